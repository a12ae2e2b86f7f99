package huni.ui.call;

import huni.language.Texts;
import huni.ui.call.CallChecklistViewModel.ChecklistFace;
import huni.ui.field.Inputs;
import huni.ui.kit.Chip;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The checklists that the call can go on with, each with its digit. */
final class CallChecklistPart extends VBox {

    private final CallChecklistViewModel viewModel;
    private final Runnable onDone;
    private final FlowPane row = new FlowPane();

    /** @param onDone one was clicked: the keyboard goes on with the questions */
    CallChecklistPart(CallChecklistViewModel viewModel, Texts texts, Runnable onDone) {
        this.viewModel = viewModel;
        this.onDone = onDone;
        setId("call-checklists");
        getStyleClass().addAll("call-card", "call-checklists");
        Label which = new Label(texts.text("call.checklist.which"));
        which.getStyleClass().add("call-question");
        which.setWrapText(true);
        row.getStyleClass().add("call-quick");
        row.prefWrapLengthProperty().bind(widthProperty());
        getChildren().setAll(which, row);
        setMinHeight(USE_PREF_SIZE);
        viewModel
                .choicesProperty()
                .subscribe(faces ->
                        row.getChildren().setAll(faces.stream().map(this::chip).toList()));
        viewModel.openProperty().subscribe(open -> Inputs.show(this, open));
    }

    private Chip chip(ChecklistFace face) {
        Chip chip = new Chip(face.name());
        chip.setId("checklist-" + face.digit());
        chip.setKey(Integer.toString(face.digit()));
        chip.setSelected(face.taken());
        chip.setOnAction(_ -> {
            chip.setSelected(face.taken());
            viewModel.digit(face.digit());
            onDone.run();
        });
        return chip;
    }
}
