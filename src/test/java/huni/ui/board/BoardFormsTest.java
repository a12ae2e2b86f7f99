package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** New prospects, slim columns, parked cards and the menu of cards. */
@ExtendWith(ApplicationExtension.class)
class BoardFormsTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private BoardViewModel board;
    private BoardView view;

    @Start
    void show(Stage stage) {
        sample.add("lead", "Ege", "Selin", 10, 1);
        sample.add("lead", "Can", "Okan", 20, 1);
        sample.add("lead", "Oba", "Gül", 30, 1);
        sample.add("decision_maker", "Pera", "Zeynep", 40, 1);
        board = sample.viewModel();
        view = sample.view(board, Motion.NONE);
        tasks.runAll();
        Scene scene = new Appearance(Theme.LIGHT, 100).scene(view.root(), 1364, 808);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
    }

    private static CardCell card(FxRobot robot, String company) {
        return robot.lookup(".board-card").queryAllAs(CardCell.class).stream()
                .filter(Node::isVisible)
                .filter(cell -> cell.face()
                        .filter(face -> face.card().company().equals(company))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void settle(FxRobot robot) {
        robot.interact(tasks::runAll);
        robot.interact(() -> view.root().layout());
    }

    private List<String> shown(String stage) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(stage))
                .flatMap(column -> column.rows().read().stream())
                .map(face -> face.card().company())
                .toList();
    }

    private List<String> chosen() {
        return board.selection().cards().stream()
                .map(face -> face.card().company())
                .toList();
    }

    @Test
    void aNewProspectTakesOneLine(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.write("Yeni Firma").push(KeyCode.ENTER);
        settle(robot);

        assertEquals(List.of("Yeni Firma", "Ege", "Can", "Oba"), shown("lead"));
        assertEquals(List.of("open Yeni Firma"), sample.led);
        assertEquals(Optional.empty(), robot.lookup("#quick-add").tryQuery());
    }

    @Test
    void aNewProspectBeginsInTheColumnWhosePlusIsPressed(FxRobot robot) {
        robot.clickOn("#add-decision_maker");
        robot.write("Yeni Firma").push(KeyCode.ENTER);
        settle(robot);

        assertEquals("Yeni Firma", shown("decision_maker").getFirst());
    }

    @Test
    void aNewProspectBeginsInWhicheverOpenStageIsChosen(FxRobot robot) {
        robot.interact(view::addProspect);
        robot.clickOn("#quick-add-stage").clickOn("#quick-add-stage-presentation");
        robot.clickOn("#quick-add-name").write("Yeni Firma").push(KeyCode.ENTER);
        settle(robot);

        assertEquals(List.of("Yeni Firma"), shown("presentation"));
    }

    @Test
    void theArrowsReachSlimColumnsAndEnterOpensThem(FxRobot robot) {
        robot.interact(() -> sample.add("won", "Bodrum", "", 10, 0));
        settle(robot);
        robot.clickOn(card(robot, "Ege")).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        ColumnView won = robot.lookup("#column-won").queryAs(ColumnView.class);
        assertTrue(won.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")));

        robot.push(KeyCode.ENTER);
        settle(robot);

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
        settle(robot);
        assertTrue(robot.lookup("Ege is parked. When shall it come back?")
                .tryQuery()
                .isPresent());

        robot.clickOn("#plan-submit");
        settle(robot);
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
        settle(robot);

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
        settle(robot);

        robot.clickOn(".quick-add-duplicate");
        assertEquals(List.of("open Ege"), sample.led);
    }
}
