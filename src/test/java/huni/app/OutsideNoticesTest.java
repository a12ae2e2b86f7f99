package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;

class OutsideNoticesTest {

    private static final Notice CALL = new Notice("Bugün 11:00: Pera, sözleşme", Tone.AMBER, Optional.empty());

    private final StringProperty title = new SimpleStringProperty("");
    private final SimpleBooleanProperty front = new SimpleBooleanProperty(false);
    private final Notices notices = new Notices();

    private final List<String> desktop = new ArrayList<>();

    private void follow(PersonalSettings settings) {
        OutsideNotices.follow(title, front, notices, new Preferences(settings), desktop::add);
    }

    @Test
    void aStepThatHasComeIsReadOnTheBarOfWindowsUntilTheWindowIsInFront() {
        follow(PersonalSettings.DEFAULT);
        assertEquals("Huni", title.get());

        notices.show(CALL);
        assertEquals("Bugün 11:00: Pera, sözleşme – Huni", title.get());

        front.set(true);
        assertEquals("Huni", title.get());
        notices.show(new Notice("Bugün 12:00: Ege", Tone.AMBER, Optional.empty()));
        assertEquals("Huni", title.get(), "it is read in the window");
        assertEquals(
                List.of("Bugün 11:00: Pera, sözleşme"), desktop, "once, and only while another program is in front");
    }

    @Test
    void whatNeedsNoAttentionIsNotSaidOutside() {
        follow(PersonalSettings.DEFAULT);
        notices.show(new Notice("Kaydedildi", Tone.NEUTRAL, Optional.empty()));
        assertEquals("Huni", title.get());
        assertEquals(List.of(), desktop);
    }

    @Test
    void nothingIsSaidOutsideWhereThePersonDoesNotWantIt() {
        follow(PersonalSettings.DEFAULT.with(Key.NOTICES_OUTSIDE, "no"));
        notices.show(CALL);
        assertEquals("Huni", title.get());
        assertEquals(List.of(), desktop);
    }
}
