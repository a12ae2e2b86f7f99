package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** New prospects, slim columns, parked cards and the menu of cards. */
class BoardFormsTest extends ShownBoard {

    @Start
    void show(Stage stage) {
        showBoard(stage);
    }

    @Test
    void aNewProspectTakesOneLine(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.write("Yeni Firma").push(KeyCode.ENTER);
        settle();

        assertEquals(List.of("Yeni Firma", "Ege", "Can", "Oba"), shown("lead"));
        assertEquals(List.of("open Yeni Firma"), sample.led);
        assertEquals(Optional.empty(), robot.lookup("#quick-add").tryQuery());
    }

    @Test
    void aNewProspectBeginsInTheColumnWhosePlusIsPressed(FxRobot robot) {
        robot.clickOn("#add-decision_maker");
        robot.write("Yeni Firma").push(KeyCode.ENTER);
        settle();

        assertEquals("Yeni Firma", shown("decision_maker").getFirst());
    }

    @Test
    void aNewProspectBeginsInWhicheverOpenStageIsChosen(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.clickOn("#quick-add-stage").clickOn("#quick-add-stage-presentation");
        robot.clickOn("#quick-add-name").write("Yeni Firma").push(KeyCode.ENTER);
        settle();

        assertEquals(List.of(), shown("presentation"), "the decision maker is asked for first");
        robot.push(KeyCode.ESCAPE);
        assertEquals(
                "Yeni Firma",
                robot.lookup("#quick-add-name").queryAs(TextField.class).getText());

        robot.push(KeyCode.ENTER);
        settle();
        robot.push(KeyCode.SPACE).write("imzalar").push(KeyCode.ENTER);
        settle();

        assertEquals(List.of("Yeni Firma"), shown("presentation"));
        assertTrue(sample.ledger.records().all(Prospect.class).stream()
                .anyMatch(one -> one.company().equals("Yeni Firma")
                        && one.authority().how().equals("imzalar")));
    }

    @Test
    void whatTheBoardShowsIsTakenOut(FxRobot robot) {
        robot.interact(() -> board.filter().wordsProperty().set("Ege"));
        settle();
        robot.clickOn("#board-filter").clickOn("#filter-export");

        assertEquals(List.of("export Ege"), sample.led);
        assertEquals(Optional.empty(), robot.lookup("#filter-form").tryQuery());
    }

    @Test
    void whoShowsAllAgainHasTheKeyboardOnTheCards(FxRobot robot) {
        robot.interact(() -> board.filter().wordsProperty().set("Nobody"));
        settle();
        robot.clickOn("#board-show-all");
        settle();

        assertTrue(robot.lookup(".board-columns").query().isFocused());
    }

    @Test
    void theArrowsReachSlimColumnsAndEnterOpensThem(FxRobot robot) {
        robot.interact(() -> sample.add("won", "Bodrum", "", 10, 0));
        settle();
        robot.clickOn(card(robot, "Ege")).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        ColumnView won = robot.lookup("#column-won").queryAs(ColumnView.class);
        assertTrue(won.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")));

        robot.push(KeyCode.ENTER);
        settle();

        assertTrue(won.getWidth() > 200);
        assertEquals(List.of("Bodrum"), chosen());
    }

    @Test
    void whoParksACardIsAskedWhenItShallComeBack(FxRobot robot) {
        robot.interact(() -> board.moveTo(
                board.columns().stream()
                        .filter(column -> column.key().value().equals("parked"))
                        .findFirst()
                        .orElseThrow(),
                List.of(board.columns().getFirst().rows().at(0).orElseThrow()),
                MoveSource.MENU));
        settle();
        assertTrue(robot.lookup("Ege is parked. When shall it come back? A day, or “every 3 months”.")
                .tryQuery()
                .isPresent());

        robot.clickOn("#plan-submit");
        settle();
        assertEquals(
                Optional.of(SampleBoard.TODAY.plusMonths(1)),
                sample.ledger.records().prospects().stream()
                        .filter(p -> p.company().equals("Ege"))
                        .findFirst()
                        .flatMap(Prospect::nextStep)
                        .map(step -> step.due().day()));
    }

    @Test
    void allCardsOfAColumnAreChosenByKeyAndCounted(FxRobot robot) {
        robot.clickOn(card(robot, "Ege")).push(KeyCode.CONTROL, KeyCode.A);
        settle();

        assertEquals(List.of("Ege", "Can", "Oba"), chosen());
        assertEquals("3 chosen", robot.lookup("#board-chosen").queryLabeled().getText());
    }

    @Test
    void arrowsInAnOpenMenuStayThere(FxRobot robot) {
        robot.clickOn(card(robot, "Ege")).push(KeyCode.SHIFT, KeyCode.F10);
        robot.push(KeyCode.RIGHT);
        assertEquals(List.of("Ege"), chosen());
        robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        assertEquals(List.of("Pera"), chosen());
    }

    @Test
    void aPossibleDuplicateIsShownWhileTyping(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.write("EGE");
        settle();

        robot.clickOn(".quick-add-duplicate");
        assertEquals(List.of("open Ege"), sample.led);
    }

    @Test
    void aFormWhoseWriteComesBackLateLeavesTheOneThatIsOpenByThen(FxRobot robot) {
        robot.clickOn(card(robot, "Ege")).push(KeyCode.P);
        robot.clickOn("#plan-submit").push(KeyCode.ESCAPE);
        robot.interact(view::addProspect);
        robot.clickOn("#quick-add-name").write("Yeni");
        settle();

        assertTrue(robot.lookup("#quick-add").tryQuery().isPresent());
        assertEquals("quick-add-name", focused(robot));
    }

    @Test
    void aNameThatIsTypedWhileAnotherProspectIsMadeStays(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.write("Yeni Firma").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        robot.interact(() -> {
            view.addProspect();
            board.quickAdd().nameProperty().set("Bor");
        });
        settle();

        assertTrue(sample.stored("lead").contains("Yeni Firma"));
        assertEquals(
                "Bor", robot.lookup("#quick-add-name").queryAs(TextField.class).getText());
    }

    @Test
    void ofTwoGatesThatOpenAtOnceTheSecondOneIsAnsweredAndClosed(FxRobot robot) {
        robot.interact(() -> {
            lose("Ege");
            lose("Can");
        });
        settle();
        robot.clickOn("#gate-words").write("Too dear");
        robot.interact(() -> board.gateProperty()
                .get()
                .orElseThrow()
                .form()
                .reasonProperty()
                .set(Optional.of(board.gateProperty()
                        .get()
                        .orElseThrow()
                        .form()
                        .reasons()
                        .getFirst())));
        robot.clickOn("#gate-answer");
        settle();

        assertEquals(Optional.empty(), robot.lookup("#gate-form").tryQuery());
        assertEquals(List.of("Can"), sample.stored("lost"));
        assertEquals(List.of("Ege", "Oba"), shown("lead"));
    }

    private void lose(String company) {
        board.moveTo(
                board.columns().stream()
                        .filter(column -> column.key().value().equals("lost"))
                        .findFirst()
                        .orElseThrow(),
                board.columns().getFirst().rows().read().stream()
                        .filter(face -> face.card().company().equals(company))
                        .toList(),
                MoveSource.MENU);
    }

    private static String focused(FxRobot robot) {
        return String.valueOf(robot.lookup("#quick-add-name")
                .query()
                .getScene()
                .getFocusOwner()
                .getId());
    }
}
