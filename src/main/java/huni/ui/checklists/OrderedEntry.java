package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.SavedText;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.kit.KeyCap;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A quick answer or an outcome in its list: its digit, its words, the way up and down (also Alt and the arrows), the way off. */
final class OrderedEntry extends VBox {

    /**
     * @param place counted from 0
     * @param last the place of the last one
     */
    OrderedEntry(
            String id,
            int place,
            int last,
            SavedText<String> words,
            Texts texts,
            IntConsumer onMove,
            Runnable onRemove) {
        String called = words.value();
        TextField input = Inputs.bare(id, texts.text("checklists.entry", place + 1), words);
        HBox.setHgrow(input, Priority.ALWAYS);
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                onMove.accept(event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        IconButton up = new IconButton(Icons.UP, texts.text("checklists.entry.up", called));
        up.setId(id + "-up");
        up.setOnAction(_ -> onMove.accept(-1));
        up.setDisable(place == 0);
        IconButton down = new IconButton(Icons.DOWN, texts.text("checklists.entry.down", called));
        down.setId(id + "-down");
        down.setOnAction(_ -> onMove.accept(1));
        down.setDisable(place == last);
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("checklists.entry.remove", called));
        remove.setId(id + "-remove");
        remove.setOnAction(_ -> onRemove.run());
        HBox line = new HBox(new KeyCap(Integer.toString(place + 1)), input, up, down, remove);
        line.getStyleClass().add("checklists-entry");
        getStyleClass().add("checklists-entry-lines");
        getChildren().addAll(line, Inputs.complaint(words.problemProperty()));
    }

    /** Shows one thing more below it. */
    OrderedEntry with(Node below) {
        getChildren().add(1, below);
        return this;
    }
}
