package huni.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.testfx.api.FxRobot;

/** A double click as JavaFX tells of it: whether two clicks of a robot are one depends on how fast they come. */
public final class DoubleClick {

    private DoubleClick() {}

    /** Clicks twice in the middle of something. */
    public static void on(FxRobot robot, Node node) {
        robot.interact(() -> {
            for (int count = 1; count <= 2; count++) {
                fire(node, MouseEvent.MOUSE_PRESSED, count);
                fire(node, MouseEvent.MOUSE_RELEASED, count);
                fire(node, MouseEvent.MOUSE_CLICKED, count);
            }
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, int count) {
        Point2D local = new Point2D(
                node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY());
        Point2D scene = node.localToScene(local);
        Point2D screen = node.localToScreen(local);
        boolean down = type.equals(MouseEvent.MOUSE_PRESSED);
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        count,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, scene.getX(), scene.getY())));
    }
}
