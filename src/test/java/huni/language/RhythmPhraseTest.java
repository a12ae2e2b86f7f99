package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmPhraseTest {

    @ParameterizedTest
    @CsvSource({
        "3 months, 3, MONTHS",
        "2w, 2, WEEKS",
        "week, 1, WEEKS",
        "6 ay, 6, MONTHS",
        "4 haftada bir, 4, WEEKS",
        "AYDA BİR, 1, MONTHS"
    })
    void inAFieldOfItsOwnTheFirstLetterOfTheUnitIsEnough(String typed, int every, Unit unit) {
        assertEquals(Optional.of(new Rhythm(every, unit)), RhythmPhrase.typed(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "3 ayda bir, 3, MONTHS",
        "Üç ayda bir, 3, MONTHS",
        "uc ayda 1, 3, MONTHS",
        "her 6 haftada, 6, WEEKS",
        "her 6 haftada bir, 6, WEEKS",
        "her iki haftada bir kez, 2, WEEKS",
        "HER AY, 1, MONTHS",
        "her hafta, 1, WEEKS",
        "ayda bir, 1, MONTHS",
        "Aylık, 1, MONTHS",
        "3 aylık, 3, MONTHS",
        "haftalık, 1, WEEKS",
        "yılda bir, 12, MONTHS",
        "15 günde bir, 2, WEEKS",
        "10 haftada  bir, 10, WEEKS",
        "her çeyrekte bir, 3, MONTHS",
        "every 3 months, 3, MONTHS",
        "Every three months, 3, MONTHS",
        "every other week, 2, WEEKS",
        "every month, 1, MONTHS",
        "every 30 days, 1, MONTHS",
        "once a month, 1, MONTHS",
        "once every 6 weeks, 6, WEEKS",
        "monthly, 1, MONTHS",
        "quarterly, 3, MONTHS",
        "yearly, 12, MONTHS"
    })
    void besideDaysItIsReadAsItIsSaidInBothLanguages(String typed, int every, Unit unit) {
        assertEquals(Optional.of(new Rhythm(every, unit)), RhythmPhrase.said(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 weeks", "often", "3", "99 months", "3 days", "her 10 günde bir", "every friday", ""})
    void anythingElseIsNone(String typed) {
        assertEquals(Optional.empty(), RhythmPhrase.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 ay", "3 months", "2 hafta", "3 ay sonra", "her salı", "yarın 10", "15'inde", "in 3 months"})
    void whatMayBeADayIsNoneBesideDays(String typed) {
        assertEquals(Optional.empty(), RhythmPhrase.said(typed));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String language : List.of("tr", "en")) {
            DomainWords words = new DomainWords(Texts.in(Locale.of(language), List.of()));
            for (Unit unit : Unit.values()) {
                for (int every : List.of(1, 3)) {
                    Rhythm rhythm = new Rhythm(every, unit);
                    assertEquals(Optional.of(rhythm), RhythmPhrase.said(words.rhythm(rhythm)));
                }
            }
        }
    }
}
