package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.checklist.EditionItem;
import huni.domain.checklist.Fact;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class CallWordsTest {

    private final Texts texts = Texts.in(Locale.UK, List.of());
    private final CallWords words = new CallWords(texts, new Formats(texts, Clock.systemUTC(), CurrencyUnit.of("TRY")));

    private static EditionItem item(String key, Optional<String> question, Optional<String> why) {
        return new EditionItem(
                new UUID(1, 1), new UUID(1, 2), key, Fact.NONE, question, why, List.of(), Optional.empty(), 0, 1);
    }

    @Test
    void aQuestionOfOnesOwnWithoutAReasonHasNone() {
        EditionItem own = item("first_call.branches", Optional.of("How many branches?"), Optional.empty());

        assertEquals("How many branches?", words.question(own));
        assertEquals("", words.why(own));
    }

    @Test
    void aStandardQuestionSaysWhyItIsAskedUnlessAnotherReasonIsWritten() {
        assertFalse(words.why(item("first_call.how_decided", Optional.empty(), Optional.empty()))
                .isEmpty());
        assertEquals("as told", words.why(item("first_call.how_decided", Optional.empty(), Optional.of("as told"))));
    }
}
