package huni.ui.list;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A row whose cells are as wide as their column: the head of the list and each of its lines. The columns follow the
 * width of the list, so that they stay in line whether a scroll bar shows or not.
 */
final class ColumnsRow extends Pane {

    /** Company, contact, stage, worth, next step, created, closed; they make one. */
    private static final List<Double> SHARES = List.of(0.22, 0.14, 0.14, 0.12, 0.20, 0.09, 0.09);

    private static final int WORTH = 3;
    private static final double GAP = 12;
    /** Figures end at the right of their column, where the words of the next one begin. */
    private static final double GAP_AFTER_FIGURES = 32;

    private static final double BESIDE = 48;

    private final ReadOnlyDoubleProperty listWidth;

    ColumnsRow(ReadOnlyDoubleProperty listWidth, List<? extends Node> cells) {
        this.listWidth = listWidth;
        listWidth.subscribe(_ -> requestLayout());
        getStyleClass().add("columns-row");
        getChildren().setAll(cells);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = listWidth.get() - BESIDE;
        double height = getHeight();
        for (int i = 0; i < getChildren().size(); i++) {
            double share = Math.floor(width * SHARES.get(i));
            getChildren()
                    .get(i)
                    .resizeRelocate(
                            Math.floor(left), 0, Math.max(0, share - (i == WORTH ? GAP_AFTER_FIGURES : GAP)), height);
            left += share;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
