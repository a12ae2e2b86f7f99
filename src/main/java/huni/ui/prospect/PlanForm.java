package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Icons;
import huni.ui.prospect.PlanFormViewModel.Purpose;
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
final class PlanForm extends VBox {

    private final PlanFormViewModel viewModel;
    private final Formats formats;
    private final Texts texts;

    PlanForm(PlanFormViewModel viewModel, Formats formats, Texts texts) {
        this.viewModel = viewModel;
        this.formats = formats;
        this.texts = texts;
        setId("plan-form");
        getStyleClass().add("plan-form");
        Label title = new Label(
                switch (viewModel.purpose()) {
                    case PLAN -> texts.text("prospect.plan.title");
                    case END -> texts.text("prospect.plan.end.title");
                    case MOVE -> texts.text("prospect.plan.move.title");
                    case GIVE -> texts.text("prospect.incentive.title");
                });
        title.getStyleClass().add("section");
        getChildren().add(title);
        switch (viewModel.purpose()) {
            case PLAN -> getChildren().addAll(when(), subject(), given());
            case END ->
                getChildren()
                        .addAll(
                                words("plan-outcome", "prospect.plan.outcome", viewModel.outcomeProperty()),
                                when(),
                                subject(),
                                given());
            case MOVE -> getChildren().add(Inputs.row(day("prospect.plan.day"), time()));
            case GIVE ->
                getChildren()
                        .addAll(
                                Inputs.row(
                                        kindGiven(),
                                        words(
                                                "plan-subject",
                                                "prospect.incentive.subject",
                                                viewModel.subjectProperty()),
                                        cost()),
                                Inputs.row(day("prospect.incentive.on"), ends(), followUp()));
        }
        getChildren().addAll(Inputs.complaint(viewModel.problemProperty()), buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                viewModel.cancel();
                event.consume();
            }
        });
    }

    PlanFormViewModel viewModel() {
        return viewModel;
    }

    /** Puts the cursor where the first word is written. */
    void focusFirst() {
        String first = switch (viewModel.purpose()) {
            case PLAN, GIVE -> "#plan-subject";
            case END -> "#plan-outcome";
            case MOVE -> "#plan-day";
        };
        lookup(first).requestFocus();
    }

    private Node when() {
        Field kind = pick(
                "plan-kind",
                "prospect.plan.kind",
                PlanLine.kinds(),
                viewModel::name,
                ActivityIcons::of,
                viewModel.kindProperty());
        return Inputs.row(kind, day("prospect.plan.day"), time());
    }

    private Field day(String key) {
        return Inputs.day("plan-day", texts.text(key), viewModel.day(), formats, viewModel::submit);
    }

    private Field time() {
        return Inputs.plain(
                "plan-time",
                texts.text("prospect.plan.time"),
                viewModel.time().textProperty(),
                viewModel.time().problemProperty(),
                viewModel::submit);
    }

    private Field subject() {
        return words("plan-subject", "prospect.plan.subject", viewModel.subjectProperty());
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
                "prospect.incentive.kind",
                List.of(Incentive.Kind.values()),
                viewModel::name,
                _ -> Icons.GIFT,
                viewModel.givenProperty());
    }

    private Field ends() {
        return Inputs.day(
                "plan-ends", texts.text("prospect.incentive.ends"), viewModel.ends(), formats, viewModel::submit);
    }

    private Field cost() {
        return Inputs.plain(
                "plan-cost",
                texts.text("prospect.incentive.cost"),
                viewModel.cost().textProperty(),
                viewModel.cost().problemProperty(),
                viewModel::submit);
    }

    private Field followUp() {
        return Inputs.day(
                "plan-follow-up",
                texts.text("prospect.incentive.follow_up"),
                viewModel.followUp(),
                formats,
                viewModel::submit);
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
                    case PLAN -> texts.text("prospect.plan.submit");
                    case END -> texts.text("prospect.plan.end.submit");
                    case MOVE -> texts.text("prospect.plan.move.submit");
                    case GIVE -> texts.text("prospect.incentive.submit");
                },
                viewModel::submit);
        submit.setId("plan-submit");
        submit.disableProperty().bind(viewModel.writingProperty());
        Button cancel = Buttons.quiet(texts.text("prospect.plan.cancel"), viewModel::cancel);
        FlowPane buttons = new FlowPane(submit);
        if (viewModel.purpose() == Purpose.END) {
            Button only = Buttons.plain(texts.text("prospect.plan.end.only"), viewModel::endOnly);
            only.setId("plan-end-only");
            only.disableProperty().bind(viewModel.writingProperty());
            buttons.getChildren().add(only);
        }
        buttons.getChildren().add(cancel);
        buttons.getStyleClass().add("plan-buttons");
        return buttons;
    }
}
