package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.HandClock;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewTest {

    @TempDir
    Path folder;

    private final SampleImport sample = new SampleImport(Locale.UK);
    private final HandClock clock = new HandClock();
    private final Scene scene = OnFx.call(() -> new Appearance(Theme.LIGHT, 100)
            .scene(
                    new ImportView(
                                    sample.viewModel,
                                    sample.texts,
                                    new DataPlace("~/.local/share/huni", false, Optional.empty(), Optional.empty()),
                                    clock)
                            .root(),
                    1280,
                    800));
    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        OnFx.run(this::layOut);
        file = Files.writeString(
                folder.resolve("satislar.csv"), SampleImport.TURKISH_FILE, Charset.forName("windows-1254"));
    }

    private <T extends Node> T find(Class<T> type, String id) {
        return assertInstanceOf(type, scene.getRoot().lookup("#" + id), id);
    }

    private void open() {
        OnFx.run(() -> {
            sample.open(file);
            layOut();
        });
    }

    /** What scrolls is in the scene only once it has its skin. */
    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void fileIsChosenWithTheButton() {
        OnFx.run(() -> find(Button.class, "data-choose").fire());

        assertEquals(List.of("choose"), sample.led);
    }

    @Test
    void buttonSaysHowManyRowsAndImportsThem() {
        open();
        Button start = find(Button.class, "data-start");
        assertEquals("Import 2 rows", start.getText());
        assertFalse(start.isDisabled());

        OnFx.run(start::fire);
        assertTrue(find(Node.class, "data-content").isDisabled());
        find(Button.class, "data-cancel");
        OnFx.run(sample.tasks::runAll);

        assertEquals(2, sample.ledger.records().prospects().size());
    }

    @Test
    void howFarItIsIsSeenNotBeforeItTakesLongAndThenUntilItIsOver() {
        open();
        OnFx.run(() -> {
            find(Button.class, "data-start").fire();
            clock.goOn(399);
            assertEquals(0, find(Node.class, "data-course").getOpacity());
            assertTrue(find(Button.class, "data-start").isDisabled());

            clock.goOn(1);
            assertEquals(1, find(Node.class, "data-course").getOpacity());
            assertNull(scene.getRoot().lookup("#data-start"));
            sample.tasks.runAll();
            assertNull(scene.getRoot().lookup("#data-course"));
        });
    }

    @Test
    void aSecondClickOnImportDoesNotReachTheButtonThatNobodySeesYet() {
        open();
        OnFx.run(() -> {
            find(Button.class, "data-start").requestFocus();
            find(Button.class, "data-start").fire();
            assertTrue(find(Node.class, "data-course").isMouseTransparent());
            assertEquals("data-cancel", scene.getFocusOwner().getId());

            clock.goOn(400);
            assertFalse(find(Node.class, "data-course").isMouseTransparent());
            find(Button.class, "data-cancel").fire();
            sample.tasks.runAll();
        });
    }

    @Test
    void theKeyboardBeginsOnTheFileThatWasChosen() {
        OnFx.run(() -> find(Button.class, "data-choose").requestFocus());
        open();

        Node focused = OnFx.call(scene::getFocusOwner);
        assertTrue(OnFx.call(
                () -> find(Node.class, "data-content").lookupAll(".combo-box").contains(focused)));
    }

    @Test
    void oneKeyImportsAndTheKeyboardGoesOnFromTheResult() {
        open();
        OnFx.run(() -> {
            find(Node.class, "data-another").requestFocus();
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
            sample.tasks.runAll();
        });

        assertEquals(2, sample.ledger.records().prospects().size());
        assertEquals("To the board", OnFx.call(() -> ((Button) scene.getFocusOwner()).getText()));
    }

    @Test
    void nothingCanBeImportedWhenNoRowCan() throws IOException {
        file = Files.writeString(folder.resolve("values.csv"), "Value\n5\n7\n");
        open();

        assertTrue(find(Button.class, "data-start").isDisabled());
    }

    @Test
    void choosingAColumnKeepsTheFocusWhereItIs() {
        open();
        OnFx.run(() -> {
            ComboBox<?> column = find(ComboBox.class, "data-column-10");
            column.requestFocus();
            column.getSelectionModel().selectLast();
            sample.tasks.runAll();
        });

        assertEquals("data-column-10", OnFx.call(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void oneOfTheDuplicateChoicesIsAlwaysOn() {
        open();
        OnFx.run(() -> find(ToggleButton.class, "data-duplicates-SKIP").fire());

        assertTrue(find(ToggleButton.class, "data-duplicates-SKIP").isSelected());
        OnFx.run(() -> find(ToggleButton.class, "data-duplicates-UPDATE").fire());
        assertFalse(find(ToggleButton.class, "data-duplicates-SKIP").isSelected());
    }
}
