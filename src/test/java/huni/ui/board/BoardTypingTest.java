package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.Draft;
import huni.domain.prospect.MoveSource;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is typed on the board, in the forms of gates and for a new prospect, is not lost by a click or by the end. */
@ExtendWith(SteadyRobot.class)
class BoardTypingTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private BoardViewModel board;
    private BoardView view;

    @Start
    void show(Stage stage) {
        sample.add("lead", "Ege", "Selin", 10, 1);
        sample.add("won", "Bodrum", "", 40, 1);
        sample.add("won", "Sivas", "", 0, 9);
        board = sample.viewModel();
        view = sample.view(board, Motion.NONE);
        tasks.runAll();
        stage.setScene(new Appearance(Theme.LIGHT, 100).scene(view.root(), 1364, 808));
        stage.show();
        stage.requestFocus();
    }

    /** What was asked for is done, and to be seen. */
    private void settle() {
        OnFx.run(tasks::runAll);
        Pulses.pass();
    }

    private ColumnViewModel column(String stage) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private void move(FxRobot robot, String to, String... companies) {
        List<CardFace> cards = Stream.of(companies)
                .map(name -> board.columns().stream()
                        .flatMap(c -> c.rows().read().stream())
                        .filter(face -> face.card().company().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        robot.interact(() -> board.moveTo(column(to), cards, MoveSource.DRAG));
        settle();
    }

    private void open(FxRobot robot, String stage) {
        robot.interact(() -> board.layout().collapse(column(stage), false));
        settle();
    }

    private List<String> drafts() {
        return sample.ledger.records().all(Draft.class).stream()
                .map(Draft::content)
                .toList();
    }

    @Test
    void aClickOutsideTheFormOfAGateLeavesWhatIsTyped(FxRobot robot) {
        move(robot, "lost", "Ege");
        robot.clickOn("#gate-words").write("Too dear");
        robot.clickOn("#board-filter");

        assertEquals(
                "Too dear", robot.lookup("#gate-words").queryTextInputControl().getText());

        robot.push(KeyCode.ESCAPE);
        settle();
        assertEquals(Optional.empty(), robot.lookup("#gate-words").tryQuery());
        assertEquals(List.of("Ege"), sample.stored("lead"));
    }

    @Test
    void aClickOutsideTheFormOfAGateInWhichNothingIsTypedGivesTheMoveUp(FxRobot robot) {
        move(robot, "lost", "Ege");
        robot.clickOn("#board-filter");
        settle();

        assertEquals(Optional.empty(), robot.lookup("#gate-words").tryQuery());
    }

    @Test
    void whatIsTypedAtAGateIsThereAgainAfterTheEndOfTheProgram(FxRobot robot) {
        move(robot, "lost", "Ege");
        robot.clickOn("#gate-words").write("Too dear");
        robot.interact(sample::keepTyping);
        settle();
        assertEquals(List.of("Too dear"), drafts());

        robot.interact(() -> board = sample.viewModel());
        settle();
        move(robot, "lost", "Ege");
        assertEquals(
                "Too dear",
                board.gateProperty().get().orElseThrow().form().wordsProperty().get());

        robot.interact(() -> board.gateProperty().get().orElseThrow().form().cancel());
        settle();
        assertEquals(List.of(), drafts());
    }

    @Test
    void theNameOfANewProspectIsThereAgainAfterTheEndOfTheProgram(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.write("Yeni Firma");
        robot.interact(sample::keepTyping);
        settle();
        assertEquals(List.of("Yeni Firma"), drafts());

        robot.interact(() -> board = sample.viewModel());
        settle();
        assertEquals("Yeni Firma", board.quickAdd().nameProperty().get());

        robot.interact(() -> board.quickAdd().create());
        settle();
        assertEquals(List.of(), drafts());
        assertTrue(sample.stored("lead").contains("Yeni Firma"));
    }

    @Test
    void whatIsWonAlreadyIsNotAskedForWhenSeveralAreWon(FxRobot robot) {
        sample.add("lead", "Can", "", 20, 1);
        open(robot, "won");
        move(robot, "won", "Ege", "Can", "Bodrum");

        assertEquals(
                "2 prospects", board.gateProperty().get().orElseThrow().form().company());
        assertFalse(board.gateProperty().get().orElseThrow().form().asksWorth());
    }

    @Test
    void aWonCardTellsItsDayAndNotHowLongItHasStoodThere(FxRobot robot) {
        open(robot, "won");

        assertEquals(
                List.of("14 Nov", "Yesterday"),
                column("won").rows().read().stream()
                        .map(CardFace::days)
                        .sorted()
                        .toList());
        assertTrue(column("won").rows().read().stream()
                .anyMatch(face -> face.spoken().contains("closed Yesterday")));
    }

    @Test
    void aColumnWhoseOnlyCardWaitsAtAGateIsNotCalledEmpty(FxRobot robot) {
        move(robot, "lost", "Ege");

        Node nobody = robot.lookup("#column-lead .column-nobody").query();
        assertFalse(nobody.isVisible());
        robot.clickOn("#gate-cancel");
        settle();
        assertFalse(nobody.isVisible());
    }

    @Test
    void theFirstReasonShowsThatItHasTheKeyboardAfterADropWithTheMouseToo(FxRobot robot) {
        move(robot, "lost", "Ege");
        RadioButton first = robot.lookup(".radio-button").query();
        assertTrue(first.isFocused());
        Color ring = pixelAbove(first);
        robot.interact(() -> robot.lookup("#gate-words").query().requestFocus());

        assertNotEquals(ring, pixelAbove(first));
    }

    /** Two pixels above the round box, where its ring is drawn. */
    private static Color pixelAbove(RadioButton choice) {
        Node box = choice.lookup(".radio");
        Scene scene = choice.getScene();
        return OnFx.call(() -> {
            Image drawn = scene.snapshot(null);
            Bounds place = box.localToScene(box.getLayoutBounds());
            return drawn.getPixelReader().getColor((int) place.getCenterX(), (int) place.getMinY() - 3);
        });
    }
}
