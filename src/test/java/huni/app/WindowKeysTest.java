package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings.Key;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole window by keyboard. */
class WindowKeysTest {

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void showTheWindow() throws Exception {
        window = new ShownWindow(folder);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void whoGoesToAPlaceHasTheKeyboardThere() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals("today-list", window.focused());
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals("board-cards", window.focused());
        window.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertEquals("prospects-list", window.focused());
        for (KeyCode place : List.of(KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            window.press(place, KeyCode.CONTROL);
            assertTrue(window.isFocusIn(".shell-content"), () -> place + ": " + window.focused());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tema koyu, THEME, dark",
        "tema sistem, THEME, system",
        "dil english, LANGUAGE, en",
        "boyut 125, TEXT_PERCENT, 125"
    })
    void aSettingIsChangedFromThePalette(String words, Key key, String value) {
        command(words);
        assertEquals(Optional.of(value), window.preferences.settings().get(key));
    }

    @Test
    void thePaletteLeadsToTheImportAndShowsTheKeys() {
        command("içe aktar");
        assertTrue(OnFx.call(() -> ((ToggleButton) window.find("place-data")).isSelected()));
        command("tuşlar");
        assertTrue(OnFx.call(() -> window.scene().lookup(".keys-view").isVisible()));
    }

    @Test
    void thePageKeysScrollAPageWhereverTheKeyboardIs() {
        OnFx.run(() -> window.stage.setHeight(600));
        command("ayarlar");
        ScrollPane page = (ScrollPane) window.scene().lookup(".settings");
        window.press(KeyCode.PAGE_DOWN);
        double further = OnFx.call(page::getVvalue);
        assertTrue(further > 0.2, () -> "only " + further);
        window.focus("search");
        window.press(KeyCode.PAGE_UP);
        assertEquals(0, OnFx.call(page::getVvalue));
    }

    @Test
    void nothingIsTakenBackBehindASmallFormThatIsOpen() {
        window.press(KeyCode.N, KeyCode.CONTROL);
        assertEquals("quick-add-name", window.focused());
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(window.store.workspace().steps().redo().isEmpty());

        window.press(KeyCode.ESCAPE);
        window.focus("board-words");
        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(window.store.workspace().steps().redo().isPresent());
    }

    @Test
    void whereThereIsNoSampleDataItsRemovalIsNotOffered() throws Exception {
        window.close();
        window = new ShownWindow(folder.resolve("empty"), Instant.parse("2026-11-23T09:00:00Z"));
        command("örnek kaldır");
        assertEquals(List.of(), OnFx.call(() -> window.notices.shown().stream().toList()));
    }

    private void command(String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText(words));
        window.drawn();
        window.press(KeyCode.ENTER);
    }
}
