package huni.ui.plan;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.DayField;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import huni.ui.kit.Stylesheets;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The form that plans, ends or moves a step, or gives something. Enter does it, Esc closes it. */
public final class PlanForm extends VBox {

    private final PlanFormViewModel viewModel;
    private final Formats formats;
    private final Texts texts;

    public PlanForm(PlanFormViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        setId("plan-form");
        getStyleClass().add("plan-form");
        getStylesheets().addAll(Inputs.STYLESHEET, Stylesheets.beside(PlanForm.class, "plan.css"));
        Label title = new Label(
                switch (viewModel.purpose()) {
                    case PlanPurpose.Plan _, PlanPurpose.Return _ -> texts.text("plan.title");
                    case PlanPurpose.End _ -> texts.text("plan.end.title");
                    case PlanPurpose.Reschedule _ -> texts.text("plan.move.title");
                    case PlanPurpose.Give _ -> texts.text("plan.given.title");
                });
        title.getStyleClass().add("section");
        getChildren().add(title);
        if (viewModel.purpose() instanceof PlanPurpose.Plan plan && !plan.whom().isEmpty()) {
            getChildren().add(new EllipsisLabel(plan.whom(), "muted"));
        }
        if (viewModel.purpose() instanceof PlanPurpose.Return parked) {
            getChildren().add(new EllipsisLabel(texts.text("plan.parked", parked.whom()), "muted"));
        }
        switch (viewModel.purpose()) {
            case PlanPurpose.Plan _, PlanPurpose.Return _ -> getChildren().addAll(when(), subject(), given());
            case PlanPurpose.End _ ->
                getChildren()
                        .addAll(
                                words("plan-outcome", "plan.outcome", viewModel.outcomeProperty()),
                                when(),
                                subject(),
                                given());
            case PlanPurpose.Reschedule _ -> getChildren().add(Inputs.row(day("plan.day"), time()));
            case PlanPurpose.Give _ ->
                getChildren()
                        .addAll(
                                Inputs.row(
                                        kindGiven(),
                                        words("plan-subject", "plan.given.subject", viewModel.subjectProperty()),
                                        cost()),
                                Inputs.row(day("plan.given.on"), ends(), followUp()));
        }
        getChildren().addAll(Inputs.complaint(viewModel.problemProperty()), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.cancel();
                event.consume();
            }
        });
    }

    public PlanFormViewModel viewModel() {
        return viewModel;
    }

    /** Puts the cursor where the first word is written; at the day where that is what is asked. */
    public void focusFirst() {
        if (viewModel.purpose() instanceof PlanPurpose.Return) {
            focusDay();
            return;
        }
        String first = switch (viewModel.purpose()) {
            case PlanPurpose.Plan _, PlanPurpose.Give _ -> "#plan-subject";
            case PlanPurpose.End _ -> "#plan-outcome";
            case PlanPurpose.Reschedule _, PlanPurpose.Return _ -> "#plan-day";
        };
        lookup(first).requestFocus();
    }

    /** Puts the cursor where the day is written, which is then overwritten by what is typed. */
    public void focusDay() {
        // What is selected is given up when the field is first laid out, and when the scene learns who has the focus.
        applyCss();
        layout();
        DayField field = (DayField) lookup("#plan-day");
        field.requestFocus();
        field.getEditor().selectAll();
    }

    private Node when() {
        Field kind = pick(
                "plan-kind",
                "plan.kind",
                PlanLine.kinds(),
                viewModel::name,
                ActivityIcons::of,
                viewModel.kindProperty());
        return Inputs.row(kind, day("plan.day"), time());
    }

    private Field day(String key) {
        return Inputs.day("plan-day", texts.text(key), viewModel.day(), formats, viewModel::submit);
    }

    private Field time() {
        return Inputs.plain(
                "plan-time",
                texts.text("plan.time"),
                viewModel.time().textProperty(),
                viewModel.time().problemProperty(),
                viewModel::submit);
    }

    private Field subject() {
        return words("plan-subject", "plan.subject", viewModel.subjectProperty());
    }

    private Field words(String id, String key, StringProperty words) {
        return Inputs.plain(id, texts.text(key), words, new ReadOnlyStringWrapper(""), viewModel::submit);
    }

    /** What is given, until when, and for how much; only for an incentive. */
    private Node given() {
        Node row = Inputs.row(kindGiven(), ends(), cost());
        viewModel.kindProperty().subscribe(now -> Inputs.show(row, now == ActivityKind.INCENTIVE));
        return row;
    }

    private Field kindGiven() {
        return pick(
                "plan-given",
                "plan.given.kind",
                List.of(Incentive.Kind.values()),
                viewModel::name,
                _ -> Icons.GIFT,
                viewModel.givenProperty());
    }

    private Field ends() {
        return Inputs.day("plan-ends", texts.text("plan.given.ends"), viewModel.ends(), formats, viewModel::submit);
    }

    private Field cost() {
        return Inputs.plain(
                "plan-cost",
                texts.text("plan.given.cost"),
                viewModel.cost().textProperty(),
                viewModel.cost().problemProperty(),
                viewModel::submit);
    }

    private Field followUp() {
        return Inputs.day(
                "plan-follow-up", texts.text("plan.given.follow_up"), viewModel.followUp(), formats, viewModel::submit);
    }

    private <T> Field pick(
            String id,
            String key,
            List<T> all,
            Function<? super T, String> names,
            Function<? super T, Icons> icons,
            ObjectProperty<T> chosen) {
        String caption = texts.text(key);
        MenuButton pick = new MenuButton();
        pick.setId(id);
        pick.getStyleClass().addAll("pick", "field-pick");
        pick.setMaxWidth(Double.MAX_VALUE);
        for (T choice : all) {
            MenuItem item = new MenuItem(names.apply(choice));
            item.setGraphic(icons.apply(choice).node());
            item.setOnAction(_ -> chosen.set(choice));
            pick.getItems().add(item);
        }
        chosen.subscribe(now -> {
            pick.setText(names.apply(now));
            pick.setAccessibleText(caption + ": " + names.apply(now));
        });
        Field field = new Field(caption, pick);
        field.setMinWidth(0);
        return field;
    }

    private FlowPane buttons() {
        Button submit = Buttons.primary(
                switch (viewModel.purpose()) {
                    case PlanPurpose.Plan _, PlanPurpose.Return _ -> texts.text("plan.submit");
                    case PlanPurpose.End _ -> texts.text("plan.end.submit");
                    case PlanPurpose.Reschedule _ -> texts.text("plan.move.submit");
                    case PlanPurpose.Give _ -> texts.text("plan.given.submit");
                },
                viewModel::submit);
        submit.setId("plan-submit");
        submit.disableProperty().bind(viewModel.writingProperty());
        Button cancel = Buttons.quiet(texts.text("plan.cancel"), viewModel::cancel);
        FlowPane buttons = new FlowPane(submit);
        if (viewModel.purpose() instanceof PlanPurpose.End) {
            Button only = Buttons.plain(texts.text("plan.end.only"), viewModel::endOnly);
            only.setId("plan-end-only");
            only.disableProperty().bind(viewModel.writingProperty());
            buttons.getChildren().add(only);
        }
        buttons.getChildren().add(cancel);
        buttons.getStyleClass().add("plan-buttons");
        return buttons;
    }
}
