package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.language.Texts;
import huni.ui.field.GrowingArea;
import huni.ui.field.Inputs;
import huni.ui.field.SavedText;
import huni.ui.kit.Buttons;
import huni.ui.kit.Clip;
import huni.ui.kit.Icons;
import huni.ui.kit.MarkedText;
import huni.ui.plan.ActivityIcons;
import huni.ui.prospect.timeline.CallAnswersPart;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What happened, the latest first; older pages come when asked for. */
final class TimelinePart extends VBox {

    private final TimelineViewModel viewModel;
    private final Texts texts;
    private final VBox rows = new VBox();
    private Optional<SavedText<?>> corrected = Optional.empty();

    TimelinePart(TimelineViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("timeline");
        Button older = Buttons.quiet(texts.text("prospect.timeline.older"), viewModel::showOlder);
        older.setId("timeline-older");
        viewModel.olderProperty().subscribe(more -> Inputs.show(older, more));
        viewModel.rows().subscribe(this::showRows);
        showRows();
        getChildren().addAll(rows, older);
    }

    private void showRows() {
        if (corrected.isPresent()) {
            return;
        }
        Optional<String> focused = Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> isInside(owner) && owner.getId() != null)
                .map(Node::getId);
        rows.getChildren().setAll(viewModel.rows().stream().map(this::row).toList());
        focused.flatMap(id -> Optional.ofNullable(rows.lookup("#" + id))).ifPresent(Node::requestFocus);
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && !at.equals(rows)) {
            at = at.getParent();
        }
        return at != null;
    }

    private Node row(TimelineViewModel.Row row) {
        Label when = new Label(row.when());
        when.getStyleClass().addAll("muted", "timeline-when");
        Label icon = new Label();
        icon.setGraphic(icon(row.kind()).node(row.kind() == TimelineViewModel.Kind.EDIT ? "muted" : "accent"));
        icon.getStyleClass().add("timeline-icon");
        VBox words = new VBox(new MarkedText(row.title()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.body().isBlank()) {
            Label body = new Label(row.body());
            body.setWrapText(true);
            body.getStyleClass().add("muted");
            words.getChildren().add(body);
        }
        row.answers().ifPresent(answers -> words.getChildren().add(new CallAnswersPart(answers, texts)));
        HBox line = new HBox(when, icon, words);
        line.getStyleClass().add("timeline-row");
        row.written().ifPresent(written -> line.getChildren().add(more(row, written, words)));
        return line;
    }

    private MenuButton more(TimelineViewModel.Row row, TimelineViewModel.Written written, VBox words) {
        MenuButton more = new MenuButton();
        more.setGraphic(Icons.MORE.node());
        more.getStyleClass().addAll("pick", "icon-pick", "timeline-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText(texts.text("prospect.timeline.more"));
        more.setTooltip(new Tooltip(texts.text("prospect.timeline.more")));
        MenuItem correct = new MenuItem(texts.text("prospect.timeline.correct"));
        correct.setId("timeline-correct");
        correct.setOnAction(_ -> correct(written, words));
        MenuItem copy = new MenuItem(texts.text("prospect.copy"));
        copy.setId("timeline-copy");
        copy.setOnAction(_ -> Clip.copy(row.words()));
        more.getItems().addAll(correct, copy);
        return more;
    }

    /**
     * The words become a field: Enter keeps what it says, Esc leaves them as they were. Nothing takes it away while it is
     * typed in or while there is something to choose: no second one begins before.
     */
    private void correct(TimelineViewModel.Written written, VBox words) {
        if (corrected.isPresent()) {
            Optional.ofNullable(rows.lookup("#timeline-words")).ifPresent(Node::requestFocus);
            return;
        }
        SavedText<String> field = viewModel.corrections().field(written);
        GrowingArea area = Inputs.saving(new GrowingArea(), field);
        area.setId("timeline-words");
        area.setAccessibleText(texts.text("prospect.timeline.correct"));
        VBox typed = new VBox(area, Inputs.complaint(field.problemProperty()), Inputs.decisionOf(area, field));
        typed.getStyleClass().add("timeline-typed");
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.revert();
                end();
                event.consume();
            } else if (event.getTarget() == area && event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                field.commit();
                endIfKept(field);
                event.consume();
            }
        });
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                endIfKept(field);
            }
        });
        field.savingProperty().subscribe((_, _) -> endIfKept(field));
        field.othersProperty().subscribe((before, now) -> {
            if (before.isPresent() && now.isEmpty()) {
                endIfKept(field);
            }
        });
        corrected = Optional.of(field);
        words.getChildren().setAll(typed);
        area.requestFocus();
        area.end();
    }

    private void endIfKept(SavedText<?> field) {
        if (corrected.equals(Optional.of(field)) && field.isKept()) {
            end();
        }
    }

    private void end() {
        corrected = Optional.empty();
        showRows();
    }

    private static Icons icon(TimelineViewModel.Kind kind) {
        return switch (kind) {
            case MOVE -> Icons.BOARD;
            case EDIT -> Icons.EDIT;
            case IMPORT -> Icons.DATA;
            case CALL, EMAIL, APPOINTMENT, TASK, INFORMATION_REQUEST, INCENTIVE, NOTE ->
                ActivityIcons.of(ActivityKind.valueOf(kind.name()));
        };
    }
}
