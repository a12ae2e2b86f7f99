package huni.ui.funnel;

import huni.ui.funnel.FunnelTable.Cell;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A panel with counts by stage: its title, what it counts, and a line for each stage. */
final class FigureTable {

    private final Consumer<? super LinkedCount> onPressed;
    private final Label title = new Label();
    private final Label definition = new Label();
    private final GridPane grid = new GridPane();
    private final Panel root = new Panel(title, grid, definition);
    private final List<List<Node>> cells = new ArrayList<>();
    private int columns;

    FigureTable(String styleClass, Consumer<? super LinkedCount> onPressed) {
        this.onPressed = onPressed;
        title.getStyleClass().add("section");
        title.setWrapText(true);
        definition.getStyleClass().addAll("muted", "small");
        definition.setWrapText(true);
        grid.getStyleClass().addAll("funnel-table", "layers");
        root.getStyleClass().addAll("funnel-table-panel", styleClass);
    }

    Region root() {
        return root;
    }

    /** Shows a table. One of the same shape is changed in place, so that the focus stays in it. */
    void show(FunnelTable table) {
        title.setText(table.title());
        definition.setText(table.definition());
        if (table.rows().size() + 1 != cells.size() || table.heads().size() != columns) {
            rebuild(table);
        }
        write(cells.getFirst(), table.heads());
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), cells.get(i + 1));
        }
    }

    private void rebuild(FunnelTable table) {
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        columns = table.heads().size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        cells.add(heads());
        for (FunnelTable.Row row : table.rows()) {
            cells.add(line(row));
        }
    }

    private List<Node> heads() {
        List<Node> line = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Label head = new Label();
            head.getStyleClass().add("funnel-table-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            line.add(head);
        }
        return add(line);
    }

    private List<Node> line(FunnelTable.Row row) {
        Label name = new EllipsisLabel("", "funnel-table-cell");
        // Long names of stages often differ at their end.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        List<Node> line = new ArrayList<>(List.of(name));
        for (Cell cell : row.cells()) {
            line.add(
                    cell.bar().isPresent()
                            ? new ReasonBar()
                            : cell.count().isPresent() ? new CountButton(onPressed) : figure());
        }
        return add(line);
    }

    private static Label figure() {
        Label figure = new Label();
        figure.getStyleClass().add("funnel-table-cell");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        return figure;
    }

    private List<Node> add(List<Node> line) {
        if (line.isEmpty()) {
            return line;
        }
        int row = cells.size();
        Region rule = new Region();
        rule.getStyleClass().add("funnel-table-rule");
        grid.add(rule, 0, row, columns, 1);
        for (int i = 0; i < line.size(); i++) {
            line.get(i).getStyleClass().add("funnel-column-" + i);
            grid.add(line.get(i), i, row);
        }
        return line;
    }

    private static void write(List<Node> line, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            ((Label) line.get(i)).setText(words.get(i));
        }
    }

    private static void write(FunnelTable.Row row, List<Node> line) {
        Label name = (Label) line.getFirst();
        name.setText(row.name());
        toggle(name, row.total());
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Node node = line.get(i + 1);
            toggle(node, row.total());
            switch (node) {
                case CountButton button -> cell.count().ifPresent(button::show);
                case ReasonBar bar -> cell.bar().ifPresent(bar::show);
                case Label label -> label.setText(cell.words());
                default -> throw new IllegalStateException("a line has labels and buttons");
            }
        }
    }

    private static void toggle(Node node, boolean total) {
        node.getStyleClass().remove("strong");
        if (total) {
            node.getStyleClass().add("strong");
        }
    }
}
