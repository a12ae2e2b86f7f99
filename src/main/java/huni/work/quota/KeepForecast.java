package huni.work.quota;

import huni.domain.DaySpan;
import huni.domain.OperationName;
import huni.domain.quota.PastForecast;
import huni.insight.ThreeNumbers;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.Money;

/**
 * What is expected of the running period, kept at the first look of an ISO week, to be compared with what comes. A week
 * that has one for that period keeps it; a week in which nobody looked has none. No step of undo, and nothing that a
 * screen shows at once.
 */
public record KeepForecast(ThreeNumbers numbers) implements Operation<Boolean> {

    private static final int DECIMALS = 4;

    @Override
    public OperationName name() {
        return OperationName.KEEP_FORECAST;
    }

    @Override
    public boolean isStep() {
        return false;
    }

    @Override
    public Boolean apply(Records records) throws RefusedException {
        LocalDate today = records.now().day();
        DaySpan week = DaySpan.week(today);
        boolean kept = !numbers.period().contains(today)
                || records.all(PastForecast.class).stream()
                        .anyMatch(one -> week.contains(one.madeOn())
                                && one.period() == numbers.quota().period()
                                && one.pipeline().equals(numbers.quota().pipeline())
                                && one.person().equals(numbers.quota().person())
                                && one.from().equals(numbers.period().from()));
        if (!kept) {
            records.put(new PastForecast(
                    records.newId(),
                    numbers.quota().pipeline(),
                    numbers.quota().person(),
                    numbers.quota().period(),
                    numbers.period().from(),
                    today,
                    PastForecast.unit(numbers.quota()),
                    amount(numbers.outlook().p10()),
                    amount(numbers.outlook().p50()),
                    amount(numbers.outlook().p90()),
                    Optional.of(look()),
                    0));
        }
        return !kept;
    }

    /** With what is won already: where the period ends. */
    private BigDecimal amount(Money more) {
        return numbers.won().plus(more).getAmount();
    }

    private PastForecast.Spread look() {
        OptionalDouble share = numbers.concentration();
        return new PastForecast.Spread(
                BigDecimal.valueOf(share.orElse(0)).setScale(DECIMALS, RoundingMode.HALF_EVEN), numbers.carrying());
    }
}
