package huni.ui.checklists;

import huni.language.Texts;
import huni.ui.kit.Panel;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a question brought so far, below its fields. */
final class RecordPart extends VBox {

    private final RecordViewModel record;
    private final VBox sentences = new VBox();
    private String question = "";

    RecordPart(RecordViewModel record, Texts texts) {
        this.record = record;
        sentences.getStyleClass().add("checklists-record");
        Panel panel = Panel.titled(texts.text("checklists.record.title"));
        panel.getChildren().add(sentences);
        getChildren().add(panel);
        record.foundProperty().subscribe(_ -> show());
    }

    /** Shows the figures of that question. */
    void show(String key) {
        question = key;
        show();
    }

    private void show() {
        sentences
                .getChildren()
                .setAll(record.sentences(question).stream()
                        .map(RecordPart::sentence)
                        .toList());
        setVisible(!sentences.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
