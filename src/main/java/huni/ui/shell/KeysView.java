package huni.ui.shell;

import huni.language.Texts;
import huni.ui.kit.KeyCap;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of keys, in the middle of the window until Esc or F1. */
final class KeysView extends VBox {

    private final FocusReturn focus = new FocusReturn(this);
    private final Texts texts;
    private final Runnable leftAlone;

    /**
     * @param places how many places have a key
     * @param leftAlone called when it closes and what had the focus before it is gone
     */
    KeysView(int places, Texts texts, Runnable leftAlone) {
        this.texts = texts;
        this.leftAlone = leftAlone;
        getStyleClass().addAll("keys-view", "floating");
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleText(texts.text("shell.keys"));
        Label title = new Label(texts.text("shell.keys"));
        title.getStyleClass().add("section");
        HBox columns = new HBox(
                column(everywhere(places), call()),
                column(board(), day()),
                column(prospect(), message(), checklists()));
        columns.getStyleClass().add("keys-columns");
        getChildren().addAll(title, columns);
    }

    void toggle() {
        if (isVisible()) {
            close();
        } else {
            focus.remember();
            setVisible(true);
            requestFocus();
        }
    }

    /** Closes, and says whether it was open. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && !focus.giveBack()) {
            leftAlone.run();
        }
        return open;
    }

    private GridPane everywhere(int places) {
        GridPane keys = grid("shell.keys.everywhere");
        row(keys, words("Shortcut+K"), "shell.keys.search");
        row(keys, words("Shortcut+N"), "shell.keys.new");
        row(keys, words("Shortcut+Z"), "shell.keys.undo");
        row(keys, words("Shortcut+Shift+Z"), "shell.keys.redo");
        row(keys, words("Shortcut+1") + " – " + places, "shell.keys.place");
        row(keys, words("Shortcut+Shift+P"), "shell.keys.pipeline");
        row(keys, words("Shortcut+V"), "shell.keys.paste");
        row(keys, "Esc", "shell.keys.close");
        row(keys, "F4", "shell.keys.notice");
        row(keys, "F1", "shell.keys.list");
        return keys;
    }

    private GridPane board() {
        GridPane keys = grid("shell.place.board");
        row(keys, "← ↑ → ↓", "shell.keys.walk");
        row(keys, "Shift + ↑ ↓", "shell.keys.several");
        row(keys, words("Shortcut+A"), "shell.keys.all");
        row(keys, texts.text("shell.keys.space"), "shell.keys.lift");
        row(keys, "Enter", "shell.keys.open");
        row(keys, "P, D", "shell.keys.plan");
        row(keys, "W", "shell.keys.whatif");
        row(keys, "Delete", "shell.keys.remove");
        row(keys, "Shift + F10", "shell.keys.menu");
        row(keys, words("Shortcut+F"), "shell.keys.find");
        return keys;
    }

    private GridPane day() {
        GridPane keys = grid("shell.place.today");
        row(keys, "1 – 3", "shell.keys.postpone");
        row(keys, "4, 5", "shell.keys.end");
        row(keys, "6", "shell.keys.hour");
        row(keys, "7 – 9", "shell.keys.attempt");
        row(keys, "P", "shell.keys.next");
        return keys;
    }

    private GridPane call() {
        GridPane keys = grid("shell.keys.talk");
        row(keys, "1 – 9", "shell.keys.talk.answer");
        row(keys, texts.text("shell.keys.backspace"), "shell.keys.talk.back");
        row(keys, "End", "shell.keys.talk.open");
        row(keys, "+ −", "shell.keys.talk.sure");
        row(keys, "N, ?", "shell.keys.talk.note");
        row(keys, "/, L", "shell.keys.talk.objection");
        row(keys, words("Shortcut+Enter"), "shell.keys.talk.finish");
        row(keys, words("Shortcut+L"), "shell.keys.talk.next");
        return keys;
    }

    private GridPane prospect() {
        GridPane keys = grid("shell.keys.prospect");
        row(keys, words("Shortcut+L") + ", " + words("Shortcut+M"), "shell.keys.call");
        row(keys, "/", "shell.keys.step");
        row(keys, "K, Shift + K, R", "shell.keys.people");
        row(keys, "1 – 4", "shell.keys.answer");
        row(keys, "← →", "shell.keys.stage");
        return keys;
    }

    private GridPane message() {
        GridPane keys = grid("shell.keys.message");
        row(keys, "F2, F3", "shell.keys.message.edit");
        row(keys, "F6, F7", "shell.keys.message.copy");
        row(keys, words("Shortcut+Enter"), "shell.keys.message.mail");
        row(keys, "F8, F9", "shell.keys.message.sent");
        return keys;
    }

    private GridPane checklists() {
        GridPane keys = grid("shell.place.checklists");
        row(keys, "Alt + ↑ ↓", "shell.keys.order");
        row(keys, "Enter, F2", "shell.keys.edit");
        row(keys, "Delete", "shell.keys.retire");
        row(keys, "F6, F7", "shell.keys.added");
        row(keys, "F8, F9", "shell.keys.file");
        return keys;
    }

    private static VBox column(GridPane... grids) {
        VBox column = new VBox(grids);
        column.getStyleClass().add("keys-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private GridPane grid(String title) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, keys);
        Label name = new Label(texts.text(title));
        name.getStyleClass().addAll("muted", "small");
        grid.add(name, 0, 0, 2, 1);
        return grid;
    }

    private void row(GridPane grid, String keys, String name) {
        Label words = new Label(texts.text(name));
        words.setWrapText(true);
        KeyCap cap = new KeyCap(keys);
        cap.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), words, cap);
    }

    private static String words(String keys) {
        return KeyCap.words(KeyCombination.valueOf(keys));
    }
}
