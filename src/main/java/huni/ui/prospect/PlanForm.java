package huni.ui.prospect;

import huni.domain.activity.ActivityKind;
import huni.ui.kit.Buttons;
import huni.ui.kit.Field;
import huni.ui.kit.Texts;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form that plans, ends or moves a step. Enter does it, Esc closes it. */
final class PlanForm extends VBox {

    private final PlanFormViewModel viewModel;
    private final Texts texts;

    PlanForm(PlanFormViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        setId("plan-form");
        getStyleClass().add("plan-form");
        Label title = new Label(
                switch (viewModel.purpose()) {
                    case PLAN -> texts.text("prospect.plan.title");
                    case END -> texts.text("prospect.plan.end.title");
                    case MOVE -> texts.text("prospect.plan.move.title");
                });
        title.getStyleClass().add("section");
        getChildren().add(title);
        if (viewModel.purpose() == PlanFormViewModel.Purpose.END) {
            getChildren()
                    .add(Inputs.plain(
                            "plan-outcome",
                            texts.text("prospect.plan.outcome"),
                            viewModel.outcomeProperty(),
                            new ReadOnlyStringWrapper(""),
                            viewModel::submit));
        }
        getChildren().add(when());
        if (viewModel.purpose() != PlanFormViewModel.Purpose.MOVE) {
            getChildren()
                    .add(Inputs.plain(
                            "plan-subject",
                            texts.text("prospect.plan.subject"),
                            viewModel.subjectProperty(),
                            new ReadOnlyStringWrapper(""),
                            viewModel::submit));
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
            case PLAN -> "#plan-subject";
            case END -> "#plan-outcome";
            case MOVE -> "#plan-day";
        };
        lookup(first).requestFocus();
    }

    private HBox when() {
        Field day = Inputs.plain(
                "plan-day",
                texts.text("prospect.plan.day"),
                viewModel.dayProperty(),
                viewModel.dayProblemProperty(),
                viewModel::submit);
        Field time = Inputs.plain(
                "plan-time",
                texts.text("prospect.plan.time"),
                viewModel.timeProperty(),
                viewModel.timeProblemProperty(),
                viewModel::submit);
        HBox row = new HBox();
        row.getStyleClass().add("prospect-row");
        if (viewModel.purpose() != PlanFormViewModel.Purpose.MOVE) {
            row.getChildren().add(kind());
        }
        row.getChildren().addAll(day, time);
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private Field kind() {
        String caption = texts.text("prospect.plan.kind");
        MenuButton kind = new MenuButton();
        kind.setId("plan-kind");
        kind.getStyleClass().addAll("pick", "field-pick");
        kind.setMaxWidth(Double.MAX_VALUE);
        for (ActivityKind choice : PlanLine.kinds()) {
            MenuItem item = new MenuItem(viewModel.name(choice));
            item.setGraphic(ActivityIcons.of(choice).node());
            item.setOnAction(_ -> viewModel.kindProperty().set(choice));
            kind.getItems().add(item);
        }
        viewModel.kindProperty().subscribe(chosen -> {
            kind.setText(viewModel.name(chosen));
            kind.setAccessibleText(caption + ": " + viewModel.name(chosen));
        });
        Field field = new Field(caption, kind);
        field.setMinWidth(0);
        return field;
    }

    private FlowPane buttons() {
        Button submit = Buttons.primary(
                switch (viewModel.purpose()) {
                    case PLAN -> texts.text("prospect.plan.submit");
                    case END -> texts.text("prospect.plan.end.submit");
                    case MOVE -> texts.text("prospect.plan.move.submit");
                },
                viewModel::submit);
        submit.setId("plan-submit");
        submit.disableProperty().bind(viewModel.writingProperty());
        Button cancel = Buttons.quiet(texts.text("prospect.plan.cancel"), viewModel::cancel);
        FlowPane buttons = new FlowPane(submit);
        if (viewModel.purpose() == PlanFormViewModel.Purpose.END) {
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
