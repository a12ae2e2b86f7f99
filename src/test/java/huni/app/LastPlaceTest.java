package huni.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window begins where the one before was left. */
class LastPlaceTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void theWindowBeginsAtThePlaceThatWasShownLast() throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT);
        try (ShownWindow first = new ShownWindow(folder, MONDAY, 0, preferences)) {
            assertShown(first, "board");
            first.press(KeyCode.DIGIT5, KeyCode.CONTROL);
        }
        try (ShownWindow next = new ShownWindow(folder, MONDAY, 0, preferences)) {
            assertShown(next, "quota");
        }
    }

    @Test
    void aPlaceThatThereIsNotIsTheBoard() throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.LAST_PLACE, "cellar"));
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 0, preferences)) {
            assertShown(window, "board");
        }
    }

    private static void assertShown(ShownWindow window, String place) {
        assertTrue(OnFx.call(() -> ((ToggleButton) window.find("place-" + place)).isSelected()), place);
    }
}
