package huni.ui.board;

import huni.domain.activity.ActivityKind;
import huni.language.Texts;
import huni.ui.kit.Buttons;
import huni.ui.kit.Chip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.Field;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The small form at a card that plans its next step. Enter does it, Esc closes it. */
final class CardPlanForm extends VBox {

    private final TextField day = new TextField();

    CardPlanForm(PlanViewModel viewModel, Texts texts, Runnable cancel) {
        getStyleClass().add("plan-form");
        setId("plan-form");
        Label title = new Label(texts.text("board.plan.title"));
        title.getStyleClass().add("section");
        TextField time = new TextField();
        TextField subject = new TextField();
        HBox when = new HBox(
                field(
                        "plan-day",
                        texts.text("board.plan.day"),
                        day,
                        viewModel.dayProperty(),
                        viewModel.dayProblemProperty()),
                field(
                        "plan-time",
                        texts.text("board.plan.time"),
                        time,
                        viewModel.timeProperty(),
                        viewModel.timeProblemProperty()));
        when.getStyleClass().add("plan-row");
        Field about = field(
                "plan-subject",
                texts.text("board.plan.subject"),
                subject,
                viewModel.subjectProperty(),
                new ReadOnlyStringWrapper(""));
        for (TextField input : new TextField[] {day, time, subject}) {
            input.setOnAction(_ -> viewModel.submit());
        }
        Label complaint = new Label();
        complaint.getStyleClass().add("red");
        complaint.setWrapText(true);
        complaint.textProperty().bind(viewModel.problemProperty());
        complaint.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        complaint.managedProperty().bind(complaint.visibleProperty());
        Button submit = Buttons.primary(texts.text("board.plan.submit"), viewModel::submit);
        submit.setId("plan-submit");
        submit.disableProperty().bind(viewModel.writingProperty());
        Button back = Buttons.plain(texts.text("board.plan.cancel"), cancel);
        back.setId("plan-cancel");
        HBox buttons = new HBox(back, submit);
        buttons.getStyleClass().add("quick-add-buttons");
        getChildren()
                .addAll(
                        title,
                        new EllipsisLabel(viewModel.subjectOfAll(), "muted"),
                        kinds(viewModel),
                        when,
                        about,
                        complaint,
                        buttons);
    }

    void focusFirst() {
        day.requestFocus();
        day.selectAll();
    }

    private static Field field(
            String id, String caption, TextField input, StringProperty text, ReadOnlyStringProperty problem) {
        input.setId(id);
        input.setPrefColumnCount(8);
        input.textProperty().bindBidirectional(text);
        Field field = new Field(caption, input);
        field.problemProperty().bind(problem);
        // Equal shares of a row, whatever is wrong with one of them.
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static FlowPane kinds(PlanViewModel viewModel) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("filter-chips");
        for (ActivityKind kind : PlanViewModel.kinds()) {
            Chip chip = new Chip(viewModel.name(kind));
            chip.setId("plan-kind-" + kind.ordinal());
            chip.setOnAction(_ -> {
                viewModel.kindProperty().set(kind);
                chip.setSelected(true);
            });
            viewModel.kindProperty().subscribe(now -> chip.setSelected(now == kind));
            row.getChildren().add(chip);
        }
        return row;
    }
}
