package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.checklists.Page.ListLine;
import huni.ui.field.AddField;
import huni.ui.field.RetiredRow;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Panel;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The checklists and the objection cards, one in a line: the arrows choose, with Alt they move, Enter leads to the
 * questions.
 */
final class ListsPart extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ChecklistsViewModel viewModel;
    private final Runnable onEnter;
    private final VBox lines = new VBox();
    private final Label note = new Label();
    private final AddField adding;
    private final RetiredRow retired;

    ListsPart(ChecklistsViewModel viewModel, Texts texts, Runnable onEnter) {
        this.viewModel = viewModel;
        this.onEnter = onEnter;
        lines.setId("checklists-lists");
        lines.setFocusTraversable(true);
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.getStyleClass().addAll("checklists-lists", "keyboard-start");
        lines.setOnKeyPressed(this::key);
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "small");
        note.setId("checklists-note");
        retired = new RetiredRow(
                "checklists-back-",
                texts.text("checklists.retired"),
                name -> texts.text("checklists.retired.back", name),
                viewModel::bringListBack);
        Panel panel = Panel.titled(texts.text("checklists.calls"));
        adding = new AddField(
                "checklists-add",
                texts.text("checklists.add.caption"),
                texts.text("checklists.add"),
                viewModel.addedList(),
                () -> viewModel.addedList().commit());
        panel.getChildren().addAll(lines, adding, note, retired);
        getChildren().add(panel);
        viewModel.pageProperty().subscribe(this::show);
    }

    /** Puts the cursor where one more checklist is named. */
    void focusAdding() {
        Optional.ofNullable(adding.lookup(".text-input")).ifPresent(Node::requestFocus);
    }

    private void show(Page page) {
        lines.getChildren()
                .setAll(page.lists().stream()
                        .map(list -> line(list, list.key().equals(page.chosen())))
                        .toList());
        lines.setAccessibleText(page.lists().stream()
                .filter(list -> list.key().equals(page.chosen()))
                .findFirst()
                .map(ListLine::name)
                .orElse(""));
        note.setText(page.note());
        retired.show(page.retiredLists());
    }

    private HBox line(ListLine list, boolean chosen) {
        Label name = new EllipsisLabel(list.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(Integer.toString(list.count()));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, count);
        line.getStyleClass().add("checklists-list");
        line.setId("checklists-list-" + (list.key().isEmpty() ? "objections" : list.key()));
        line.pseudoClassStateChanged(CHOSEN, chosen);
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
            viewModel.choose(list.key());
            lines.requestFocus();
        });
        return line;
    }

    private void key(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (step != 0 && event.isAltDown()) {
            viewModel.moveList(step);
        } else if (step != 0) {
            choose(step);
        } else if (event.getCode() == KeyCode.ENTER) {
            onEnter.run();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(int step) {
        Page page = viewModel.pageProperty().get();
        List<String> keys = page.lists().stream().map(ListLine::key).toList();
        int to = keys.indexOf(page.chosen()) + step;
        if (to >= 0 && to < keys.size()) {
            viewModel.choose(keys.get(to));
        }
    }
}
