package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.checklist.ChecklistHeading;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Wherever somebody is chosen, one chord begins the call with them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CallWaysTest {

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
    void fromACardALineAProspectTheDayAndThePalette() {
        for (KeyCode place : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT1}) {
            window.press(place, KeyCode.CONTROL);
            window.press(KeyCode.HOME);
            window.press(KeyCode.DOWN);
            call(place.getName());
        }
        window.open("Ege Tekstil");
        call("prospect");
        assertEquals(
                1,
                window.store.shortReads().calls().open().stream()
                        .filter(one -> one.company().equals("Ege Tekstil"))
                        .count());

        find("Kuzey Medikal");
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(isShown());
        assertTrue(title().startsWith("Kuzey Medikal"), title());
    }

    @Test
    void thePaletteBeginsACallWithTheChecklistThatIsNamed() {
        window.open("Ege Tekstil");
        find("listeyle ara kapanış");
        window.press(KeyCode.ENTER);

        assertTrue(isShown());
        assertTrue(title().startsWith("Ege Tekstil"), title());
        assertEquals(
                Optional.of("closing"),
                window.store
                        .shortReads()
                        .calls()
                        .held(window.openCalls().getFirst().call())
                        .flatMap(held -> held.checklist())
                        .map(ChecklistHeading::key));
    }

    private void call(String from) {
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(isShown(), from);
        window.press(KeyCode.ESCAPE);
        assertFalse(isShown(), from);
    }

    private void find(String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText(words));
        window.drawn();
    }

    private boolean isShown() {
        return OnFx.call(() -> window.find("call") != null);
    }

    private String title() {
        return OnFx.call(() -> ((Label) window.find("call-title")).getText());
    }
}
