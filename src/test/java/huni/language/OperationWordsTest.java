package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.OperationName;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationWordsTest {

    private final List<DomainWords> words = List.of(
            new DomainWords(Texts.in(Locale.ENGLISH, List.of())),
            new DomainWords(Texts.in(Locale.of("tr"), List.of())));

    @ParameterizedTest
    @EnumSource
    void whateverCanBeDoneHasANameInBothLanguages(OperationName name) {
        words.forEach(language -> assertFalse(language.operation(name).isBlank()));
    }

    @ParameterizedTest
    @EnumSource
    void theJournalsWordLeadsBackToIt(OperationName name) {
        assertEquals(name, OperationName.of(name.key()));
    }
}
