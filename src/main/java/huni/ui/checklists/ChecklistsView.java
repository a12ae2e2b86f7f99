package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lays out the editor of checklists: what there is, the questions of what is chosen, the fields of one of them. */
public final class ChecklistsView {

    private final VBox root;

    /** The keys of the two buttons at the right of the title. */
    public static final KeyCombination IMPORT = KeyCombination.valueOf("F8");

    public static final KeyCombination EXPORT = KeyCombination.valueOf("F9");

    private static final KeyCombination EDIT = KeyCombination.valueOf("F2");
    private static final KeyCombination NEW_LINE = KeyCombination.valueOf("F6");
    private static final KeyCombination NEW_LIST = KeyCombination.valueOf("F7");

    /** @param importing a button at the right of the title, as the other one */
    public ChecklistsView(
            ChecklistsViewModel viewModel, RecordViewModel figures, Texts texts, Button importing, Button exporting) {
        LinesPart lines = new LinesPart(viewModel, texts);
        ListsPart lists = new ListsPart(viewModel, texts, lines::requestFocus);
        EditorFields fields = new EditorFields(viewModel, figures, texts, lines::requestFocus);
        lines.onOpen(fields::focusFirst);
        Map<KeyCombination, Runnable> ways = Map.of(
                EDIT, fields::focusFirst,
                NEW_LINE, lines::focusAdding,
                NEW_LIST, lists::focusAdding,
                IMPORT, importing::fire,
                EXPORT, exporting::fire);
        HBox columns = new HBox(
                scrolling(lists, "checklists-left"),
                scrolling(lines, "checklists-middle"),
                scrolling(fields, "checklists-right"));
        columns.getStyleClass().add("checklists-columns");
        HBox.setHgrow(columns.getChildren().get(1), Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        root = new VBox(header(texts, importing, exporting), columns);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ways.entrySet().stream()
                    .filter(way -> way.getKey().match(event))
                    .findFirst()
                    .ifPresent(way -> {
                        way.getValue().run();
                        event.consume();
                    });
        });
        root.getStyleClass().add("checklists");
    }

    /** The screen. */
    public Parent root() {
        return root;
    }

    private static Node header(Texts texts, Node... actions) {
        Label title = new Label(texts.text("checklists.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label explanation = new EllipsisLabel(texts.text("checklists.explanation"), "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(title, explanation, space);
        header.getChildren().addAll(actions);
        header.getStyleClass().add("checklists-header");
        return header;
    }

    private static Node scrolling(Region content, String styleClass) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().addAll("checklists-column", styleClass);
        return pane;
    }
}
