package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import huni.work.activity.EndActivity;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lines of the day carried with the mouse. */
@ExtendWith(SteadyRobot.class)
class TodayDragTest {

    @TempDir
    private Path folder;

    private StoredDay store;
    private ProspectId late;
    private ProspectId other;
    private TodayViewModel day;

    @Start
    void show(Stage stage) {
        store = new StoredDay(folder.resolve("store"), "tr-TR");
        late = store.add("Yörük Gıda", "lead", 0);
        store.plan(late, ActivityKind.CALL, "ikinci arama", Due.on(StoredDay.FRIDAY.minusDays(2)));
        other = store.add("Ege Tekstil", "lead", 0);
        store.plan(other, ActivityKind.CALL, "ilk arama", StoredDay.at(StoredDay.FRIDAY, 15, 0));
        day = store.day();
        stage.setScene(new Appearance(Theme.LIGHT, 100).scene(store.screen(day), 1204, 628));
        stage.show();
        stage.requestFocus();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theButtonOfASessionSaysHowManyCallsThereAre(FxRobot robot) {
        assertEquals(
                "Aramaya başla: 2", robot.lookup("#today-call").queryButton().getText());

        store.done(new EndActivity(store.activities(other).getFirst().id(), true, ""));
        robot.interact(store.tasks::runAll);

        assertEquals(
                "Aramaya başla: 1", robot.lookup("#today-call").queryButton().getText());
    }

    @Test
    void aLateCallCarriedToTheLinesOfTodayIsForToday(FxRobot robot) {
        carry(robot, cell(robot, "Yörük Gıda"), cell(robot, "Ege Tekstil"));

        assertEquals(Due.on(StoredDay.FRIDAY), due(late));
        store.workspace.undo();
        robot.interact(store.tasks::runAll);
        assertEquals(Due.on(StoredDay.FRIDAY.minusDays(2)), due(late));
    }

    @Test
    void aLineCarriedToWhatCanBeDoneWithItIsPutOffSoFar(FxRobot robot) {
        robot.interact(() -> day.select(1));
        carry(robot, cell(robot, "Yörük Gıda"), robot.lookup("#today-next_week").query());

        assertEquals(Due.on(StoredDay.FRIDAY.plusWeeks(1)), due(late));
        assertEquals(StoredDay.at(StoredDay.FRIDAY, 15, 0), due(other), "what was not carried stays");
    }

    @Test
    void aLinePutDownAnywhereElseStaysWhereItIs(FxRobot robot) {
        carry(robot, cell(robot, "Ege Tekstil"), cell(robot, "Yörük Gıda"));

        assertEquals(StoredDay.at(StoredDay.FRIDAY, 15, 0), due(other));
        assertEquals(Due.on(StoredDay.FRIDAY.minusDays(2)), due(late));
        assertTrue(store.notices.shown().isEmpty());
    }

    private void carry(FxRobot robot, Node from, Node to) {
        Point2D begin = middle(from);
        Point2D end = middle(to);
        robot.moveTo(begin).press(MouseButton.PRIMARY).moveTo(begin.add(0, 12));
        robot.moveTo(begin.midpoint(end)).moveTo(end).release(MouseButton.PRIMARY);
        robot.interact(store.tasks::runAll);
    }

    private static Node cell(FxRobot robot, String company) {
        return robot.lookup(".today-cell").queryAllAs(TodayCell.class).stream()
                .filter(cell -> Optional.ofNullable(cell.getItem())
                        .filter(line -> line instanceof TodayLine.Entry entry
                                && entry.words().company().equals(company))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(Node node) {
        Bounds bounds = OnFx.call(() -> node.localToScreen(node.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Due due(ProspectId prospect) {
        return store.activities(prospect).stream()
                .filter(step -> step.isPlanned())
                .flatMap(step -> step.due().stream())
                .findFirst()
                .orElseThrow();
    }
}
