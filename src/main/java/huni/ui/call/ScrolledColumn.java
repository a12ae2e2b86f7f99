package huni.ui.call;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A column as high as what it holds, which scrolls where it is given less: what stands below it stays in sight. */
final class ScrolledColumn extends ScrollPane {

    private final Region column;

    /** @param column what is seen through it, as wide as it */
    ScrolledColumn(Region column) {
        super(column);
        this.column = column;
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinHeight(0);
    }

    /** Words that wrap make it higher where it is narrow. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(column.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
    }
}
