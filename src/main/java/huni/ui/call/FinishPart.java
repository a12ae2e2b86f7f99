package huni.ui.call;

import huni.domain.activity.ActivityKind;
import huni.domain.call.CallQuery;
import huni.language.Texts;
import huni.ui.field.GrowingArea;
import huni.ui.field.Inputs;
import huni.ui.gate.GateDeed;
import huni.ui.gate.GateForm;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.Field;
import huni.ui.kit.KeyCap;
import huni.ui.kit.Panel;
import huni.ui.plan.CloseLabel;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the call ends; in its place the form of a gate that is closed. */
final class FinishPart extends VBox {

    private static final KeyCombination FINISH = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination NEXT = KeyCombination.valueOf("Shortcut+L");

    private final CallViewModel call;
    private final FinishViewModel viewModel;
    private final Texts texts;
    private final FlowPane outcomes = new FlowPane();
    private final TextField next = new TextField();
    private final GrowingArea note = new GrowingArea();
    private final Panel panel;
    private final VBox ways = new VBox();

    FinishPart(CallViewModel call, Texts texts) {
        this.call = call;
        this.viewModel = call.finishing();
        this.texts = texts;
        getStyleClass().add("call-finish");
        panel = Panel.titled(texts.text("call.finish"));
        outcomes.setId("call-outcomes");
        outcomes.getStyleClass().addAll("call-quick", "call-outcomes");
        outcomes.setFocusTraversable(true);
        outcomes.setAccessibleRole(AccessibleRole.LIST_VIEW);
        outcomes.setAccessibleText(texts.text("call.outcome"));
        viewModel.outcomesProperty().subscribe(_ -> showOutcomes());
        panel.getChildren()
                .addAll(
                        caption("call.outcome"),
                        outcomes,
                        nextStep(),
                        stage(),
                        noteField(),
                        Inputs.complaint(viewModel.problemProperty()));
        getChildren().setAll(panel);
        ways.getStyleClass().add("call-ends");
        ways.getChildren().setAll(finishButton(), nextButton());
        viewModel.gateProperty().subscribe(this::showGate);
    }

    /** The buttons that end the call; none while a gate is closed. */
    Node ways() {
        return ways;
    }

    private Label caption(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private void showOutcomes() {
        outcomes.getChildren()
                .setAll(viewModel.outcomesProperty().get().stream()
                        .map(one -> {
                            Chip chip = new Chip(one.words());
                            chip.setId("outcome-" + one.digit());
                            chip.setKey(Integer.toString(one.digit()));
                            chip.setSelected(one.chosen());
                            chip.setOnAction(_ -> choose(one.digit()));
                            return chip;
                        })
                        .toList());
    }

    /** Chooses an outcome; the cursor is then where the next step is written. */
    void choose(int digit) {
        if (viewModel.outcome(digit)) {
            next.requestFocus();
            next.selectAll();
        }
    }

    private Node nextStep() {
        next.setId("call-next-step");
        next.setPrefColumnCount(1);
        next.setPromptText(texts.text("call.next_step.prompt"));
        next.textProperty().bindBidirectional(viewModel.next().typedProperty());
        Field field = new Field(texts.text("call.next_step"), next);
        Label understood = new Label();
        understood.setId("call-understood");
        understood.setWrapText(true);
        understood.setMinHeight(USE_PREF_SIZE);
        understood.getStyleClass().addAll("muted", "small");
        understood.textProperty().bind(viewModel.next().understoodProperty());
        understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
        understood.managedProperty().bind(understood.visibleProperty());
        VBox part = new VBox(
                field, understood, new CloseLabel("call-close", viewModel.next().closeProperty()));
        part.getStyleClass().add("call-note-field");
        return part;
    }

    private Node stage() {
        CheckBox moves = new CheckBox();
        moves.setId("call-moves");
        moves.setMnemonicParsing(false);
        moves.setWrapText(true);
        moves.selectedProperty().bindBidirectional(viewModel.movesProperty());
        VBox row = new VBox(caption("call.stage"), moves);
        row.getStyleClass().add("call-stage");
        viewModel.stageProperty().subscribe(stage -> {
            Inputs.show(row, stage.isPresent());
            stage.ifPresent(face -> moves.setText(texts.text("call.stage.way", face.from(), face.to())));
        });
        return row;
    }

    private Node noteField() {
        note.setId("call-whole-note");
        note.textProperty().bindBidirectional(viewModel.noteProperty());
        note.setAccessibleText(texts.text("call.whole_note"));
        note.setPromptText(texts.text("call.whole_note.prompt"));
        VBox field = new VBox(caption("call.whole_note"), note);
        field.getStyleClass().add("call-note-field");
        return field;
    }

    private Node finishButton() {
        Button button = wide(Buttons.primary(texts.text("call.finish.save"), call::finish), FINISH);
        button.setId("call-finish");
        return button;
    }

    private Node nextButton() {
        Button button = Buttons.plain(texts.text("call.finish"), call::finishAndCallNext);
        button.setId("call-finish-next");
        wide(button, NEXT);
        viewModel.outcomesProperty().subscribe(_ -> {
            Optional<CallQuery.ToCall> to = viewModel.nextCall();
            Inputs.show(button, to.isPresent());
            to.ifPresent(one -> button.setText(texts.text("call.finish.next", one.company())));
        });
        return button;
    }

    private static Button wide(Button button, KeyCombination key) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox cap = new HBox(new KeyCap(key));
        cap.setAlignment(Pos.CENTER);
        button.setGraphic(cap);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private void showGate(Optional<GateFormViewModel> gate) {
        Inputs.show(ways, gate.isEmpty());
        if (gate.isEmpty()) {
            boolean wasOpen = !getChildren().contains(panel);
            getChildren().setAll(panel);
            if (wasOpen) {
                focusOutcomes();
            }
            return;
        }
        boolean books = viewModel
                .next()
                .plan()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .isPresent();
        GateForm form = new GateForm(gate.get(), books ? GateDeed.BOOK : GateDeed.MOVE, texts);
        getChildren().setAll(new Panel(form));
        form.focusFirst();
    }

    boolean isGateOpen() {
        return !getChildren().contains(panel);
    }

    /** Digits choose outcomes now. */
    void focusOutcomes() {
        outcomes.requestFocus();
    }

    boolean isAtOutcomes() {
        return outcomes.isFocusWithin();
    }

    boolean isNextStep(Object target) {
        return next.equals(target);
    }

    boolean isWholeNote(Object target) {
        return note.equals(target);
    }
}
