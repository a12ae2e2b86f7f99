package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.language.Texts;
import huni.ui.field.GrowingArea;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.plan.ActivityIcons;
import huni.ui.plan.CloseLabel;
import huni.ui.plan.PlanLine;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The line in which notes are written and steps are planned. It grows with its lines. */
final class ComposerPart extends VBox {

    private final ComposerViewModel viewModel;
    private final Texts texts;
    private final GrowingArea input = new GrowingArea();
    private final FlowPane kinds = new FlowPane();

    /** @param onLeft takes the keyboard when Esc leaves what was begun here, which stays */
    ComposerPart(ComposerViewModel viewModel, Texts texts, Runnable onLeft) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("composer");
        input.setId("composer");
        input.setPromptText(texts.text("prospect.composer.prompt"));
        input.setAccessibleText(texts.text("prospect.composer.prompt"));
        input.textProperty().bindBidirectional(viewModel.textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean atEnd = event.getTarget() == input && input.getCaretPosition() == input.getLength();
            if (atEnd && viewModel.chose(event.getCharacter())) {
                event.consume();
            }
        });
        Inputs.leftByEscape(input, () -> {
            if (input.getText().strip().equals("/")) {
                input.clear();
            }
            onLeft.run();
        });
        kinds.getStyleClass().add("composer-kinds");
        viewModel.offered().subscribe(this::showKinds);
        viewModel.plans().subscribe(this::showKinds);
        showKinds();
        Label preview = new Label();
        preview.setId("composer-preview");
        preview.getStyleClass().addAll("accent", "small");
        preview.setWrapText(true);
        preview.textProperty().bind(viewModel.previewProperty());
        viewModel.previewProperty().subscribe(words -> Inputs.show(preview, !words.isEmpty()));
        FlowPane logged = new FlowPane(
                log(ActivityKind.CALL, "prospect.composer.log.call"),
                log(ActivityKind.EMAIL, "prospect.composer.log.email"));
        logged.getStyleClass().add("composer-kinds");
        viewModel.loggedProperty().subscribe(shown -> Inputs.show(logged, shown));
        CloseLabel close = new CloseLabel("composer-close", viewModel.closeProperty());
        getChildren().addAll(input, kinds, logged, preview, close, Inputs.complaint(viewModel.problemProperty()));
    }

    /** Begins to plan a step; what was written here before stays. */
    void beginStep() {
        if (viewModel.textProperty().get().isBlank()) {
            viewModel.textProperty().set("/");
        }
        input.requestFocus();
        input.end();
    }

    private void showKinds() {
        kinds.getChildren().setAll(viewModel.offered().stream().map(this::kind).toList());
        for (int i = 0; i < viewModel.plans().size(); i++) {
            kinds.getChildren().add(plan(viewModel.plans().get(i), i + 1));
        }
        Inputs.show(kinds, !kinds.getChildren().isEmpty());
    }

    private Node kind(ActivityKind kind) {
        Button button =
                Buttons.withIcon(Buttons.plain(viewModel.name(kind), () -> choose(kind)), ActivityIcons.of(kind));
        button.getStyleClass().add("composer-kind");
        return button;
    }

    /** What is typed has just happened: a call that nobody had planned. */
    private Node log(ActivityKind kind, String key) {
        Button button = Buttons.withIcon(
                Buttons.plain(texts.text(key), () -> {
                    viewModel.log(kind);
                    input.requestFocus();
                }),
                ActivityIcons.of(kind));
        button.setId("composer-log-" + kind.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("composer-kind");
        return button;
    }

    private Node plan(PlanLine.Plan plan, int digit) {
        Button button = Buttons.withIcon(
                Buttons.plain(texts.text("prospect.composer.digit", digit, viewModel.when(plan)), () -> {
                    viewModel.choose(plan);
                    input.requestFocus();
                }),
                ActivityIcons.of(plan.kind()));
        button.getStyleClass().add("composer-kind");
        return button;
    }

    private void choose(ActivityKind kind) {
        viewModel.choose(kind);
        input.requestFocus();
        input.end();
    }

    /** Seen before the area sees it, which would go on with Tab. */
    private void key(KeyEvent event) {
        if (event.getTarget() != input) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (!event.isShiftDown()) {
                    viewModel.submit();
                    event.consume();
                }
            }
            case TAB -> {
                boolean begun = viewModel.textProperty().get().length() > 1;
                if (!event.isShiftDown() && begun && !viewModel.offered().isEmpty()) {
                    choose(viewModel.offered().getFirst());
                    event.consume();
                }
            }
            default -> {}
        }
    }
}
