package huni.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The right edges of the columns, for the mouse: dragging one makes its column wider, a double click fits it. */
final class ColumnEdges extends Pane {

    /** How wide an edge is for the mouse, in pixels: within the gap of its column. */
    private static final double WIDE = 10;

    private final ColumnsHead head;
    private final ColumnsRow row;
    private final ListColumns columns;
    private final EventHandler<MouseEvent> dragging = this::drag;
    private Optional<Grasp> grasp = Optional.empty();

    /** The edge that is dragged: where the mouse was then, and how wide the column. */
    private record Grasp(ListColumn column, double mouse, double width) {}

    /** @param told says what can be done with an edge */
    ColumnEdges(ColumnsHead head, ColumnsRow row, ListColumns columns, String told) {
        this.head = head;
        this.row = row;
        this.columns = columns;
        setPickOnBounds(false);
        columns.listWidthProperty().subscribe(_ -> requestLayout());
        columns.widthsProperty().subscribe(_ -> requestLayout());
        Tooltip tooltip = new Tooltip(told);
        getChildren()
                .setAll(Stream.of(ListColumn.values())
                        .map(column -> edge(column, tooltip))
                        .toList());
    }

    private Region edge(ListColumn column, Tooltip tooltip) {
        Region edge = new Region();
        edge.setId("edge-" + column.key());
        edge.getStyleClass().add("column-edge");
        Tooltip.install(edge, tooltip);
        edge.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(event, column));
        edge.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(event, column));
        return edge;
    }

    /** The edge goes from under the mouse meanwhile, so that the whole window is listened to. */
    private void press(MouseEvent event, ListColumn column) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grasp = Optional.of(new Grasp(column, event.getSceneX(), wide(column)));
            getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, dragging);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        grasp.filter(held -> held.mouse() != event.getSceneX() || held.width() != wide(held.column()))
                .ifPresent(held ->
                        columns.resize(held.column(), held.width() + event.getSceneX() - held.mouse(), row.em()));
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            grasp = Optional.empty();
            getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragging);
            getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, dragging);
            columns.keep();
            // The edge hears of it too, or else it stays pressed.
            return;
        }
        event.consume();
    }

    private double wide(ListColumn column) {
        return row.widths().get(column.ordinal());
    }

    private void click(MouseEvent event, ListColumn column) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            head.fit(column);
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        List<Double> wide = row.widths();
        double left = row.begin();
        for (ListColumn column : ListColumn.values()) {
            double width = wide.get(column.ordinal());
            left += width;
            getChildren().get(column.ordinal()).setVisible(width > 0);
            getChildren().get(column.ordinal()).resizeRelocate(Math.floor(left - WIDE - 1), 0, WIDE, getHeight());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
