package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.PastForecast;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.WonSales;
import huni.insight.PastPeriod;
import huni.language.Formats;
import huni.language.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What was won in currencies without a rate is named beside the period, and decides nothing. */
class PastPeriodWriterTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final DaySpan OCTOBER = new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

    private static final Quota QUOTA = new Quota(QuotaPeriod.MONTH, Money.of(TRY, 300_000), 1);

    private final Texts texts = Texts.in(Locale.UK, List.of("huni/ui/kit/texts", "huni/ui/quota/texts"));
    private final PastPeriodWriter writer = new PastPeriodWriter(texts, new Formats(texts, Clock.systemUTC(), TRY));

    @Test
    void aMonthSoldInEurosIsNoMonthWithoutASale() {
        QuotaPage.Lines lines = lines(0, euros(12_000));

        assertEquals(
                "– of ₺300,000; without a rate besides: €12,000",
                lines.lines().getFirst().figure());
        assertEquals(1, lines.lines().size());
        assertEquals(texts.text("quota.past.unknown") + " " + texts.text("quota.past.ranges.none"), lines.note());
    }

    @Test
    void whatIsReachedWithoutTheOthersIsReached() {
        QuotaPage.Lines lines = lines(310_000, euros(12_000));

        assertEquals(
                "₺310,000 of ₺300,000, reached; without a rate besides: €12,000",
                lines.lines().getFirst().figure());
        assertEquals(
                texts.text("quota.past.count", 1, 1, 0) + " " + texts.text("quota.past.ranges.none"), lines.note());
    }

    @Test
    void aMonthInOneCurrencyIsHeldAgainstItsRange() {
        QuotaPage.Lines lines = lines(310_000);

        assertEquals(2, lines.lines().size());
        assertEquals(
                texts.text("quota.past.count", 1, 1, 0) + " " + texts.text("quota.past.ranges", 1, 1), lines.note());
    }

    @Test
    void theMathOfAMonthSaysItsWinsItsRatesItsQuotaAndItsRange() {
        WonSales sales = new WonSales(Money.of(TRY, 310_000), 2, List.of(euros(2_000)), List.of());
        QuotaMath math = page(new PastPeriod(QUOTA, OCTOBER, sales)).math().orElseThrow();

        assertEquals("""
                1 Oct – 31 Oct
                October quota · ₺310,000 of ₺300,000, reached
                  The values of 2 prospects won in these days.
                  1 of them was in other currencies, converted by the rate of the day of closing.
                  The quota of ₺300,000 is the one that held on 31 Oct.
                  On 5 Oct, the first day a range was kept: between ₺200,000 and ₺330,000 in 8 of 10 cases, in the middle ₺260,000.
                """.strip().lines().toList(), math.plain().lines().toList());
        assertEquals(Optional.empty(), page().math());
        WonSales less = new WonSales(Money.of(TRY, 100), 0, List.of(), List.of(euros(2_000)));
        assertEquals(
                List.of(
                        "None of those won in these days has a value in this sum.",
                        "1 more was won in a currency without a rate, and in no sum.",
                        "1 more was won without a value, and adds nothing."),
                page(new PastPeriod(QUOTA, OCTOBER, less))
                        .math()
                        .orElseThrow()
                        .parts()
                        .getFirst()
                        .sentences()
                        .subList(0, 3));
    }

    private QuotaPage.Lines lines(int won, ClosedSales... others) {
        WonSales sales = new WonSales(Money.of(TRY, won), 1, List.of(), List.of(others));
        PastPeriod october = new PastPeriod(QUOTA, OCTOBER, sales);
        return page(october).lines();
    }

    private QuotaPage.Past page(PastPeriod... past) {
        return writer.write(new QuotaReading.Behind(
                List.of(),
                List.of(past),
                Map.of(OCTOBER, List.of(new ProspectId(new UUID(1, 1)), new ProspectId(new UUID(1, 2)))),
                List.of(forecast()),
                Set.of(QuotaPeriod.MONTH)));
    }

    private static ClosedSales euros(int amount) {
        return new ClosedSales(LocalDate.of(2026, 10, 9), Money.of(CurrencyUnit.EUR, amount), 1);
    }

    private static PastForecast forecast() {
        return new PastForecast(
                new UUID(6, 1),
                Optional.empty(),
                Optional.empty(),
                QuotaPeriod.MONTH,
                OCTOBER.from(),
                LocalDate.of(2026, 10, 5),
                "TRY",
                BigDecimal.valueOf(200_000),
                BigDecimal.valueOf(260_000),
                BigDecimal.valueOf(330_000),
                Optional.empty(),
                0);
    }
}
