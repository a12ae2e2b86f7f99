package huni.ui.shell;

import huni.ui.kit.KeyCap;
import huni.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list of keys, in the middle of the window until Esc or F1. */
final class KeysView extends VBox {

    private final FocusBack focus = new FocusBack(this);

    KeysView(PaletteViewModel palette, int places, Texts texts) {
        getStyleClass().addAll("keys-view", "floating");
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleText(texts.text("shell.keys"));
        Label title = new Label(texts.text("shell.keys"));
        title.getStyleClass().add("section");
        getChildren().addAll(title, grid(rows(palette, places, texts)));
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
        focus.giveBack();
        return open;
    }

    private static Map<String, String> rows(PaletteViewModel palette, int places, Texts texts) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(words("Shortcut+K"), texts.text("shell.keys.search"));
        rows.put(words("Shortcut+N"), texts.text("shell.keys.new"));
        rows.put(words("Shortcut+Z"), texts.text("shell.keys.undo"));
        rows.put(words("Shortcut+Shift+Z"), texts.text("shell.keys.redo"));
        rows.put(words("Shortcut+1") + " – " + places, texts.text("shell.keys.place"));
        palette.commands().stream()
                .filter(command -> !command.keys().isEmpty())
                .forEach(command -> rows.putIfAbsent(words(command.keys()), command.name()));
        rows.put("Esc", texts.text("shell.keys.close"));
        rows.put("F1", texts.text("shell.keys.list"));
        return rows;
    }

    private static GridPane grid(Map<String, String> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, keys);
        rows.forEach((key, name) -> grid.addRow(grid.getRowCount(), new Label(name), new KeyCap(key)));
        return grid;
    }

    private static String words(String keys) {
        return KeyCap.words(KeyCombination.valueOf(keys));
    }
}
