package huni.ui.data;

import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.Panel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Lays out what can be taken out: four tiles, and how far a file has come while it is written. */
public final class ExportView {

    private static final double ALL = 100;

    /** Two tiles stand beside each other from this width on, in widths of a letter. */
    private static final double TWO_BESIDE = 44;

    private final ExportViewModel viewModel;
    private final Texts texts;
    private final VBox root = new VBox();
    private final GridPane tiles = new GridPane();

    public ExportView(ExportViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        tiles.getStyleClass().add("data-exports");
        List<Node> all = List.of(
                tile(Takeout.TABLE, Icons.TABLE),
                tile(Takeout.CONTACTS, Icons.PEOPLE),
                tile(Takeout.CALENDAR, Icons.APPOINTMENT),
                tile(Takeout.ARCHIVE, Icons.BACKUP));
        arrange(all, 2);
        Label progress = new Label(texts.text("data.export.writing"));
        tiles.widthProperty()
                .map(width -> width.doubleValue() < progress.getFont().getSize() * TWO_BESIDE ? 1 : 2)
                .subscribe(columns -> arrange(all, columns));
        root.getStyleClass().add("data-left");
        root.getChildren().addAll(tiles, ResultParts.course(texts, "data-export", progress, viewModel.stoppable()));
    }

    /** The part of the page. */
    public Parent root() {
        return root;
    }

    private Node tile(Takeout what, Icons icon) {
        Label title = new Label(texts.text("data.export." + what.key()));
        title.getStyleClass().add("section");
        title.setWrapText(true);
        Label sentence = new Label(texts.text("data.export." + what.key() + ".sentence"));
        sentence.getStyleClass().addAll("muted", "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        VBox words = new VBox(title, sentence);
        words.getStyleClass().add("data-file-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button start = Buttons.plain(
                texts.text(what == Takeout.ARCHIVE ? "data.export.everything" : "data.export.start"),
                () -> viewModel.start(what));
        start.setId("data-export-" + what.key());
        start.setAccessibleText(texts.text("data.export." + what.key()) + ": " + start.getText());
        Buttons.busyWhile(start, viewModel.busyProperty());
        HBox line = new HBox(icon.node("icon-large"), words, start);
        line.getStyleClass().add("data-file");
        Panel tile = new Panel(line);
        tile.setAlignment(Pos.CENTER_LEFT);
        GridPane.setFillHeight(tile, true);
        tile.setMaxHeight(Double.MAX_VALUE);
        return tile;
    }

    private void arrange(List<Node> all, int columns) {
        tiles.getChildren().clear();
        tiles.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints one = new ColumnConstraints();
            one.setPercentWidth(ALL / columns);
            one.setHgrow(Priority.ALWAYS);
            tiles.getColumnConstraints().add(one);
        }
        for (int i = 0; i < all.size(); i++) {
            tiles.add(all.get(i), i % columns, i / columns);
        }
    }
}
