package huni.ui.quota;

import huni.domain.Commission;
import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Buttons;
import huni.ui.quota.QuotaViewModel.TypedTier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is earned of what is won, tier by tier: from which part of the quota on, which rate. */
final class CommissionForm extends VBox {

    private static final int LEAST = 3;

    private final QuotaViewModel viewModel;
    private final FormAnswer answer;
    private final List<StringProperty> from = new ArrayList<>();
    private final List<StringProperty> rate = new ArrayList<>();
    private final Label problem = new Label();

    /** @param onDone it is set */
    CommissionForm(Commission commission, QuotaViewModel viewModel, Texts texts, Runnable onDone) {
        this.viewModel = viewModel;
        this.answer = FormAnswer.of(this, onDone, problem::setText);
        getStyleClass().add("quota-form");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quota-tiers");
        grid.addRow(0, caption(texts.text("quota.commission.from")), caption(texts.text("quota.commission.rate")));
        int rows = Math.clamp(commission.tiers().size() + 1L, LEAST, Commission.MOST);
        for (int i = 0; i < rows; i++) {
            boolean there = i < commission.tiers().size();
            from.add(new SimpleStringProperty(
                    there ? viewModel.typed(commission.tiers().get(i).from()) : ""));
            rate.add(new SimpleStringProperty(
                    there ? viewModel.typed(commission.tiers().get(i).rate()) : ""));
            grid.addRow(
                    i + 1,
                    input("quota-tier-from-" + i, texts.text("quota.commission.from.spoken", i + 1), from.get(i)),
                    input("quota-tier-rate-" + i, texts.text("quota.commission.rate.spoken", i + 1), rate.get(i)));
        }
        Label note = new Label(texts.text("quota.commission.note"));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("muted", "small");
        problem.getStyleClass().add("red");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button save = Buttons.primary(texts.text("quota.edit.save"), this::save);
        save.setId("quota-commission-save");
        HBox foot = new HBox(save);
        foot.getStyleClass().add("quota-math-foot");
        getChildren().addAll(grid, note, problem, foot);
    }

    private static Label caption(String words) {
        Label caption = new Label(words);
        caption.getStyleClass().add("field-caption");
        return caption;
    }

    private TextField input(String id, String spoken, StringProperty text) {
        TextField input = Inputs.entering(id, text, this::save);
        input.setAccessibleText(spoken);
        return input;
    }

    private void save() {
        viewModel.setCommission(
                IntStream.range(0, from.size())
                        .mapToObj(i ->
                                new TypedTier(from.get(i).get(), rate.get(i).get()))
                        .toList(),
                answer);
    }
}
