package huni.ui.message;

import huni.language.FilledText;
import huni.language.FilledText.Piece;
import huni.language.Texts;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text with its fields marked: what filled them, and what is missing. Enter or a click lets it be written in. */
final class FilledPreview extends ScrollPane {

    private final TextFlow flow = new TextFlow();
    private final Texts texts;

    FilledPreview(ReadOnlyObjectProperty<FilledText> filled, Texts texts, Runnable onEdit) {
        this.texts = texts;
        getStyleClass().addAll("message-preview", "edge-to-edge");
        setId("message-preview");
        setContent(flow);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        flow.getStyleClass().addAll("layers", "message-flow");
        filled.subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                onEdit.run();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> onEdit.run());
    }

    private void show(FilledText filled) {
        flow.getChildren().setAll(filled.parts().stream().map(this::part).toList());
        setAccessibleText(texts.text("message.body.spoken", filled.text()));
    }

    private Node part(Piece part) {
        return switch (part.kind()) {
            case WORDS -> {
                Text words = new Text(part.text());
                words.getStyleClass().add("text");
                yield words;
            }
            case FILLED -> tag(part.text(), "accent");
            case MISSING -> tag(texts.text("message.missing", part.text()), "red");
        };
    }

    private static Node tag(String words, String tone) {
        Label tag = new Label(words);
        tag.getStyleClass().addAll("tag", tone, "message-field");
        tag.setMinWidth(Label.USE_PREF_SIZE);
        return tag;
    }
}
