package huni.ui.board;

import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Pulses;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.SteadyRobot;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

/** A board in a window: Ege, Can and Oba are new leads, of Pera the decision maker is reached. */
@ExtendWith(SteadyRobot.class)
abstract class ShownBoard {

    final QueuedTaskRunner tasks = new QueuedTaskRunner();
    final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);

    @SuppressWarnings("NullAway.Init")
    BoardViewModel board;

    @SuppressWarnings("NullAway.Init")
    BoardView view;

    /** Shows it; TestFX asks each class for its own start. */
    void showBoard(Stage stage) {
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

    static CardCell card(FxRobot robot, String company) {
        return robot.lookup(".board-card").queryAllAs(CardCell.class).stream()
                .filter(Node::isVisible)
                .filter(cell -> cell.face()
                        .filter(face -> face.card().company().equals(company))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    static Point2D middle(Node node) {
        Bounds bounds = OnFx.call(() -> node.localToScreen(node.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** What was asked for is done, and to be seen. */
    void settle() {
        OnFx.run(tasks::runAll);
        Pulses.pass();
    }

    List<String> shown(String stage) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(stage))
                .flatMap(column -> column.rows().read().stream())
                .map(face -> face.card().company())
                .toList();
    }

    List<String> chosen() {
        return board.selection().cards().stream()
                .map(face -> face.card().company())
                .toList();
    }
}
