package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day in the whole window, by keys alone. */
class TodayWindowTest {

    private ShownWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        window = new ShownWindow(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String waiting() {
        return OnFx.call(() -> ((Label) window.scene().lookup("#place-today .rail-number")).getText());
    }

    @Test
    void theRailTellsHowMuchIsDueAndTheSampleHasIt() throws Exception {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        OnFx.call(() -> Picture.of(window.scene())).save(directory.resolve("today-window.png"));

        assertEquals("today-list", window.focused());
        assertFalse(waiting().isEmpty());
    }

    @Test
    void aCallIsBegunByItsKeyAndTheKeyboardComesBackForTheNextOne() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isFocusIn(".call"), window.focused());

        window.press(KeyCode.ESCAPE);
        assertEquals("today-list", window.focused());
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isFocusIn(".call"), window.focused());
    }

    @Test
    void aLineIsSelectedHoweverTheLinesChange() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        for (char key : new char[] {'2', '5', 'd'}) {
            window.type(key);
            assertTrue(selected(), "after " + key);
        }
    }

    @Test
    void walkingOverLinesThatAreInSightDoesNotScroll() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        window.drawn();
        int first = firstInSight();
        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.DOWN);
            window.drawn();
        }
        assertEquals(first, firstInSight());
    }

    private int firstInSight() {
        return OnFx.call(() -> ((VirtualFlow<?>) window.find("today-list").lookup(".virtual-flow"))
                .getFirstVisibleCell()
                .getIndex());
    }

    private boolean selected() {
        return OnFx.call(() ->
                ((ListView<?>) window.find("today-list")).getSelectionModel().getSelectedIndex() > 0);
    }

    @Test
    void aStepIsDoneByItsDigitAndUndone() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        String before = waiting();

        window.type('4');
        assertEquals(Integer.parseInt(before) - 1, Integer.parseInt(waiting()));

        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before, waiting());
    }
}
