package huni.ui.quota;

import static huni.ui.quota.SampleStrip.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.insight.OtherCurrency;
import huni.language.Texts;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class QuotaMathWriterTest {

    private static QuotaMath english(long won, List<OtherCurrency> leftOut) {
        Texts texts = Texts.in(Locale.US, SampleStrip.BUNDLES);
        return new QuotaMathWriter(texts, SampleStrip.formats(texts))
                .write(SampleStrip.sales(10_000, won, leftOut, open(1000, ""), open(3000, ""), open(500, "0.9")));
    }

    @Test
    void expectedIsTheSumOfItsRowsAndSaysWhatEachChanceRestsOn() {
        QuotaMath.Part expected = english(4000, List.of()).parts().get(1);

        assertEquals(
                List.of(new QuotaMath.Addend(
                        "Closing",
                        "3 prospects worth ₺4,500, each by its own chance of 38% to 45%",
                        "₺1,725",
                        "The one that brings most: Of 3 that came here, 0 were won within 7 days, 0 lost, 3 still open"
                                + " (counted as far as they have come): 0%. Your 38% counts as 10 more: 38%."
                                + " 1 counts by a chance you set.")),
                expected.sum());
        assertEquals("₺1,725", expected.figure());
        assertEquals(
                "65% of it hangs on a single prospect.", expected.sentences().getFirst());
    }

    @Test
    void whatIsToBuildIsShownAsASubtraction() {
        assertEquals(
                new QuotaMath.Part(
                        "To build",
                        "₺4,275",
                        List.of(),
                        List.of(
                                "Quota ₺10,000 − won ₺4,000 − expected ₺1,725 = ₺4,275. It has to come from prospects that are not here yet.",
                                "That takes about 58 new prospects: 5% of them are won in the end, for about ₺1,500 each.",
                                "What is open and carries 5% or more is 0.8 times the gap; by its chances it would have to be 2.6 times.")),
                english(4000, List.of()).parts().get(2));
        assertEquals(
                List.of("Won ₺9,000 and expected ₺1,725 reach the quota of ₺10,000."),
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
        QuotaMath math = english(4000, List.of(new OtherCurrency(Money.of(usd, 700), 1, Money.of(usd, 90.5), 2)));

        assertEquals("USD", math.others());
        assertEquals(
                List.of(
                        "USD: won $700 (1 prospect), open $90.50 (2 prospects). Write a rate in the settings to count them."),
                math.parts().getLast().sentences());
        assertEquals("", english(4000, List.of()).others());
        assertFalse(english(4000, List.of()).parts().getLast().name().contains("Not in"));
    }
}
