package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.board.CardSort;
import huni.domain.pipeline.StageKey;
import huni.ui.kit.DoubleClick;
import huni.work.CloseUndated;
import huni.work.Ledger;
import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class BoardViewTest extends ShownBoard {

    @Start
    void show(Stage stage) {
        showBoard(stage);
    }

    private static void carry(FxRobot robot, String company, Point2D to) {
        Point2D from = middle(card(robot, company));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to);
    }

    @Test
    void aCardIsDraggedToTheExactPlaceInAnotherColumn(FxRobot robot) {
        Point2D belowPera = middle(card(robot, "Pera")).add(0, 100);

        carry(robot, "Can", belowPera);
        assertTrue(robot.lookup("#lifted").tryQuery().isPresent());
        assertTrue(robot.lookup(".board-slot").queryAll().stream().anyMatch(Node::isVisible));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera", "Can"), sample.stored("decision_maker"));
        assertEquals(List.of("Ege", "Oba"), sample.stored("lead"));
        assertFalse(robot.lookup("#lifted").tryQuery().isPresent());
    }

    @Test
    void aCardIsDraggedDownItsOwnColumn(FxRobot robot) {
        carry(robot, "Ege", middle(card(robot, "Oba")));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Can", "Oba", "Ege"), sample.stored("lead"));
    }

    @Test
    void closingsOnADayNobodyKnowsAreReachedFromTheHeadOfTheirColumn(FxRobot robot) {
        assertFalse(robot.lookup("#undated-won").query().isVisible());

        robot.interact(() -> {
            sample.perform(new CloseUndated(sample.add("lead", "Bor", "Ela", 5, 1), new StageKey("won")));
            board.layout().collapse(column("won"), false);
        });
        settle();
        robot.clickOn("#undated-won");

        Button undated = robot.lookup("#undated-won").queryButton();
        assertEquals("1 on a day nobody knows", undated.getText());
        assertEquals(List.of("undated WON"), sample.led);
    }

    private ColumnViewModel column(String stage) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void escPutsTheCardBack(FxRobot robot) {
        carry(robot, "Can", middle(card(robot, "Pera")));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
        assertEquals(List.of("Ege", "Can", "Oba"), shown("lead"));
        assertFalse(robot.lookup("#lifted").tryQuery().isPresent());
    }

    @Test
    void severalChosenCardsAreDraggedTogether(FxRobot robot) {
        robot.clickOn(card(robot, "Ege"));
        pressHoldingControl(robot, card(robot, "Oba"));
        assertEquals(List.of("Ege", "Oba"), chosen());

        carry(robot, "Oba", middle(card(robot, "Pera")).add(0, 100));
        robot.release(MouseButton.PRIMARY);
        settle();

        assertEquals(List.of("Pera", "Ege", "Oba"), sample.stored("decision_maker"));
    }

    /** Without a display the mouse does not know which keys are held. */
    private static void pressHoldingControl(FxRobot robot, CardCell card) {
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            robot.interact(() -> card.fireEvent(new MouseEvent(
                    type,
                    1,
                    1,
                    1,
                    1,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    true,
                    false,
                    true,
                    true,
                    false,
                    false,
                    true,
                    false,
                    true,
                    null)));
        }
    }

    @Test
    void aClickChoosesAndADoubleClickOpens(FxRobot robot) {
        robot.clickOn(card(robot, "Can"));
        assertEquals(List.of("Can"), chosen());
        assertEquals(List.of(), sample.led);

        DoubleClick.on(robot, card(robot, "Ege"));
        assertEquals(List.of("open Ege"), sample.led);
    }

    @Test
    void theKeyboardWalksChoosesAndOpens(FxRobot robot) {
        robot.clickOn(card(robot, "Ege"));
        robot.push(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(List.of("Can", "Oba"), chosen());

        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals(List.of("open Pera"), sample.led);
    }

    @Test
    void theKeyboardPicksUpMovesAndPutsDown(FxRobot robot) {
        robot.clickOn(card(robot, "Oba"));
        robot.push(KeyCode.SPACE)
                .push(KeyCode.RIGHT)
                .push(KeyCode.UP)
                .push(KeyCode.UP)
                .push(KeyCode.SPACE);
        settle();

        assertEquals(List.of("Oba", "Pera"), sample.stored("decision_maker"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Oba"), sample.led);
    }

    @Test
    void cardsPutDownWhereTheyWereAreNoStepOfUndo(FxRobot robot) {
        Ledger.Steps before = sample.store.steps();
        robot.clickOn(card(robot, "Ege"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.SPACE);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
        assertEquals(before, sample.store.steps());
    }

    @Test
    void escPutsAPickedUpCardBack(FxRobot robot) {
        robot.clickOn(card(robot, "Oba"));
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.ESCAPE);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("lead"));
        assertEquals(List.of("Oba"), chosen());
    }

    @Test
    void aGateIsAnsweredByKeyboardAlone(FxRobot robot) {
        robot.clickOn(card(robot, "Ege"));
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        settle();
        assertTrue(robot.lookup("#gate-form").tryQuery().isPresent());

        robot.push(KeyCode.SPACE).write("imzalar").push(KeyCode.ENTER);
        settle();

        assertFalse(robot.lookup("#gate-form").tryQuery().isPresent());
        assertEquals(List.of("Ege"), sample.stored("appointment"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Ege"), sample.led);
    }

    @Test
    void givingUpAGateReturnsTheCardAndTheFocus(FxRobot robot) {
        robot.clickOn(card(robot, "Ege"));
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        settle();

        robot.push(KeyCode.ESCAPE);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), shown("lead"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Ege"), sample.led);
    }

    @Test
    void whatAGateRefusesGetsTheCursor(FxRobot robot) {
        carry(robot, "Ege", middle(robot.lookup("#column-lost").query()));
        robot.release(MouseButton.PRIMARY);
        settle();
        robot.clickOn("#gate-reason-no_need").clickOn("#gate-day").write("one day");

        robot.clickOn("#gate-words").push(KeyCode.ENTER);

        assertTrue(robot.lookup("#gate-day").query().isFocused());
    }

    @Test
    void aCardIsDroppedOnASlimColumn(FxRobot robot) {
        carry(robot, "Ege", middle(robot.lookup("#column-lost").query()));
        robot.release(MouseButton.PRIMARY);
        settle();
        robot.clickOn("#gate-reason-no_need").clickOn("#gate-answer");
        settle();

        assertEquals(List.of("Ege"), sample.stored("lost"));
        assertEquals(List.of("Can", "Oba"), shown("lead"));
    }

    @Test
    void theNextStepIsPlannedInPlaceByKeyboardAlone(FxRobot robot) {
        robot.clickOn(card(robot, "Can")).push(KeyCode.P);
        robot.write("friday").push(KeyCode.ENTER);
        settle();

        assertFalse(robot.lookup("#plan-form").tryQuery().isPresent());
        assertEquals(
                Optional.of(SampleBoard.TODAY.plusDays(4)),
                card(robot, "Can")
                        .face()
                        .flatMap(face -> face.card().nextStep())
                        .map(step -> step.due().day()));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open Can"), sample.led);
    }

    @Test
    void theMenuPlansInPlaceAndEscGivesItUp(FxRobot robot) {
        robot.rightClickOn(card(robot, "Can")).clickOn("#card-plan");
        assertTrue(robot.lookup("#plan-form").tryQuery().isPresent());

        robot.push(KeyCode.ESCAPE);
        settle();

        assertFalse(robot.lookup("#plan-form").tryQuery().isPresent());
        assertEquals(List.of("Can"), chosen());
        assertEquals(
                Optional.empty(),
                card(robot, "Can").face().flatMap(face -> face.card().nextStep()));
    }

    @Test
    void deleteTakesAway(FxRobot robot) {
        robot.clickOn(card(robot, "Can")).push(KeyCode.DELETE);
        settle();

        assertEquals(List.of("Ege", "Oba"), sample.stored("lead"));
        assertEquals(List.of("Oba"), chosenOrCurrent());
    }

    private List<String> chosenOrCurrent() {
        return board.selection().currentCard().stream()
                .map(face -> face.card().company())
                .toList();
    }

    @Test
    void aColumnStaysWhereItWasScrolledToWhenItIsReadAnew(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 40; i++) {
                sample.add("lead", "P" + i, "", 1, 1);
            }
        });
        settle();
        robot.clickOn(card(robot, "Can")).push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        robot.interact(() -> view.root().layout());
        List<String> before = chosen();
        assertEquals(1, before.size());
        double at = middle(card(robot, "P8")).getY();

        robot.interact(() -> sample.add("lead", "New", "", 1, 1));
        settle();

        assertEquals(at, middle(card(robot, "P8")).getY());
        assertEquals(before, chosen());
    }

    @Test
    void aSlimColumnOpensAndCloses(FxRobot robot) {
        robot.clickOn("#column-parked");
        settle();
        ColumnView parked = robot.lookup("#column-parked").queryAs(ColumnView.class);
        assertTrue(parked.getWidth() >= 200);

        robot.clickOn(parked.lookup(".column-collapse"));
        settle();
        assertTrue(parked.getWidth() < 60);
    }

    @Test
    void controlFGoesToTheFilterAndTypingFilters(FxRobot robot) {
        robot.clickOn(card(robot, "Ege")).push(KeyCode.CONTROL, KeyCode.F).write("oba");
        settle();

        assertEquals(List.of("Oba"), shown("lead"));
        assertTrue(
                robot.lookup("Nobody here fits the filter").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void anotherOrderBeginsAtTheTop(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 40; i++) {
                sample.add("lead", "P" + i, "", 100 + i, 1);
            }
        });
        settle();
        robot.clickOn(card(robot, "Can")).push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);

        robot.interact(() -> board.sortBy(CardSort.VALUE));
        settle();

        assertTrue(
                middle(card(robot, "P39")).getY() < middle(card(robot, "P38")).getY());
    }

    @Test
    void theFilterFormFiltersWhileItIsFilledIn(FxRobot robot) {
        robot.clickOn("#board-filter").clickOn("#filter-at-least").write("25000");
        settle();
        assertEquals(List.of("Oba"), shown("lead"));

        robot.clickOn("#filter-reset");
        settle();
        assertEquals(List.of("Ege", "Can", "Oba"), shown("lead"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#filter-form").tryQuery().isPresent());
    }
}
