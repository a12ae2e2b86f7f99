package huni.ui.shell;

import huni.language.Texts;
import huni.language.guide.GuideScreen;
import huni.language.guide.KeyGroup;
import huni.language.guide.KeyRow;
import huni.ui.kit.KeyCap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The keys of one screen, those that work everywhere last. */
final class KeysColumn extends VBox {

    private final Texts texts;

    KeysColumn(Texts texts) {
        this.texts = texts;
        getStyleClass().add("keys-column");
    }

    void show(GuideScreen screen) {
        getChildren().setAll(screen.keys().stream().map(this::grid).toList());
    }

    private Node grid(KeyGroup group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, keys);
        Label name = new Label(group.title(texts));
        name.getStyleClass().addAll("strong", "small");
        grid.add(name, 0, 0, 2, 1);
        group.rows().forEach(row -> add(grid, row));
        return grid;
    }

    private void add(GridPane grid, KeyRow row) {
        Label words = new Label(row.words(texts));
        words.setWrapText(true);
        KeyCap cap = new KeyCap(row.written(texts, GuideFace::onThisComputer));
        cap.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), words, cap);
    }
}
