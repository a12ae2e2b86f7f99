package huni.ui.list;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * A row whose cells are as wide as their column: the head of the list and each of its lines. The columns follow the width of
 * the list, so that they stay in line whether a scroll bar shows or not.
 */
final class ColumnsRow extends Pane {

    private final ListColumns columns;
    private final ReadOnlyObjectProperty<Font> font;

    /**
     * @param font that of the lines
     * @param cells one for each column
     */
    ColumnsRow(ListColumns columns, ReadOnlyObjectProperty<Font> font, List<? extends Node> cells) {
        this.columns = columns;
        this.font = font;
        columns.listWidthProperty().subscribe(_ -> requestLayout());
        columns.widthsProperty().subscribe(_ -> requestLayout());
        font.subscribe(_ -> requestLayout());
        getStyleClass().add("columns-row");
        getChildren().setAll(cells);
    }

    /** The size of the text, in pixels. */
    double em() {
        return font.get().getSize();
    }

    /** How wide the columns are now, in pixels. */
    List<Double> widths() {
        return columns.wide(em());
    }

    /** Where the first one begins. */
    double begin() {
        return snappedLeftInset();
    }

    /** How wide a column would have to be for what stands there, in pixels. */
    double needed(ListColumn column) {
        return Math.ceil(getChildren().get(column.ordinal()).prefWidth(-1)) + column.gap();
    }

    @Override
    protected void layoutChildren() {
        List<Double> wide = widths();
        double left = begin();
        double height = getHeight();
        for (ListColumn column : ListColumn.values()) {
            Node cell = getChildren().get(column.ordinal());
            double width = wide.get(column.ordinal());
            cell.setVisible(width > 0);
            cell.resizeRelocate(Math.floor(left), 0, Math.max(0, width - column.gap()), height);
            left += width;
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
