package huni.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings.Key;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalSettingsTest {

    @ParameterizedTest
    @CsvSource({"LANGUAGE, tr, xx", "THEME, dark, pink", "TEXT_PERCENT, 125, 1000", "CARD_SORT, VALUE, ''"})
    void aValueThatIsNotKnownBringsTheDefaultBack(Key key, String known, String unknown) {
        PersonalSettings set = PersonalSettings.DEFAULT.with(key, known);

        assertEquals(Optional.of(known), set.get(key));
        assertEquals(PersonalSettings.DEFAULT, set.with(key, unknown));
    }

    @Test
    void oneSettingLeavesTheOthersAsTheyAre() {
        PersonalSettings set = PersonalSettings.DEFAULT.with(Key.THEME, "dark").with(Key.LANGUAGE, "tr");

        assertEquals(Optional.of("dark"), set.get(Key.THEME));
        assertEquals(Optional.of("tr"), set.get(Key.LANGUAGE));
    }
}
