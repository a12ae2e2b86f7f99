package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Chip;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
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

    @Test
    void theBoardCountsAsManyOverdueAsTheDay() {
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        int onBoard = number("#chip-overdue");
        assertTrue(onBoard > 1, "the sample has some");

        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(onBoard, number("#today-summary"));

        window.type('4');
        assertEquals(onBoard - 1, number("#today-summary"));
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(onBoard - 1, number("#chip-overdue"));
    }

    /** What is said to be overdue, here and below together. */
    private int number(String selector) {
        String said = OnFx.call(() -> {
            Node node = window.scene().lookup(selector);
            Labeled words = node instanceof Chip chip ? (Labeled) chip.getGraphic() : (Labeled) node;
            return words.getText().replaceAll("^.*· ", "");
        });
        return Pattern.compile("\\d+")
                .matcher(said)
                .results()
                .mapToInt(one -> Integer.parseInt(one.group()))
                .sum();
    }

    @Test
    void theLineThatIsSelectedAfterADeedIsInSight() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        window.press(KeyCode.END);
        window.type('p');
        window.words("bugün 15");
        window.press(KeyCode.ENTER);
        assertTrue(selected());
        assertTrue(isSelectedInSight());
    }

    @Test
    void whoScrolledAwayFromTheSelectedLineStaysThereWhenTheLinesChange() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        window.type('4');
        OnFx.run(() -> {
            ListView<?> list = (ListView<?>) window.find("today-list");
            list.scrollTo(list.getItems().size() - 1);
        });
        window.drawn();
        assertTrue(firstInSight() > 1, "the day does not fit the window");

        window.store.workspace().undo();
        window.drawn();
        assertTrue(firstInSight() > 1, "the list has gone back");
    }

    private boolean isSelectedInSight() {
        return OnFx.call(() -> {
            ListView<?> list = (ListView<?>) window.find("today-list");
            int selected = list.getSelectionModel().getSelectedIndex();
            return list.lookupAll(".list-cell").stream()
                    .map(ListCell.class::cast)
                    .filter(cell -> cell.getIndex() == selected && cell.isVisible())
                    .anyMatch(cell -> cell.getBoundsInParent().getMinY() >= 0
                            && cell.localToScene(cell.getBoundsInLocal()).getMaxY()
                                    <= list.localToScene(list.getBoundsInLocal())
                                            .getMaxY());
        });
    }
}
