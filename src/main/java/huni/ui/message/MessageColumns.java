package huni.ui.message;

import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The templates, the message and its fields side by side. The outer ones are as wide as they wish to be where the middle
 * keeps the room it needs, and never narrower than they can be.
 */
final class MessageColumns extends HBox {

    /** What cannot stand in one line needs about so much of it for two. */
    private static final double IN_TWO_LINES = 0.62;

    private final Region left;
    private final Node middle;
    private final Region right;
    private final DoubleSupplier needed;

    /** @param needed how wide the middle is at least, where there is room */
    MessageColumns(Region left, Node middle, Region right, DoubleSupplier needed) {
        super(left, middle, right);
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.needed = needed;
        getStyleClass().add("message-columns");
    }

    @Override
    protected void layoutChildren() {
        double gaps = right.isManaged() ? 2 * getSpacing() : getSpacing();
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() - gaps;
        double least = least(left) + least(right);
        double wished = wished(left) + wished(right) - least;
        double spare = room - least - needed.getAsDouble();
        if (spare < 0) {
            spare = room - least - needed.getAsDouble() * IN_TWO_LINES;
        }
        double share = wished <= 0 ? 0 : Math.clamp(spare / wished, 0, 1);
        double leftWidth = snapSizeX(least(left) + share * (wished(left) - least(left)));
        double rightWidth = snapSizeX(least(right) + share * (wished(right) - least(right)));
        double x = getInsets().getLeft();
        place(left, x, leftWidth);
        x += leftWidth + getSpacing();
        double middleWidth = Math.max(0, room - leftWidth - rightWidth);
        place(middle, x, middleWidth);
        place(right, x + middleWidth + getSpacing(), rightWidth);
    }

    private static double least(Region column) {
        return column.isManaged() ? column.minWidth(-1) : 0;
    }

    private static double wished(Region column) {
        return column.isManaged() ? Math.max(column.minWidth(-1), column.prefWidth(-1)) : 0;
    }

    private void place(Node column, double x, double width) {
        if (column.isManaged()) {
            double y = getInsets().getTop();
            column.resizeRelocate(x, y, width, getHeight() - y - getInsets().getBottom());
        }
    }
}
