package huni.ui.list;

import huni.domain.dossier.ProspectQuery.ListSort;
import huni.language.Texts;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The head of the list: each column by its name, which puts the list in its order, with an edge that the mouse moves. Alt and
 * the arrows make the column that has the keyboard narrower and wider; its menu has the rest.
 */
final class ColumnsHead extends StackPane {

    private static final KeyCombination NARROWER = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination WIDER = KeyCombination.valueOf("Alt+Right");
    private static final KeyCombination MENU = KeyCombination.valueOf("Shift+F10");
    /** By how much a key changes a width, in sizes of the text. */
    private static final double STEP = 1;

    private final ListView<ProspectLine> list;
    private final ListFilter filter;
    private final ListColumns columns;
    private final Texts texts;
    private final Label ruler = new Label();
    private final ColumnsRow row;
    private final ContextMenu menu = KeyCap.tellingMenu();

    ColumnsHead(ListView<ProspectLine> list, ListFilter filter, ListColumns columns, Texts texts) {
        this.list = list;
        this.filter = filter;
        this.columns = columns;
        this.texts = texts;
        ruler.setVisible(false);
        ruler.setManaged(false);
        row = new ColumnsRow(
                columns,
                ruler.fontProperty(),
                Stream.of(ListColumn.values()).map(this::head).toList());
        row.getStyleClass().add("prospects-head");
        menu.setId("width-menu");
        getChildren().addAll(ruler, row, new ColumnEdges(this, row, columns, texts.text("prospects.width.edge")));
    }

    /** The keyboard goes to the column by which the list is in order. */
    void takeKeyboard() {
        lookupAll(".list-head").stream()
                .filter(head -> head instanceof Button button && button.getGraphic() != null)
                .findFirst()
                .orElseGet(() -> row.getChildren().getFirst())
                .requestFocus();
    }

    /** As wide as what stands there in the lines in sight, and its name. */
    void fit(ListColumn column) {
        double needed = Stream.concat(Stream.of(row), list.lookupAll(".line-cell .columns-row").stream())
                .mapToDouble(line -> ((ColumnsRow) line).needed(column))
                .max()
                .orElse(0);
        columns.resize(column, needed, row.em());
        columns.keep();
    }

    private Button head(ListColumn column) {
        String name = texts.text("prospects." + names(column));
        Button head = new Button(name);
        head.setId("head-" + column.key());
        head.getStyleClass().add("list-head");
        if (column == ListColumn.WORTH) {
            head.getStyleClass().add("line-worth");
        }
        head.setContentDisplay(ContentDisplay.RIGHT);
        sort(column).ifPresentOrElse(sort -> sorts(head, sort, name), () -> {
            head.setTooltip(new Tooltip(texts.text("prospects.width", name)));
            head.setAccessibleText(texts.text("prospects.width", name));
            head.setOnAction(_ -> menuOf(column).show(head, Side.BOTTOM, 0, 4));
        });
        head.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, head, column));
        head.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                menuOf(column).show(head, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        return head;
    }

    private static String names(ListColumn column) {
        return column == ListColumn.NEXT_STEP ? "next" : column.key();
    }

    private static Optional<ListSort> sort(ListColumn column) {
        return column == ListColumn.CONTACT ? Optional.empty() : Optional.of(ListSort.valueOf(column.name()));
    }

    private void sorts(Button head, ListSort sort, String name) {
        head.setId("sort-" + sort.name().toLowerCase(Locale.ROOT));
        head.setTooltip(new Tooltip(
                sort == ListSort.EXPECTED ? texts.text("prospects.expected.how") : texts.text("prospects.sort", name)));
        head.setOnAction(_ -> filter.sortBy(sort));
        filter.orderProperty().subscribe(order -> {
            boolean mine = order.sort() == sort;
            head.setGraphic(mine ? (order.descending() ? Icons.DOWN : Icons.UP).node() : null);
            head.setAccessibleText(
                    !mine
                            ? texts.text("prospects.sort", name)
                            : order.descending()
                                    ? texts.text("prospects.sorted.down", name)
                                    : texts.text("prospects.sorted.up", name));
        });
    }

    private void key(KeyEvent event, Node head, ListColumn column) {
        if (WIDER.match(event)) {
            change(column, STEP);
        } else if (NARROWER.match(event)) {
            change(column, -STEP);
        } else if (MENU.match(event) || event.getCode() == KeyCode.CONTEXT_MENU) {
            menuOf(column).show(head, Side.BOTTOM, 0, 4);
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            list.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void change(ListColumn column, double ems) {
        columns.resize(column, row.widths().get(column.ordinal()) + ems * row.em(), row.em());
        columns.keep();
    }

    private ContextMenu menuOf(ListColumn column) {
        menu.getItems()
                .setAll(
                        item("wider", "Alt+Right", () -> change(column, STEP)),
                        item("narrower", "Alt+Left", () -> change(column, -STEP)),
                        item("fit", "", () -> fit(column)),
                        item("automatic", "", () -> columns.makeAutomatic(column)),
                        new SeparatorMenuItem(),
                        item("all", "", columns::makeAllAutomatic));
        return menu;
    }

    private MenuItem item(String name, String key, Runnable run) {
        MenuItem item = new MenuItem(texts.text("prospects.width." + name));
        item.setMnemonicParsing(false);
        item.setId("width-" + name);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(key));
        }
        item.setOnAction(_ -> run.run());
        return item;
    }
}
