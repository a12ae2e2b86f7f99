package huni.ui.quota;

import static huni.ui.quota.SampleStrip.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.language.Texts;
import huni.ui.quota.QuotaStripReading.LeftOut;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuotaMathWriterTest {

    private static QuotaMath english(long won, List<LeftOut> leftOut) {
        Texts texts = Texts.in(Locale.US, SampleStrip.BUNDLES);
        return new QuotaMathWriter(texts, SampleStrip.formats(texts))
                .write(SampleStrip.sales(10_000, won, leftOut, open(1000, ""), open(3000, ""), open(500, "0.9")));
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
