package huni.ui.prospect;

import huni.domain.prospect.Certainty;
import huni.language.Texts;
import huni.ui.field.CertaintyMark;
import huni.ui.field.GrowingArea;
import huni.ui.field.Inputs;
import huni.ui.field.Segments;
import huni.ui.kit.FocusReveal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions, why they are asked, and what was answered. */
final class ChecklistPart extends VBox {

    private final ChecklistViewModel viewModel;
    private final Texts texts;

    ChecklistPart(ChecklistViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("prospect-checklist");
        viewModel.lines().subscribe(this::showLines);
        showLines();
    }

    private void showLines() {
        getChildren().setAll(viewModel.lines().stream().map(this::line).toList());
    }

    private Node line(ChecklistViewModel.Line line) {
        Label question = new Label(line.question());
        question.setWrapText(true);
        question.getStyleClass().add("medium");
        Label why = new Label(line.why());
        why.setWrapText(true);
        why.getStyleClass().addAll("muted", "small");
        Segments<Certainty> state = new Segments<>(
                "state-" + line.key(),
                line.question(),
                line.state().all(),
                line.state()::name,
                line.state().chosenProperty(),
                line.state()::choose);
        line.state()
                .all()
                .forEach(c -> state.segment(c)
                        .getStyleClass()
                        .add(CertaintyMark.tone(c).styleClass()));
        state.setMaxWidth(USE_PREF_SIZE);
        GrowingArea note = Inputs.saving(new GrowingArea(), line.note());
        note.setId("note-" + line.key());
        note.setPromptText(texts.text("prospect.checklist.note"));
        note.setAccessibleText(texts.text("prospect.checklist.note.of", line.question()));
        Label said = new Label();
        said.setId("said-" + line.key());
        said.setWrapText(true);
        said.textProperty().bind(line.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        VBox box = new VBox(
                new VBox(question, why, said),
                state,
                note,
                Inputs.complaint(line.note().problemProperty()));
        // The question is shown with what answers it, not only what has the focus.
        box.getStyleClass().addAll("prospect-question", FocusReveal.WHOLE);
        return box;
    }
}
