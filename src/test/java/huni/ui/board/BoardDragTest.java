package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.board.CardSort;
import huni.ui.kit.OnFx;
import huni.work.prospect.RemoveProspects;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What may come between lifting a card and putting it down. */
class BoardDragTest extends ShownBoard {

    @Start
    void show(Stage stage) {
        showBoard(stage);
    }

    private static void carryToPera(FxRobot robot, String company) {
        Point2D from = middle(card(robot, company));
        Point2D to = middle(card(robot, "Pera"));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to.add(0, 100));
    }

    private static boolean isLifted(FxRobot robot) {
        return robot.lookup("#lifted").tryQuery().isPresent();
    }

    @Test
    void theCardThatWasPressedIsLiftedAlsoIfTheColumnWasReadAnewSince(FxRobot robot) {
        Point2D can = middle(card(robot, "Can"));
        robot.moveTo(can).press(MouseButton.PRIMARY);
        robot.interact(() -> sample.perform(
                new RemoveProspects(List.of(card(robot, "Ege").prospect().orElseThrow()))));
        settle();

        robot.moveTo(middle(card(robot, "Pera")).add(0, 100)).release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"));
        assertEquals(List.of("Oba"), sample.stored("lead"));
    }

    @Test
    void aPressedCardThatIsGoneIsNotLifted(FxRobot robot) {
        robot.moveTo(middle(card(robot, "Can"))).press(MouseButton.PRIMARY);
        robot.interact(() -> sample.perform(
                new RemoveProspects(List.of(card(robot, "Can").prospect().orElseThrow()))));
        settle();

        robot.moveTo(middle(card(robot, "Pera")).add(0, 100)).release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera"), sample.stored("decision_maker"));
        assertEquals(List.of("Ege", "Oba"), sample.stored("lead"));
    }

    @Test
    void aDragGoesOnWhenTheFocusGoesElsewhere(FxRobot robot) {
        carryToPera(robot, "Can");
        robot.interact(view::focusFilter);
        assertTrue(isLifted(robot));

        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"));
    }

    @Test
    void aCardPickedUpByKeyGoesBackWhenTheFocusGoesElsewhere(FxRobot robot) {
        robot.clickOn(card(robot, "Can")).push(KeyCode.SPACE).push(KeyCode.RIGHT);

        robot.interact(view::focusFilter);

        assertFalse(isLifted(robot));
        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
    }

    @Test
    void theOtherButtonAndTheKeysDoNotPutDownWhatTheMouseHolds(FxRobot robot) {
        carryToPera(robot, "Can");

        robot.press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        robot.push(KeyCode.SPACE).push(KeyCode.UP).push(KeyCode.DELETE);
        settle();
        assertTrue(isLifted(robot));
        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));

        robot.release(MouseButton.PRIMARY);
        settle();
        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"));
    }

    @Test
    void afterEscTheMouseHoldsNothingUntilItPressesAgain(FxRobot robot) {
        carryToPera(robot, "Can");
        robot.push(KeyCode.ESCAPE);

        robot.moveBy(0, 20).moveBy(40, 20);
        assertFalse(isLifted(robot));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
    }

    @Test
    void aReleaseThatWasNotSeenPutsTheCardBackAtTheNextMove(FxRobot robot) {
        carryToPera(robot, "Can");

        fire(robot, MouseEvent.MOUSE_MOVED, new Point2D(1, 1), MouseButton.NONE, view.root());

        assertFalse(isLifted(robot));
        robot.release(MouseButton.PRIMARY);
        settle();
        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
    }

    @Test
    void aCardIsNotPutDownUnderWhatCoversTheBoard(FxRobot robot) {
        carryToPera(robot, "Can");
        Point2D there = view.root().screenToLocal(middle(card(robot, "Pera")));

        fire(robot, MouseEvent.MOUSE_RELEASED, there, MouseButton.PRIMARY, new Region());
        settle();
        assertFalse(isLifted(robot));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
    }

    private void fire(FxRobot robot, EventType<MouseEvent> type, Point2D at, MouseButton button, Node under) {
        PickResult picked = new PickResult(under, at.getX(), at.getY());
        boolean no = false;
        robot.interact(() -> view.root()
                .fireEvent(new MouseEvent(
                        type, at.getX(), at.getY(), 1, 1, button, 0, no, no, no, no, no, no, no, no, no, no, picked)));
    }

    @Test
    void belowTheColumnsACardStillAimsAtTheOneAbove(FxRobot robot) {
        Point2D can = middle(card(robot, "Can"));
        Bounds window = OnFx.call(() -> view.root().localToScreen(view.root().getLayoutBounds()));
        robot.moveTo(can).press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(middle(card(robot, "Pera")).getX(), window.getMaxY() - 2));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"));
    }

    @Test
    void cardsOfTwoColumnsDroppedOnOneOfThemComeTogetherInAnyOrder(FxRobot robot) {
        robot.interact(() -> board.sortBy(CardSort.VALUE));
        settle();
        robot.interact(() -> {
            board.selection().choose(board.columns().get(1), 0);
            board.selection().toggle(board.columns().getFirst(), 0);
        });
        Point2D oba = middle(card(robot, "Oba"));

        robot.moveTo(oba).press(MouseButton.PRIMARY).moveTo(oba.add(0, 60)).release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of(), sample.stored("decision_maker"));
        assertTrue(sample.stored("lead").contains("Pera"));
    }
}
