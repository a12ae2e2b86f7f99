package huni.ui.checklists;

import huni.language.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The fields of what is chosen: a question, an objection card, or the checklist itself. Esc leads back to the list. */
final class EditorFields extends VBox {

    private final ChecklistsViewModel viewModel;
    private final Texts texts;
    private final RecordPart record;
    private Optional<Object> shown = Optional.empty();

    EditorFields(ChecklistsViewModel viewModel, RecordViewModel figures, Texts texts, Runnable onBack) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.record = new RecordPart(figures, texts);
        getStyleClass().add("checklists-fields");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onBack.run();
                event.consume();
            }
        });
        viewModel.pageProperty().subscribe(this::show);
    }

    /** Puts the cursor into the first field. */
    void focusFirst() {
        Optional.ofNullable(lookup(".text-input")).ifPresent(Node::requestFocus);
    }

    /** The same thing keeps its fields, and what is being typed in them. */
    private void show(Page page) {
        Optional<Object> now = viewModel
                .question()
                .<Object>map(fields -> fields)
                .or(viewModel::objection)
                .or(() -> page.line().isEmpty() ? viewModel.heading() : Optional.empty());
        if (!now.equals(shown)) {
            shown = now;
            getChildren().setAll(now.stream().map(this::part).toList());
            viewModel.question().ifPresent(question -> {
                record.show(question.key());
                getChildren().add(record);
            });
        }
    }

    private Node part(Object fields) {
        return switch (fields) {
            case QuestionFields question -> new QuestionPart(question, viewModel, texts);
            case ObjectionFields objection -> new ObjectionCardPart(objection, viewModel, texts);
            case HeadingFields heading -> new HeadingPart(heading, texts);
            default -> throw new IllegalArgumentException("nothing shows " + fields);
        };
    }
}
