package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the open prospects are expected to bring in the coming ISO weeks, this one first, each on the day on which it is
 * expected to close: its decision date from today on, else so many days from today as such a prospect usually takes. This
 * is where the flow gets thin; what is expected of a period is not computed from it.
 */
public record ExpectedClosings(List<ClosingWeek> weeks) {

    /** So many weeks are looked at. */
    public static final int WEEKS = 8;

    /** Below this share of the median, a week is thin. */
    private static final double THIN = 2.0 / 3;

    public ExpectedClosings {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week.
     *
     * @param expected sum of likely value times chance in the end
     * @param prospects those that are expected to close in it, with a value in that currency
     */
    public record ClosingWeek(DaySpan days, Money expected, List<ProspectId> prospects) {

        public ClosingWeek {
            prospects = List.copyOf(prospects);
        }
    }

    /** Those of the open prospects whose value is in that currency. */
    public static ExpectedClosings of(Forecast forecast, CurrencyUnit currency) {
        LocalDate today = forecast.chances().today();
        LocalDate monday = DaySpan.week(today).from();
        List<List<OpenProspect>> closing = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            closing.add(new ArrayList<>());
        }
        for (OpenProspect open : forecast.open()) {
            boolean counted = open.worth()
                    .filter(worth -> worth.getCurrencyUnit().equals(currency))
                    .isPresent();
            long week = (day(open, forecast.chances()).toEpochDay() - monday.toEpochDay()) / 7;
            if (counted && week < WEEKS) {
                closing.get((int) week).add(open);
            }
        }
        List<ClosingWeek> weeks = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            weeks.add(week(DaySpan.week(monday.plusWeeks(i)), closing.get(i), forecast.chances(), currency));
        }
        return new ExpectedClosings(weeks);
    }

    private static ClosingWeek week(DaySpan days, List<OpenProspect> open, Chances chances, CurrencyUnit currency) {
        BigDecimal expected = open.stream()
                .map(chances::expected)
                .flatMap(Optional::stream)
                .map(Money::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ClosingWeek(
                days,
                Money.of(currency, expected, RoundingMode.HALF_EVEN),
                open.stream().map(OpenProspect::prospect).toList());
    }

    /** The day on which an open prospect is expected to close. */
    public static LocalDate day(OpenProspect open, Chances chances) {
        return open.decisionBy()
                .filter(day -> !day.isBefore(chances.today()))
                .orElseGet(() -> chances.today().plusDays(chances.usualDaysToWon(open.stay())));
    }

    /** The open prospects by the day on which they are expected to close, the next one first or last. */
    public static List<ProspectId> order(Forecast forecast, boolean descending) {
        record Closing(LocalDate day, ProspectId prospect) {}
        Comparator<Closing> next = Comparator.comparing(Closing::day);
        return forecast.open().stream()
                .map(open -> new Closing(day(open, forecast.chances()), open.prospect()))
                .sorted((descending ? next.reversed() : next)
                        .thenComparing(closing -> closing.prospect().value()))
                .map(Closing::prospect)
                .toList();
    }

    /** What an average week brings: the median of them. */
    public Money median() {
        List<Money> sorted = weeks.stream().map(ClosingWeek::expected).sorted().toList();
        return sorted.get(WEEKS / 2 - 1).plus(sorted.get(WEEKS / 2)).dividedBy(2, RoundingMode.HALF_EVEN);
    }

    /** Whether a week brings less than two thirds of the median, or nothing while another one brings something. */
    public boolean isThin(ClosingWeek week) {
        boolean nothing = week.expected().isZero()
                && weeks.stream().anyMatch(other -> other.expected().isPositive());
        return nothing
                || week.expected().getAmount().doubleValue()
                        < THIN * median().getAmount().doubleValue();
    }
}
