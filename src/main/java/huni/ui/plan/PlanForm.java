package huni.ui.plan;

import huni.domain.activity.ActivityKind;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.gate.GateDeed;
import huni.ui.gate.GateForm;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The form that plans, ends or moves a step, or gives something. Enter does it, Esc closes it. */
public final class PlanForm extends VBox {

    private final PlanFormViewModel viewModel;
    private final Formats formats;
    private final Texts texts;
    private final VBox content = new VBox();
    private final WhenField when;
    private Optional<VBox> aside = Optional.empty();

    public PlanForm(PlanFormViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        setId("plan-form");
        this.when = new WhenField(
                "plan-when", texts.text("plan.when"), viewModel.offersProperty(), viewModel.when(), viewModel::submit);
        getStyleClass().add("plan-form");
        content.getStyleClass().add("plan-form");
        content.getChildren().add(title());
        String whom = viewModel.purpose().whom();
        if (viewModel.purpose() instanceof PlanPurpose.Return) {
            Label asked = new Label(texts.text("plan.parked", whom));
            asked.getStyleClass().add("muted");
            asked.setWrapText(true);
            asked.setMinHeight(Label.USE_PREF_SIZE);
            content.getChildren().add(asked);
        } else if (!whom.isEmpty()) {
            Label named = new EllipsisLabel(whom, "strong");
            named.setId("plan-whom");
            content.getChildren().add(named);
        }
        VBox form = new VBox();
        form.getStyleClass().add("plan-form");
        form.getChildren().addAll(fields());
        form.getChildren().addAll(Inputs.complaint(viewModel.problemProperty()), buttons());
        content.getChildren()
                .add(aside.<Node>map(beside -> new FormWithAside(form, beside)).orElse(form));
        getChildren().add(content);
        viewModel.gateProperty().subscribe(this::showGate);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.cancel();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                viewModel.submit();
                event.consume();
            }
        });
    }

    private Label title() {
        Label title = new Label(
                switch (viewModel.purpose()) {
                    case PlanPurpose.Plan _, PlanPurpose.Return _ -> texts.text("plan.title");
                    case PlanPurpose.End _ -> texts.text("plan.end.title");
                    case PlanPurpose.Reschedule _ -> texts.text("plan.move.title");
                    case PlanPurpose.Change _ -> texts.text("plan.change.title");
                    case PlanPurpose.Miss _ -> texts.text("plan.miss.title");
                    case PlanPurpose.Give _ -> texts.text("plan.given.title");
                });
        title.getStyleClass().add("section");
        title.setWrapText(true);
        return title;
    }

    private List<Node> fields() {
        return switch (viewModel.purpose()) {
            case PlanPurpose.Plan _, PlanPurpose.Return _ -> planned();
            case PlanPurpose.End _ ->
                Stream.concat(
                                Stream.of(words("plan-outcome", "plan.outcome", viewModel.outcomeProperty())),
                                planned().stream())
                        .toList();
            case PlanPurpose.Reschedule _ -> List.of(when);
            case PlanPurpose.Change _ -> agreed().toList();
            case PlanPurpose.Miss _ ->
                Stream.concat(Stream.of(words("plan-outcome", "plan.miss.why", viewModel.outcomeProperty())), agreed())
                        .toList();
            case PlanPurpose.Give _ -> List.of(GivenFields.now(viewModel, formats, texts));
        };
    }

    /** An appointment that is agreed anew. */
    private Stream<Node> agreed() {
        AppointmentFields fields = appointment();
        return Stream.of(when, fields.close(), fields, subject());
    }

    private List<Node> planned() {
        AppointmentFields appointment = appointment();
        viewModel.kindProperty().subscribe(now -> {
            Inputs.show(appointment, now == ActivityKind.APPOINTMENT);
            Inputs.show(appointment.aside(), now == ActivityKind.APPOINTMENT);
        });
        return List.of(kinds(), when, appointment.close(), subject(), appointment, given());
    }

    private AppointmentFields appointment() {
        AppointmentFields fields = new AppointmentFields(viewModel.appointment(), texts, viewModel::submit);
        aside = Optional.of(fields.aside());
        return fields;
    }

    /** The form of the gate stands in place of this one until it is answered or given up. */
    private void showGate(Optional<GateFormViewModel> gate) {
        boolean back = gate.isEmpty() && !getChildren().contains(content);
        getChildren()
                .setAll(gate.<Node>map(open -> new GateForm(open, GateDeed.BOOK, texts))
                        .orElse(content));
        if (getChildren().getFirst() instanceof GateForm form) {
            form.focusFirst();
        } else if (back) {
            when.begin();
        }
    }

    public PlanFormViewModel viewModel() {
        return viewModel;
    }

    /** Puts the cursor where the first thing is told: at the time, but where a step ends at what came of it. */
    public void focusFirst() {
        switch (viewModel.purpose()) {
            case PlanPurpose.Give _ -> lookup("#plan-subject").requestFocus();
            case PlanPurpose.End _ -> lookup("#plan-outcome").requestFocus();
            default -> focusWhen();
        }
    }

    /** Puts the cursor where the time is written, which is then overwritten by what is typed. */
    public void focusWhen() {
        // What is selected is given up when the field is first laid out, and when the scene learns who has the focus.
        applyCss();
        layout();
        when.begin();
    }

    private Node kinds() {
        FlowPane kinds = new FlowPane();
        kinds.setId("plan-kinds");
        kinds.getStyleClass().add("choice-chips");
        for (ActivityKind kind : PlanLine.kinds()) {
            Chip chip = new Chip(viewModel.name(kind));
            chip.setId("plan-kind-" + kind.name().toLowerCase(Locale.ROOT));
            chip.setAccessibleText(texts.text("plan.kind") + ": " + viewModel.name(kind));
            // A chip that is on would be switched off by pressing it; one kind is always on.
            chip.setOnAction(_ -> {
                viewModel.kindProperty().set(kind);
                chip.setSelected(true);
                when.begin();
            });
            viewModel.kindProperty().subscribe(now -> chip.setSelected(now == kind));
            kinds.getChildren().add(chip);
        }
        return kinds;
    }

    private Field subject() {
        return words("plan-subject", "plan.subject", viewModel.subjectProperty());
    }

    private Field words(String id, String key, StringProperty words) {
        return Inputs.plain(id, texts.text(key), words, new ReadOnlyStringWrapper(""), viewModel::submit);
    }

    /** What is given, until when, and for how much; only for an incentive. */
    private Node given() {
        Node terms = GivenFields.planned(viewModel.given(), texts, viewModel::submit);
        viewModel.kindProperty().subscribe(now -> Inputs.show(terms, now == ActivityKind.INCENTIVE));
        return terms;
    }

    private Button toCalendar() {
        Button give = Buttons.plain(texts.text("plan.to_calendar"), viewModel::submitToCalendar);
        give.setId("plan-calendar");
        give.disableProperty().bind(viewModel.writingProperty());
        viewModel.kindProperty().subscribe(now -> Inputs.show(give, now == ActivityKind.APPOINTMENT));
        return give;
    }

    private FlowPane buttons() {
        Button submit = Buttons.primary(
                switch (viewModel.purpose()) {
                    case PlanPurpose.Plan _, PlanPurpose.Return _ -> texts.text("plan.submit");
                    case PlanPurpose.End _ -> texts.text("plan.end.submit");
                    case PlanPurpose.Reschedule _, PlanPurpose.Change _ -> texts.text("plan.move.submit");
                    case PlanPurpose.Miss _ -> texts.text("plan.miss.submit");
                    case PlanPurpose.Give _ -> texts.text("plan.given.submit");
                },
                viewModel::submit);
        submit.setId("plan-submit");
        Buttons.busyWhile(submit, viewModel.writingProperty());
        Button cancel = Buttons.quiet(texts.text("plan.cancel"), viewModel::cancel);
        FlowPane buttons = new FlowPane(submit);
        if (viewModel.givesToCalendar()) {
            buttons.getChildren().add(toCalendar());
        }
        boolean missed = viewModel.purpose() instanceof PlanPurpose.Miss;
        if (missed || viewModel.purpose() instanceof PlanPurpose.End) {
            Button only = Buttons.plain(texts.text(missed ? "plan.miss.only" : "plan.end.only"), viewModel::endOnly);
            only.setId("plan-end-only");
            Buttons.busyWhile(only, viewModel.writingProperty());
            buttons.getChildren().add(only);
        }
        buttons.getChildren().add(cancel);
        buttons.getStyleClass().add("plan-buttons");
        return buttons;
    }
}
