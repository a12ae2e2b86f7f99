package huni.ui.prospect;

import huni.domain.activity.Due;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Icons;
import huni.ui.kit.Marked;
import huni.ui.kit.MarkedText;
import huni.ui.plan.ActivityIcons;
import huni.ui.plan.PlanForm;
import huni.ui.plan.PlanFormViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What is to be done next, pinned; what else is planned below it. Its forms open in its place. */
final class NextStepPart extends VBox {

    private final NextStepViewModel viewModel;
    private final Formats formats;
    private final Texts texts;
    private Optional<Node> before = Optional.empty();

    NextStepPart(NextStepViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        getStyleClass().add("next-steps");
        viewModel.shownProperty().subscribe(_ -> show());
        viewModel.formProperty().subscribe(_ -> show());
    }

    private void show() {
        Optional<PlanFormViewModel> form = viewModel.formProperty().get();
        NextStepViewModel.Shown shown = viewModel.shownProperty().get();
        if (form.isPresent()) {
            if (getChildren().size() == 1
                    && getChildren().getFirst() instanceof PlanForm open
                    && open.viewModel() == form.get()) {
                return;
            }
            PlanForm open = new PlanForm(form.get(), formats, texts);
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
            getChildren().setAll(open);
            Inputs.show(this, true);
            open.focusFirst();
            return;
        }
        boolean closing = getChildren().stream().anyMatch(PlanForm.class::isInstance);
        List<Node> rows = new ArrayList<>();
        shown.steps().forEach(step -> rows.add(step(step, rows.isEmpty())));
        if (rows.isEmpty() && !shown.closed()) {
            rows.add(none());
        }
        boolean held = isFocusWithin();
        String at = held ? String.valueOf(getScene().getFocusOwner().getId()) : "";
        getChildren().setAll(rows);
        Inputs.show(this, !rows.isEmpty());
        if (closing || held) {
            before.filter(node -> closing && node.getScene() != null)
                    .or(() -> Optional.of(at).filter(id -> !id.isEmpty()).map(id -> lookup("#" + id)))
                    .or(() -> Optional.ofNullable(lookup(".huni-button")))
                    .ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    private Node step(NextStepViewModel.Step step, boolean first) {
        String when =
                step.state() == Due.State.OVERDUE ? texts.text("prospect.next.overdue", step.when()) : step.when();
        Text late = new Text("   " + when + (step.waiting().isEmpty() ? "" : " · " + step.waiting()));
        late.getStyleClass().add("next-step-when");
        MarkedText what = new MarkedText(Marked.strong(step.what()));
        what.getChildren().add(late);
        what.setMinWidth(0);
        what.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox words = new HBox(icon(ActivityIcons.of(step.kind())), what);
        words.getStyleClass().add("next-step-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getStyleClass()
                .addAll("next-step", step.state().name().toLowerCase(Locale.ROOT), first ? "first" : "further");
        row.setAccessibleText(step.kindName());
        if (first || step.isTold()) {
            Button done = Buttons.plain(texts.text("prospect.next.done"), () -> viewModel.doneAndNext(step));
            done.setId(
                    first
                            ? "next-done"
                            : "next-told-"
                                    + step.activity()
                                            .role()
                                            .orElseThrow()
                                            .name()
                                            .toLowerCase(Locale.ROOT));
            row.getChildren().add(done);
        }
        if (viewModel.isBegun(step)) {
            row.getChildren().add(missed(step));
        }
        row.getChildren().add(more(step, first));
        return row;
    }

    private Button missed(NextStepViewModel.Step step) {
        Button missed = Buttons.plain(texts.text("prospect.next.missed.short"), () -> viewModel.missed(step));
        missed.setId("next-missed-now");
        missed.setMinWidth(USE_PREF_SIZE);
        return missed;
    }

    private static Label icon(Icons icon) {
        Label label = new Label();
        label.setGraphic(icon.node());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node more(NextStepViewModel.Step step, boolean first) {
        MenuButton more = new MenuButton();
        more.setGraphic(Icons.MORE.node());
        more.getStyleClass().addAll("pick", "icon-pick");
        more.setAccessibleText(texts.text("prospect.next.more"));
        if (first) {
            more.setId("next-more");
        } else if (!step.isTold()) {
            more.getItems()
                    .add(item(
                            "next-done-further", texts.text("prospect.next.done"), () -> viewModel.doneAndNext(step)));
        }
        if (step.isAppointment()) {
            more.getItems().add(item("next-missed", texts.text("prospect.next.missed"), () -> viewModel.missed(step)));
            more.getItems()
                    .add(item("next-calendar", texts.text("prospect.next.calendar"), () -> viewModel.toCalendar(step)));
        }
        more.getItems()
                .addAll(
                        item("next-message", texts.text("prospect.next.message"), () -> viewModel.message(step)),
                        item(
                                "next-reschedule",
                                texts.text("prospect.next.reschedule"),
                                () -> viewModel.reschedule(step)),
                        item("next-cancel", texts.text("prospect.next.cancel"), () -> viewModel.cancel(step)));
        return more;
    }

    private static MenuItem item(String id, String words, Runnable onChosen) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> onChosen.run());
        return item;
    }

    private Node none() {
        Label words = new Label(texts.text("prospect.next.none"));
        words.setWrapText(true);
        HBox text = new HBox(icon(Icons.WARNING), words);
        text.getStyleClass().add("next-step-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button plan = Buttons.plain(texts.text("prospect.next.plan"), viewModel::plan);
        plan.setId("next-plan");
        HBox row = new HBox(text, plan);
        row.getStyleClass().addAll("next-step", "none", "first");
        return row;
    }

    /** The call that is open, with the way back into it; it stands before the steps. */
    static Node openCall(ProspectViewModel screen, Texts texts) {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(screen.openCallProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button go = Buttons.withKey(
                Buttons.plain(texts.text("prospect.call.continue"), screen::call), Icons.PHONE, ProspectKeys.CALL);
        go.setId("call-continue");
        HBox row = new HBox(words, go);
        row.getStyleClass().addAll("next-step", "none", "first");
        screen.openCallProperty().subscribe(now -> Inputs.show(row, !now.isEmpty()));
        return row;
    }
}
