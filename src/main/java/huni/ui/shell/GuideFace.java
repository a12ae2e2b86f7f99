package huni.ui.shell;

import huni.language.Texts;
import huni.language.guide.GuideBlock;
import huni.language.guide.GuidePage;
import huni.language.guide.GuideSpan;
import huni.language.guide.KeyRow;
import huni.ui.kit.KeyCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page of the guide as it is read in the window. */
final class GuideFace extends VBox {

    private static final double FIRST_COLUMN = 36;

    private final Map<String, Image> pictures;
    private final Texts texts;
    private final Consumer<String> open;

    /** @param open opens another page */
    GuideFace(GuidePage page, Map<String, Image> pictures, Texts texts, Consumer<String> open) {
        this.pictures = pictures;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("guide-page");
        Label title = new Label(page.title());
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        getChildren().add(title);
        page.blocks().forEach(block -> getChildren().add(part(block)));
    }

    private Node part(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Headline(List<GuideSpan> line) -> headline(line);
            case GuideBlock.Prose(List<GuideSpan> line) -> flow(line);
            case GuideBlock.Bullets(boolean numbered, List<List<GuideSpan>> lines) -> bullets(numbered, lines);
            case GuideBlock.GridRows(List<List<List<GuideSpan>>> rows) -> grid(rows);
            case GuideBlock.Shot(String file, String words) -> picture(file, words);
            case GuideBlock.Listing(String text) -> listing(text);
        };
    }

    private Node headline(List<GuideSpan> line) {
        TextFlow flow = flow(line);
        flow.getStyleClass().add("guide-headline");
        return flow;
    }

    private Node bullets(boolean numbered, List<List<GuideSpan>> lines) {
        VBox list = new VBox();
        list.getStyleClass().add("guide-list");
        for (int i = 0; i < lines.size(); i++) {
            Label mark = new Label(numbered ? (i + 1) + "." : "•");
            mark.getStyleClass().addAll("muted", "guide-mark");
            mark.setMinWidth(USE_PREF_SIZE);
            TextFlow flow = flow(lines.get(i));
            HBox.setHgrow(flow, Priority.ALWAYS);
            list.getChildren().add(new HBox(mark, flow));
        }
        return list;
    }

    private Node grid(List<List<List<GuideSpan>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("guide-grid");
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(FIRST_COLUMN);
        ColumnConstraints others = new ColumnConstraints();
        others.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(first, others);
        for (int row = 0; row < rows.size(); row++) {
            List<List<GuideSpan>> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = flow(cells.get(column));
                if (row == 0) {
                    cell.getStyleClass().add("guide-head");
                }
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private Node picture(String file, String words) {
        return new GuidePicture(Objects.requireNonNull(pictures.get(file), file), words);
    }

    private static Node listing(String text) {
        Label listing = new Label(text);
        listing.getStyleClass().add("guide-listing");
        listing.setWrapText(true);
        listing.setMaxWidth(Double.MAX_VALUE);
        return listing;
    }

    private TextFlow flow(List<GuideSpan> line) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-line");
        List<Node> parts = new ArrayList<>();
        line.forEach(span -> parts.add(part(span)));
        flow.getChildren().setAll(parts);
        return flow;
    }

    private Node part(GuideSpan span) {
        return switch (span) {
            case GuideSpan.Words(String words) -> text(words, "guide-words");
            case GuideSpan.Bold(String words) -> text(words, "guide-bold");
            case GuideSpan.KeyName(String words) -> new KeyCap(onThisComputer(KeyRow.named(words, texts)));
            case GuideSpan.PageLink(String words, String page) -> link(words, page);
        };
    }

    private Node link(String words, String page) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> open.accept(page));
        return link;
    }

    private static Text text(String words, String look) {
        Text text = new Text(words);
        text.getStyleClass().add(look);
        return text;
    }

    /** {@code Ctrl+K} is another key on a Mac. */
    static String onThisComputer(String keys) {
        return keys.startsWith("Ctrl+") && keys.matches("[A-Za-z0-9+]+")
                ? KeyCap.words(KeyCombination.valueOf(keys.replace("Ctrl+", "Shortcut+")))
                : keys;
    }
}
