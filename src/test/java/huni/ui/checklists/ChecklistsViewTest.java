package huni.ui.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.FocusReveal;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.ShownScreen;
import huni.ui.kit.SteadyRobot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/** The editor by keyboard alone, and the drag of a question. */
@Tag("ui")
class ChecklistsViewTest {

    private final SampleEditor sample = new SampleEditor(Locale.UK);
    private final FxRobot robot = new SteadyRobot();

    @RegisterExtension
    private final ShownScreen window = new ShownScreen();

    @BeforeEach
    void showTheScreen() {
        Scene scene = window.show(robot, () -> new StackPane(sample.view().root()), 1204, 900);
        OnFx.run(() -> {
            FocusReveal.in(scene.getRoot());
            scene.lookup("#checklists-lists").requestFocus();
        });
    }

    @Test
    void aQuestionOfAnotherChecklistIsWordedAnewWithoutAMouse() {
        robot.type(KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Why today?").type(KeyCode.ENTER);
        saved();

        assertEquals(
                Optional.of("Why today?"), sample.item("appointment.why_today").question());
        robot.type(KeyCode.ESCAPE);
        assertTrue(node("#checklists-lines").isFocused());
    }

    @Test
    void aQuestionMovesAndIsRetiredByKeys() {
        robot.type(KeyCode.ENTER, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.UP);
        saved();
        assertEquals("first_call.who_signs", sample.lines().getFirst());
        assertTrue(node("#checklists-lines").isFocused());

        robot.type(KeyCode.DELETE);
        saved();
        assertFalse(sample.lines().contains("first_call.who_signs"));
    }

    @Test
    void severalAreAddedOneAfterTheOtherAndTheLastMovesAndIsTakenOutFromThere() {
        robot.type(KeyCode.F6);
        robot.write("One?").type(KeyCode.ENTER);
        saved();
        robot.write("Two?").type(KeyCode.ENTER);
        saved();
        List<String> added = sample.lines();
        assertEquals("Two?", words(added.getLast()));
        assertTrue(node("#checklists-line-add-name").isFocused());
        assertTrue(isInSight("checklists-line-add-name"));

        robot.push(KeyCode.ALT, KeyCode.UP);
        saved();
        assertEquals("One?", words(sample.lines().getLast()));
        robot.type(KeyCode.DELETE);
        saved();
        assertEquals(added.size() - 1, sample.lines().size());
        assertFalse(sample.lines().contains(added.getLast()));

        robot.type(KeyCode.ENTER);
        assertTrue(node("#checklists-lines").isFocused());
        robot.push(KeyCode.ALT, KeyCode.UP);
        saved();
        assertEquals("One?", words(sample.lines().get(sample.lines().size() - 2)));
    }

    @Test
    void deleteInTheFieldTakesOutNothingThatWasNotAddedFromIt() {
        robot.type(KeyCode.ENTER, KeyCode.F6, KeyCode.DELETE);
        List<String> before = sample.lines();
        saved();
        assertEquals(before, sample.lines());
    }

    @Test
    void theWayBackFromTheFieldShowsTheChosenQuestion() {
        robot.type(KeyCode.F6);
        for (int i = 0; i < 6; i++) {
            robot.write("Question " + i + "?").type(KeyCode.ENTER);
            saved();
        }
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        saved();
        assertTrue(node("#checklists-lines").isFocused());
        assertTrue(isInSight("checklists-line-" + sample.lines().getLast()), "what was added last");
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.UP);
        saved();
        assertTrue(isInSight("checklists-line-" + chosen()), "the one that the arrows have chosen");
    }

    @Test
    void whatUndoBringsBackIsChosen() {
        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN);
        String retired = chosen();
        robot.type(KeyCode.DELETE);
        saved();
        assertEquals(sample.lines().get(2), chosen(), "the one that stands there now");
        OnFx.run(sample::undo);
        saved();
        assertEquals(retired, chosen());
    }

    private String chosen() {
        return OnFx.call(() -> sample.viewModel.pageProperty().get().line().orElseThrow());
    }

    private String words(String key) {
        return sample.item(key).question().orElseThrow();
    }

    private boolean isInSight(String id) {
        return OnFx.call(() -> {
            Node node = node("#checklists-lists").getScene().getRoot().lookupAll("*").stream()
                    .filter(one -> id.equals(one.getId()))
                    .findFirst()
                    .orElseThrow();
            Node scroll = node;
            while (!(scroll instanceof ScrollPane)) {
                scroll = scroll.getParent();
            }
            return scroll.localToScene(scroll.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
        });
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherFieldIsSaved() {
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Who decides?").type(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("half a sen");
        saved();

        assertTrue(node("#checklists-why").isFocused());
        assertEquals(
                "half a sen",
                sample.viewModel.question().orElseThrow().why().textProperty().get());
        assertEquals(
                Optional.of("Who decides?"),
                sample.item("first_call.how_decided").question());
    }

    @Test
    void aQuestionIsDraggedToAnotherPlaceAndEscPutsItBack() {
        drag("first_call.who_signs", "first_call.bought_before");
        robot.release(MouseButton.PRIMARY);
        saved();
        assertEquals(3, sample.lines().indexOf("first_call.who_signs"));

        List<String> before = sample.lines();
        drag("first_call.how_decided", "first_call.what_otherwise");
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        saved();
        assertEquals(before, sample.lines());
    }

    @Test
    void everyWayOfTheEditorHasAKey() {
        robot.type(KeyCode.F7);
        robot.write("Renewal").type(KeyCode.ENTER);
        saved();
        robot.type(KeyCode.F6);
        robot.write("Are they content?").type(KeyCode.ENTER);
        saved();
        assertEquals(1, sample.checklist("renewal").asked().size());

        OnFx.run(node("#checklists-lines")::requestFocus);
        robot.type(KeyCode.F2);
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Are you content?").type(KeyCode.ENTER);
        saved();
        assertEquals(
                Optional.of("Are you content?"),
                sample.checklist("renewal").asked().getFirst().question());

        robot.type(KeyCode.F8, KeyCode.F9);
        assertEquals(List.of("import", "export"), sample.asked);
    }

    @Test
    void aQuickAnswerMovesDownByItsButtonAndByItsKeys() {
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        List<String> before = sample.item("first_call.how_decided").quickAnswers();
        OnFx.run(node("#checklists-answer-1")::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        saved();
        assertEquals(
                before.getFirst(),
                sample.item("first_call.how_decided").quickAnswers().get(1));

        OnFx.run(() -> ((Button) node("#checklists-answer-2-down")).fire());
        saved();
        assertEquals(
                before.getFirst(),
                sample.item("first_call.how_decided").quickAnswers().get(2));
    }

    private void drag(String from, String to) {
        Bounds start = bounds(from);
        Bounds end = bounds(to);
        robot.moveTo(start.getMinX() + 12, start.getMinY() + 12);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(start.getMinX() + 12, start.getMinY() + 30);
        robot.moveTo(start.getMinX() + 12, end.getMaxY());
    }

    private Bounds bounds(String key) {
        return OnFx.call(() -> {
            Node card = window.stage().getScene().getRoot().lookupAll(".checklists-card").stream()
                    .filter(one -> one.getId().equals("checklists-line-" + key))
                    .findFirst()
                    .orElseThrow();
            return card.localToScreen(card.getLayoutBounds());
        });
    }

    private Node node(String id) {
        return robot.lookup(id).query();
    }

    private void saved() {
        OnFx.run(sample.tasks::runAll);
        Pulses.pass(node("#checklists-lists").getScene());
    }
}
