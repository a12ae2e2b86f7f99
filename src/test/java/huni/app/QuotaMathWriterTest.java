package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.app.QuotaMathWriter.LeftOut;
import huni.app.QuotaMathWriter.Made;
import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.HistoryQuery.Outcomes;
import huni.domain.quota.Closing;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaPeriod;
import huni.domain.quota.QuotaQuery.OpenValue;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.shell.QuotaMath;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuotaMathWriterTest {

    private static final CurrencyUnit TRY = CurrencyUnit.of("TRY");
    private static final DaySpan NOVEMBER = new DaySpan(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final StageKey CLOSING = new StageKey("closing");
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static OpenValue open(long worth, String manual) {
        return new OpenValue(
                new ProspectId(new UUID(0, worth)),
                CLOSING,
                BigDecimal.valueOf(worth),
                manual.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(manual)),
                Optional.empty());
    }

    private static QuotaMath english(long won, List<LeftOut> leftOut) {
        Texts texts = Texts.in(Locale.US, List.of("huni/ui/kit/texts", "huni/ui/shell/texts", "huni/app/texts"));
        Formats formats = new Formats(texts, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), TRY);
        Closing closing = Closing.of(List.of(open(1000, ""), open(3000, ""), open(500, "0.9")));
        Probabilities probabilities = Probabilities.of(PIPELINE, List.of(new Outcomes(CLOSING, 20, 20)));
        ThreeNumbers numbers = ThreeNumbers.of(
                new Quota(QuotaPeriod.MONTH, Money.of(TRY, 10_000), 1),
                NOVEMBER,
                Money.of(TRY, won),
                closing,
                probabilities);
        return new QuotaMathWriter(texts, formats)
                .write(new Made(numbers, 2, closing, PIPELINE, probabilities, leftOut));
    }

    @Test
    void expectedIsTheSumOfItsRowsAndSaysWhatEachChanceRestsOn() {
        QuotaMath.Part expected = english(4000, List.of()).parts().get(1);

        assertEquals(
                List.of(
                        new QuotaMath.Addend(
                                "Closing",
                                "2 prospects worth ₺4,000 × 55%",
                                "₺2,200",
                                "55%: of 40 closed that came this far, 20 were won; your estimate of 75% counts as 10 more."),
                        new QuotaMath.Addend("Closing", "1 prospect worth ₺500 × a chance you set", "₺450", "")),
                expected.sum());
        assertEquals("₺2,650", expected.figure());
        assertEquals(
                "62% of it hangs on a single prospect.", expected.sentences().getFirst());
    }

    @Test
    void whatIsToBuildIsShownAsASubtraction() {
        assertEquals(
                new QuotaMath.Part(
                        "To build",
                        "₺3,350",
                        List.of(),
                        List.of(
                                "Quota ₺10,000 − won ₺4,000 − expected ₺2,650 = ₺3,350. It has to come from prospects that are not here yet.")),
                english(4000, List.of()).parts().get(2));
        assertEquals(
                List.of("Won ₺9,000 and expected ₺2,650 reach the quota of ₺10,000."),
                english(9000, List.of()).parts().get(2).sentences());
    }

    @Test
    void aReachedQuotaNeedsNoChance() {
        assertEquals(
                List.of("The quota is reached already."),
                english(10_000, List.of()).parts().get(3).sentences());
    }

    @Test
    void amountsInOtherCurrenciesAreNamedAsLeftOut() {
        CurrencyUnit usd = CurrencyUnit.of("USD");
        QuotaMath math = english(4000, List.of(new LeftOut(Money.of(usd, 700), 1, Money.of(usd, 90.5), 2)));

        assertEquals("USD", math.others());
        assertEquals(
                List.of("USD: won $700 (1 prospect), open $90.50 (2 prospects). Currencies are not converted."),
                math.parts().getLast().sentences());
        assertEquals("", english(4000, List.of()).others());
        assertFalse(english(4000, List.of()).parts().getLast().name().contains("Not in"));
    }
}
