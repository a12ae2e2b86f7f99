package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.field.Option;
import huni.ui.gate.GateForm;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.StageRamp;
import huni.ui.kit.StepRow;
import huni.ui.kit.StepSegment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The stages side by side; a click goes there. A closed gate opens its form below. */
final class StepperPart extends VBox {

    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final StepperViewModel viewModel;
    private final Texts texts;
    private final StepRow row = new StepRow();
    private final MenuButton ends = new MenuButton();
    private final VBox gate = new VBox();

    StepperPart(StepperViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("stepper");
        gate.getStyleClass().add("stepper-gate");
        ends.setId("stage-ends");
        ends.setMnemonicParsing(false);
        ends.getStyleClass().addAll("pick", "stepper-ends");
        ends.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(pipelines(), row, closing(), gate);
        viewModel.steps().subscribe(this::showSteps);
        viewModel.ends().subscribe(this::showEnds);
        viewModel.endProperty().subscribe(_ -> showEnds());
        viewModel.gateProperty().subscribe(this::showGate);
        row.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        showSteps();
    }

    /** The pipeline it is in, and the way to another; not there while there is one alone. */
    private Node pipelines() {
        MenuButton menu = new MenuButton();
        menu.setId("prospect-pipeline");
        menu.setMnemonicParsing(false);
        menu.getStyleClass().addAll("pick", "stepper-ends");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(texts.text("pipeline.move")));
        viewModel.pipelinesProperty().subscribe(all -> {
            Option.find(all, viewModel.pipeline()).ifPresent(here -> menu.setText(here.words()));
            menu.setAccessibleText(texts.text("pipeline.shown") + ": " + menu.getText());
            menu.getItems()
                    .setAll(viewModel.otherPipelines().stream()
                            .map(this::toPipeline)
                            .toList());
            Inputs.show(menu, all.size() > 1);
        });
        return menu;
    }

    private MenuItem toPipeline(Option other) {
        MenuItem item = new MenuItem(texts.text("pipeline.move.to", other.words()));
        item.setMnemonicParsing(false);
        item.setId("prospect-pipeline-" + other.value());
        item.setOnAction(_ -> viewModel.toPipeline(other));
        return item;
    }

    /** How it was closed, and the way to tell it anew. */
    private Node closing() {
        Label told = new Label();
        told.setId("closing");
        told.setWrapText(true);
        told.textProperty().bind(viewModel.closingProperty());
        Button correct = Buttons.plain("", viewModel::correctClosing);
        correct.setId("closing-correct");
        correct.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(told, correct);
        line.getStyleClass().add("stepper-closing");
        viewModel.dayUnknownProperty().subscribe(unknown -> {
            told.getStyleClass().remove("amber");
            if (unknown) {
                told.getStyleClass().add("amber");
            }
            correct.setText(texts.text(unknown ? "prospect.closing.tell_day" : "prospect.closing.correct"));
        });
        viewModel.closingProperty().subscribe(words -> Inputs.show(line, !words.isEmpty()));
        return line;
    }

    private void showSteps() {
        boolean had = row.getChildren().stream().anyMatch(Node::isFocused);
        List<StepSegment> steps = viewModel.steps().stream().map(this::segment).toList();
        steps.stream().limit(1).forEach(first -> first.getStyleClass().add("first"));
        row.show(steps, ends);
        showEnds();
        if (had) {
            focusHere();
        }
    }

    private StepSegment segment(StepperViewModel.Step step) {
        StepSegment segment = new StepSegment(step.words(), step.name(), () -> viewModel.move(step));
        segment.setId("stage-" + step.key().value());
        segment.getStyleClass().addAll(step.place().name().toLowerCase(Locale.ROOT), StageRamp.styleClass(step.tone()));
        boolean here = step.place() == StepperViewModel.Place.HERE;
        segment.setTooltip(new Tooltip(step.words() + "\n" + step.criteria()));
        segment.setAccessibleText(
                here ? texts.text("prospect.stage.now", step.words()) : texts.text("prospect.stage.to", step.name()));
        return segment;
    }

    private void showEnds() {
        String end = viewModel.endProperty().get();
        boolean ended = !end.isEmpty();
        ends.setText(ended ? end : texts.text("prospect.stage.end"));
        ends.setAccessibleText(ends.getText());
        ends.pseudoClassStateChanged(ENDED, ended);
        ends.setTooltip(new Tooltip(texts.text("prospect.stage.end.why")));
        ends.getItems().setAll(viewModel.ends().stream().map(this::item).toList());
    }

    private MenuItem item(StepperViewModel.Step step) {
        MenuItem item = new MenuItem(step.name());
        item.setMnemonicParsing(false);
        item.setId("stage-" + step.key().value());
        item.setGraphic(icon(step).node());
        item.setOnAction(_ -> viewModel.move(step));
        return item;
    }

    private static Icons icon(StepperViewModel.Step step) {
        return switch (step.type()) {
            case WON -> Icons.WON;
            case LOST -> Icons.LOST;
            case PARKED, OPEN -> Icons.PARKED;
        };
    }

    private void showGate(Optional<GateFormViewModel> form) {
        gate.getChildren().setAll(form.map(f -> List.of(new GateForm(f, texts))).orElse(List.of()));
        Inputs.show(gate, form.isPresent());
        gate.getChildren().stream()
                .filter(GateForm.class::isInstance)
                .map(GateForm.class::cast)
                .forEach(GateForm::focusFirst);
        if (form.isEmpty() && getScene() != null) {
            focusHere();
        }
    }

    /** Puts the focus on the present stage. */
    void focusHere() {
        row.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("here"))
                .findFirst()
                .orElse(ends)
                .requestFocus();
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int now = row.getChildren().indexOf(event.getTarget());
        int next = now + step;
        if (step != 0 && now >= 0 && next >= 0 && next < row.getChildren().size()) {
            row.getChildren().get(next).requestFocus();
            event.consume();
        }
    }
}
