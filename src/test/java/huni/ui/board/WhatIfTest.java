package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Notice;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Moves that are only tried, with mouse and keys. */
class WhatIfTest extends ShownBoard {

    private static final List<String> LEADS = List.of("Ege", "Can", "Oba");

    @Start
    void show(Stage stage) {
        showBoard(stage);
    }

    private void drag(FxRobot robot, String company) {
        Point2D from = middle(card(robot, company));
        Point2D to = middle(card(robot, "Pera"));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to.add(0, 100)).release(MouseButton.PRIMARY);
        settle();
    }

    private void tryToWin(FxRobot robot, String company) {
        robot.clickOn(card(robot, company)).push(KeyCode.SPACE);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.push(KeyCode.ENTER);
        settle();
    }

    private static boolean isTried(FxRobot robot, String company) {
        return card(robot, company).getPseudoClassStates().contains(PseudoClass.getPseudoClass("tried"));
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#whatif-count").queryAs(Label.class).getText();
    }

    private String said() {
        return sample.notices.shown().getLast().text();
    }

    private String cards(String stage) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(stage))
                .findFirst()
                .orElseThrow()
                .headProperty()
                .get()
                .count();
    }

    @Test
    void aDraggedCardIsMarkedStoredNowhereAndBackAfterEsc(FxRobot robot) {
        assertFalse(robot.lookup("#whatif").query().isVisible());
        robot.clickOn("#board-whatif");
        drag(robot, "Can");

        assertEquals(List.of("Pera", "Can"), shown("decision_maker"));
        assertEquals("2", cards("decision_maker"));
        assertEquals("2", cards("lead"));
        assertTrue(isTried(robot, "Can"));
        assertFalse(isTried(robot, "Ege"));
        assertTrue(card(robot, "Can").getAccessibleText().endsWith("Only tried, not saved"));
        assertTrue(robot.lookup("#whatif").query().isVisible());
        assertEquals("1 move tried", count(robot));
        assertEquals(LEADS, sample.stored("lead"));

        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        settle();
        assertEquals(LEADS, shown("lead"));
        assertEquals("3", cards("lead"));
        assertFalse(isTried(robot, "Can"));
        assertFalse(robot.lookup("#whatif").query().isVisible());
        assertEquals("What-if left. 1 tried move dropped, nothing was saved.", said());
        drag(robot, "Can");
        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"), "then moves are saved again");
    }

    @Test
    void byKeysASaleIsTriedWithoutAGateAndUndoGoesBackOverTheTrials(FxRobot robot) {
        robot.clickOn(card(robot, "Can")).write('w');
        tryToWin(robot, "Can");
        tryToWin(robot, "Ege");

        assertEquals(Optional.empty(), board.gateProperty().get());
        assertEquals("2", cards("won"));
        assertEquals("2 moves tried", count(robot));
        assertEquals(LEADS, sample.stored("lead"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(List.of("Can"), shown("won"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(LEADS, shown("lead"));
        assertEquals("Nothing tried yet", count(robot));
        robot.write('w');
        assertEquals("What-if left. Nothing was tried.", said());
        assertEquals(LEADS, sample.stored("lead"));
    }

    @Test
    void oneCardTriedInTwoStagesGoesBackStepByStep(FxRobot robot) {
        robot.clickOn("#board-whatif");
        drag(robot, "Can");
        tryToWin(robot, "Can");
        assertFalse(shown("decision_maker").contains("Can"));
        robot.clickOn("#whatif-undo");
        settle();
        assertEquals(List.of("Pera", "Can"), shown("decision_maker"));
        robot.clickOn("#whatif-leave");
        settle();
        assertEquals(LEADS, shown("lead"));
    }

    @Test
    void aCardDroppedWithAltHeldIsOnlyTried(FxRobot robot) {
        Point2D from = middle(card(robot, "Can"));
        Point2D to = middle(card(robot, "Pera"));
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to.add(0, 100));
        Point2D at = view.root().screenToLocal(to.add(0, 100));
        PickResult picked = new PickResult(view.root(), at.getX(), at.getY());
        boolean no = false;
        boolean alt = true;
        robot.interact(() -> view.root()
                .fireEvent(new MouseEvent(
                        MouseEvent.MOUSE_RELEASED,
                        at.getX(),
                        at.getY(),
                        1,
                        1,
                        MouseButton.PRIMARY,
                        1,
                        no,
                        no,
                        alt,
                        no,
                        no,
                        no,
                        no,
                        no,
                        no,
                        no,
                        picked)));
        robot.release(MouseButton.PRIMARY);
        settle();
        assertTrue(sample.whatIf.isOn());
        assertTrue(isTried(robot, "Can"));
        assertEquals(LEADS, sample.stored("lead"));
    }

    @Test
    void whatElseWouldBeSavedIsNotDoneButOffersToLeave(FxRobot robot) {
        robot.clickOn("#board-whatif").clickOn(card(robot, "Can")).push(KeyCode.DELETE);
        settle();
        Notice notice = sample.notices.shown().getLast();
        assertEquals("In what-if nothing is saved. Leave it to do this.", notice.text());
        robot.write('p').push(KeyCode.CONTROL, KeyCode.L);
        robot.interact(view::addProspect);
        settle();
        assertTrue(robot.lookup(".plan-form").tryQuery().isEmpty());
        assertTrue(robot.lookup("#quick-add").tryQuery().isEmpty());
        assertEquals(List.of(), sample.led);
        assertEquals(LEADS, sample.stored("lead"));
        robot.interact(() -> sample.notices.act(notice));
        assertFalse(sample.whatIf.isOn());
    }
}
