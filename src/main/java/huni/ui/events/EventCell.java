package huni.ui.events;

import huni.language.Texts;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Icons;
import huni.ui.kit.Tag;
import huni.ui.kit.Tone;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A line of the events of a file. Its nodes are made once. */
final class EventCell extends ListCell<EventLine> {

    private final Texts texts;
    private final Tag state = new Tag("", Tone.NEUTRAL);
    private final Label title = new EllipsisLabel("", "strong");
    private final Label when = new EllipsisLabel("", "muted", "small");
    private final Label choice = new Label();
    private final HBox row;

    EventCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("event-cell");
        setText("");
        setPrefWidth(0);
        VBox words = new VBox(title, when);
        words.setMinWidth(0);
        words.getStyleClass().add("event-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        choice.getStyleClass().addAll("muted", "small");
        choice.setMinWidth(Label.USE_PREF_SIZE);
        row = new HBox(words, state, choice);
        row.getStyleClass().add("event-row");
    }

    @Override
    protected void updateItem(@Nullable EventLine line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText("");
        setGraphic(null);
        if (!empty && line != null) {
            show(line);
            setGraphic(row);
        }
    }

    private void show(EventLine line) {
        state.setText(line.face().state());
        state.setTone(line.face().tone());
        title.setText(line.face().title());
        String who = line.proposed().stream()
                .findFirst()
                .map(one -> texts.text("events.proposed", one.company()))
                .orElse(line.company());
        String at =
                line.face().when().isEmpty() ? line.face().asked() : line.face().when();
        when.setText(who.isEmpty() ? at : at + " · " + who);
        choice.setText(
                switch (line.choice()) {
                    case TAKEN -> texts.text("events.choice.taken");
                    case LEFT -> line.canBeTaken() ? texts.text("events.choice.left") : "";
                    case OPEN -> "";
                });
        choice.setGraphic(line.choice() == EventLine.Choice.TAKEN ? Icons.DONE.node("accent") : null);
        setAccessibleText(String.join(", ", line.face().title(), when.getText(), state.getText(), choice.getText()));
    }
}
