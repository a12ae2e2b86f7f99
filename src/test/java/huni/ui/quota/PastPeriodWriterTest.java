package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
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

    private QuotaPage.Lines lines(int won, ClosedSales... others) {
        WonSales sales = new WonSales(Money.of(TRY, won), 1, List.of(), List.of(others));
        PastPeriod october = new PastPeriod(new Quota(QuotaPeriod.MONTH, Money.of(TRY, 300_000), 1), OCTOBER, sales);
        return writer.lines(new QuotaReading.Behind(
                List.of(), List.of(october), Map.of(), List.of(forecast()), Set.of(QuotaPeriod.MONTH)));
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
