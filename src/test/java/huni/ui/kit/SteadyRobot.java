package huni.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.NodeQueryUtils;

/**
 * The robot of a test, which looks where things are on JavaFX's thread. TestFX's own does so on the thread of the test, and what it
 * asks is worked out when it is asked: while the window does the same, its nodes are left with bounds that never come right again.
 */
public final class SteadyRobot extends ApplicationExtension {

    @Override
    public PointQuery point(Node node) {
        Bounds shown = OnFx.call(() -> bounds(node).query());
        targetWindow(node.getScene().getWindow());
        return point(shown);
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(visible(query), motion, buttons);
    }

    @Override
    public FxRobot moveTo(String query, Motion motion) {
        return moveTo(point(visible(query)), motion);
    }

    @Override
    public FxRobot drag(String query, MouseButton... buttons) {
        return drag(visible(query), buttons);
    }

    @Override
    public FxRobot dropTo(String query) {
        return dropTo(visible(query));
    }

    private Node visible(String query) {
        return OnFx.call(() -> lookup(query).match(NodeQueryUtils.isVisible()).query());
    }
}
