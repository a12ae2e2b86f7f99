package huni.ui.board;

import huni.domain.ProspectId;
import huni.domain.dossier.Duplicate;
import huni.domain.pipeline.StageKey;
import huni.language.Texts;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.SavedChoice;
import huni.ui.gate.GateDeed;
import huni.ui.gate.GateForm;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One line for a new prospect. Enter makes it and opens it; prospects that may be the same are one click away. */
final class QuickAddForm extends VBox {

    private final Texts texts;
    private final Consumer<ProspectId> open;
    private final TextField name = new TextField();
    private final VBox duplicates = new VBox();

    /** @param stages the open stages that it can begin in, with the one it does */
    QuickAddForm(
            QuickAddViewModel viewModel,
            SavedChoice<StageKey> stages,
            Texts texts,
            Consumer<ProspectId> open,
            Runnable cancel) {
        this.texts = texts;
        this.open = open;
        getStyleClass().add("quick-add");
        setId("quick-add");
        Label title = new Label(texts.text("board.add.title"));
        title.getStyleClass().add("section");
        name.setId("quick-add-name");
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        name.setOnAction(_ -> viewModel.create());
        duplicates.getStyleClass().add("quick-add-duplicates");
        viewModel.duplicatesProperty().subscribe(this::hint);
        Button create = Buttons.primary(texts.text("board.add.create"), viewModel::create);
        create.setId("quick-add-create");
        create.disableProperty().bind(viewModel.nameProperty().isEmpty());
        Buttons.busyWhile(create, viewModel.creatingProperty());
        Button back = Buttons.plain(texts.text("board.add.cancel"), cancel);
        back.setId("quick-add-cancel");
        HBox buttons = new HBox(back, create);
        buttons.getStyleClass().add("quick-add-buttons");
        String stage = texts.text("board.add.stage");
        Field stageField = new Field(stage, new ChoiceMenu<>("quick-add-stage", stage, stages, "field-pick"));
        List<Node> asked =
                List.of(title, new Field(texts.text("board.add.name"), name), duplicates, stageField, buttons);
        viewModel.gateProperty().subscribe(gate -> show(gate, asked));
    }

    /** What is asked before the stage stands in place of the form until it is answered or given up. */
    private void show(Optional<GateFormViewModel> gate, List<Node> asked) {
        Optional<GateForm> form = gate.map(open -> new GateForm(open, GateDeed.ADD, texts));
        getChildren().setAll(form.<List<Node>>map(List::of).orElse(asked));
        form.ifPresentOrElse(GateForm::focusFirst, this::focusFirst);
    }

    void focusFirst() {
        name.requestFocus();
    }

    private void hint(List<Duplicate> found) {
        duplicates.getChildren().clear();
        for (Duplicate duplicate : found) {
            String who = Stream.of(
                            duplicate.prospect().company(), duplicate.prospect().contact())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            Hyperlink link = new Hyperlink(texts.text("board.add.duplicate", who));
            link.getStyleClass().add("quick-add-duplicate");
            link.setOnAction(_ -> open.accept(duplicate.prospect().prospect()));
            duplicates.getChildren().add(link);
        }
        duplicates.setManaged(!found.isEmpty());
        duplicates.setVisible(!found.isEmpty());
        requestLayout();
    }
}
