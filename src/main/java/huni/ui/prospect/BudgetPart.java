package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.CertaintyMark;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The budget: three amounts, how they are known, and the past purchases that tell them. */
final class BudgetPart extends VBox {

    private static final int COLUMNS = 4;

    private final BudgetViewModel viewModel;
    private final Texts texts;
    private final GridPane table = new GridPane();
    private final TextField what;
    private final TextField when;
    private final TextField paid;

    BudgetPart(BudgetViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        getStyleClass().add("panel");
        ChoiceMenu<?> currency = new ChoiceMenu<>(
                "budget-currency", texts.text("prospect.budget.currency"), viewModel.currency(), "quiet-pick");
        currency.setMinWidth(USE_PREF_SIZE);
        currency.setMaxWidth(USE_PREF_SIZE);
        ChoiceMenu<?> source =
                new ChoiceMenu<>("budget-source", texts.text("prospect.budget.source"), viewModel.source(), "tag");
        source.getStyleClass().add("accent");
        source.setMinWidth(0);
        source.setMaxWidth(USE_PREF_SIZE);
        what = entry("purchase-what", texts.text("prospect.purchase.what"), viewModel.newWhatProperty());
        when = entry("purchase-when", texts.text("prospect.purchase.when"), viewModel.newYearProperty());
        when.getStyleClass().add("prospect-year");
        paid = entry("purchase-paid", texts.text("prospect.purchase.paid"), viewModel.newPaidProperty());
        paid.getStyleClass().add("prospect-paid");
        getChildren()
                .addAll(
                        SectionHead.of(
                                texts.text("prospect.budget"),
                                currency,
                                source,
                                CertaintyMark.of(
                                        "budget-certainty", texts.text("prospect.certainty"), viewModel.certainty())),
                        amounts(),
                        purchases(),
                        Inputs.complaint(viewModel.newProblemProperty()));
    }

    private Node amounts() {
        return Inputs.row(
                Inputs.field("budget-low", texts.text("prospect.budget.low"), "", viewModel.low()),
                Inputs.field("budget-likely", texts.text("prospect.budget.likely"), "", viewModel.likely()),
                Inputs.field("budget-high", texts.text("prospect.budget.high"), "", viewModel.high()));
    }

    private Node purchases() {
        table.getStyleClass().add("prospect-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        ColumnConstraints when = new ColumnConstraints();
        ColumnConstraints paid = new ColumnConstraints();
        paid.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(name, when, paid, new ColumnConstraints());
        viewModel.purchases().subscribe(this::showPurchases);
        showPurchases();
        return table;
    }

    private void showPurchases() {
        table.getChildren().clear();
        place(
                0,
                caption(texts.text("prospect.purchase.what")),
                caption(texts.text("prospect.purchase.when")),
                caption(texts.text("prospect.purchase.paid")));
        int row = 1;
        for (BudgetViewModel.Line line : viewModel.purchases()) {
            table.add(rule(), 0, row++, COLUMNS, 1);
            place(row++, new EllipsisLabel(line.what()), fixed(line.when()), fixed(line.paid()), remove(line));
        }
        table.add(rule(), 0, row++, COLUMNS, 1);
        IconButton add = new IconButton(Icons.ADD, texts.text("prospect.purchase.add"));
        add.setId("purchase-add");
        add.getStyleClass().add("small-icon-button");
        add.setOnAction(_ -> add());
        place(row, what, when, paid, add);
    }

    private void place(int row, Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            table.add(cells[column], column, row);
        }
    }

    private void add() {
        viewModel.addPurchase();
        what.requestFocus();
    }

    private TextField entry(String id, String caption, StringProperty text) {
        TextField input = Inputs.entering(id, text, this::add);
        input.setPromptText(caption);
        input.setAccessibleText(caption);
        input.getStyleClass().add("prospect-entry");
        return input;
    }

    private IconButton remove(BudgetViewModel.Line line) {
        IconButton remove = new IconButton(Icons.CLOSE, texts.text("prospect.purchase.remove", line.what()));
        remove.getStyleClass().add("small-icon-button");
        remove.setOnAction(_ -> viewModel.removePurchase(line));
        return remove;
    }

    private static Label caption(String words) {
        Label label = fixed(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("prospect-rule");
        return rule;
    }
}
