package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import huni.language.Texts;
import huni.ui.field.FieldFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmFormatTest {

    private static FieldFormat<Optional<Rhythm>> in(String language) {
        return new RhythmFormat(Texts.in(Locale.of(language), List.of("huni/ui/prospect/texts"))).format();
    }

    @ParameterizedTest
    @CsvSource({
        "3 months, 3, MONTHS",
        "2w, 2, WEEKS",
        "week, 1, WEEKS",
        "6 ay, 6, MONTHS",
        "4 haftada bir, 4, WEEKS",
        "AYDA BİR, 1, MONTHS"
    })
    void bothLanguagesAreRead(String typed, int every, Unit unit) {
        assertEquals(
                Optional.of(Optional.of(new Rhythm(every, unit))),
                in("tr").read().apply(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 weeks", "often", "3", "99 months", "3 days"})
    void anythingElseIsNone(String typed) {
        assertEquals(Optional.empty(), in("en").read().apply(typed));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String language : List.of("tr", "en")) {
            for (Unit unit : Unit.values()) {
                for (int every : List.of(1, 3)) {
                    Optional<Rhythm> rhythm = Optional.of(new Rhythm(every, unit));
                    FieldFormat<Optional<Rhythm>> format = in(language);
                    assertEquals(
                            Optional.of(rhythm),
                            format.read().apply(format.write().apply(rhythm)));
                }
            }
        }
    }
}
