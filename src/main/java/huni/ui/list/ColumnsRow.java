package huni.ui.list;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * A row whose cells are as wide as their column: the head of the list and each of its lines. Stage, value and dates are as
 * wide as what stands there at the longest, however large the text is; names and the next step share the rest. The columns
 * follow the width of the list, so that they stay in line whether a scroll bar shows or not. Where names would have no room
 * left, the day of creation is not shown.
 */
final class ColumnsRow extends Pane {

    /**
     * A column: so many times the size of the text, and its share of what is left of the width.
     *
     * @param gap what is free at its right
     */
    private record Column(double ems, double share, double gap) {}

    private static final double GAP = 12;
    /** Figures end at the right of their column, where the words of the next one begin. */
    private static final double GAP_AFTER_FIGURES = 32;

    /** Company, contact, stage, worth, next step, created, expected to close, closed. */
    private static final List<Column> COLUMNS = List.of(
            new Column(7, 0.42, GAP),
            new Column(4, 0.28, GAP),
            new Column(10.2, 0, GAP),
            new Column(9.5, 0, GAP_AFTER_FIGURES),
            new Column(4, 0.30, GAP),
            new Column(7.7, 0, GAP),
            new Column(8.4, 0, GAP),
            new Column(7.7, 0, GAP));

    private static final int CREATED = 5;
    /** What names and the next step have at least beyond their smallest width, in sizes of the text. */
    private static final double LEAST_REST = 9;

    private static final double BESIDE = 48;

    private final ReadOnlyDoubleProperty listWidth;
    private final ReadOnlyObjectProperty<Font> font;

    /** @param font that of the lines */
    ColumnsRow(ReadOnlyDoubleProperty listWidth, ReadOnlyObjectProperty<Font> font, List<? extends Node> cells) {
        this.listWidth = listWidth;
        this.font = font;
        listWidth.subscribe(_ -> requestLayout());
        font.subscribe(_ -> requestLayout());
        getStyleClass().add("columns-row");
        getChildren().setAll(cells);
    }

    @Override
    protected void layoutChildren() {
        double em = font.get().getSize();
        double left = snappedLeftInset();
        double width = listWidth.get() - BESIDE;
        double all = COLUMNS.stream().mapToDouble(Column::ems).sum() * em;
        boolean narrow = width - all < LEAST_REST * em;
        getChildren().get(CREATED).setVisible(!narrow);
        double rest = Math.max(0, width - all + (narrow ? COLUMNS.get(CREATED).ems() * em : 0));
        double height = getHeight();
        for (int i = 0; i < getChildren().size(); i++) {
            if (narrow && i == CREATED) {
                continue;
            }
            Column column = COLUMNS.get(i);
            double wide = Math.floor(column.ems() * em + column.share() * rest);
            getChildren().get(i).resizeRelocate(Math.floor(left), 0, Math.max(0, wide - column.gap()), height);
            left += wide;
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
