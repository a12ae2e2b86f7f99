package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.dossier.TimelineEntry.Edited;
import huni.language.DomainWords;
import huni.language.Texts;
import huni.ui.prospect.timeline.EditWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditWordsTest {

    private static String heading(String language, OperationName... operations) {
        Texts texts = Texts.in(Locale.forLanguageTag(language), SampleDesk.BUNDLES);
        return new EditWords(texts, new DomainWords(texts))
                .heading(Stream.of(operations)
                        .map(operation -> new Edited(new UUID(0, 1), Instant.EPOCH, operation, List.of()))
                        .toList());
    }

    @Test
    void editsAreCalledByWhatTheyChangedAndAMergeByWhatItWas() {
        assertEquals("Edited: Budget, Urgency", heading("en", OperationName.BUDGET, OperationName.URGENCY));
        assertEquals("Merged with another prospect", heading("en", OperationName.MERGE));
        assertEquals("Başka bir adayla birleştirildi", heading("tr", OperationName.MERGE));
    }
}
