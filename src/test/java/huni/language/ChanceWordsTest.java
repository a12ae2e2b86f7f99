package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ChanceWordsTest {

    private static ChanceWords words(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), List.of());
        return new ChanceWords(texts, new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")));
    }

    @Test
    void aQuotaIsReachedForSureOnlyOnceItIsReached() {
        assertEquals("100%", words("en-US").ofQuota(1, true));
        assertEquals(words("en-US").percent(0.999), words("en-US").ofQuota(1, false));
        assertEquals("42%", words("en-US").ofQuota(0.42, false));
        assertEquals("%42", words("tr-TR").ofQuota(0.42, false));
    }

    @Test
    void aQuotaIsOutOfReachOnlyWhereNothingCanReachIt() {
        assertEquals("0%", words("en-US").ofQuota(0, false));
        assertEquals(words("en-US").percent(0.001), words("en-US").ofQuota(0.004, false));
        assertEquals("< 1%", words("en-US").percent(0.001));
        assertEquals("> 99%", words("en-US").percent(0.999));
    }
}
