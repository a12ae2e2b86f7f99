package huni.ui.prospect;

import huni.language.Texts;
import huni.ui.field.Inputs;
import huni.ui.kit.Clip;
import huni.ui.kit.EllipsisLabel;
import huni.ui.kit.IconButton;
import huni.ui.kit.Icons;
import huni.ui.prospect.budget.PurchasePart;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The past purchases, and the line in which one is added or corrected. Esc leaves one as it is. */
final class PurchasesPart extends GridPane {

    private static final int COLUMNS = 4;

    private final PurchasesViewModel viewModel;
    private final Texts texts;
    private final TextField what;
    private final TextField when;
    private final TextField paid;

    PurchasesPart(PurchasesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        what = entry(
                "purchase-what",
                texts.text("prospect.purchase.what"),
                viewModel.typed().whatProperty());
        when = entry(
                "purchase-when",
                texts.text("prospect.purchase.when"),
                viewModel.typed().yearProperty());
        when.getStyleClass().add("prospect-year");
        paid = entry(
                "purchase-paid",
                texts.text("prospect.purchase.paid"),
                viewModel.typed().paidProperty());
        paid.getStyleClass().add("prospect-paid");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && !(event.getTarget() instanceof MenuButton)
                    && viewModel.typed().giveUpCorrecting()) {
                what.requestFocus();
                event.consume();
            }
        });

        getStyleClass().add("prospect-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        ColumnConstraints when = new ColumnConstraints();
        ColumnConstraints paid = new ColumnConstraints();
        paid.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, when, paid, new ColumnConstraints());
        viewModel.lines().subscribe(this::showPurchases);
        showPurchases();
        viewModel.typed().correctedProperty().subscribe((_, _) -> showPurchases());
    }

    /** Where the first word of one is typed. */
    Node entry() {
        return what;
    }

    private void showPurchases() {
        getChildren().clear();
        place(
                0,
                caption(texts.text("prospect.purchase.what")),
                caption(texts.text("prospect.purchase.when")),
                caption(texts.text("prospect.purchase.paid")));
        int row = 1;
        for (PurchasesViewModel.Line line : viewModel.lines()) {
            add(rule(), 0, row++, COLUMNS, 1);
            place(row++, new EllipsisLabel(line.what()), fixed(line.when()), paid(line), more(line));
        }
        add(rule(), 0, row++, COLUMNS, 1);
        IconButton add = new IconButton(
                viewModel.typed().correctedProperty().get().isPresent() ? Icons.DONE : Icons.ADD,
                texts.text(
                        viewModel.typed().correctedProperty().get().isPresent()
                                ? "prospect.purchase.correct.done"
                                : "prospect.purchase.add"));
        add.setId("purchase-add");
        add.getStyleClass().add("small-icon-button");
        add.setOnAction(_ -> add());
        place(row, what, when, paid, add);
    }

    /** What was paid, and below it what that is today. */
    private static Node paid(PurchasesViewModel.Line line) {
        VBox both = new VBox(fixed(line.paid()));
        both.setAlignment(Pos.CENTER_RIGHT);
        if (!line.today().isEmpty()) {
            Label today = fixed(line.today());
            today.getStyleClass().addAll("muted", "small");
            both.getChildren().add(today);
        }
        return both;
    }

    private void place(int row, Node... cells) {
        for (int column = 0; column < cells.length; column++) {
            add(cells[column], column, row);
        }
    }

    /** The keyboard is where something is missing, else where the next one begins. */
    private void add() {
        (switch (viewModel.typed().add().orElse(PurchasePart.WHAT)) {
                    case WHAT -> what;
                    case YEAR -> when;
                    case PAID -> paid;
                })
                .requestFocus();
    }

    private TextField entry(String id, String caption, StringProperty text) {
        TextField input = Inputs.entering(id, text, this::add);
        input.setPromptText(caption);
        input.setAccessibleText(caption);
        input.getStyleClass().add("prospect-entry");
        Inputs.leftByEscape(input, () -> lookup("#purchase-add").requestFocus());
        return input;
    }

    private MenuButton more(PurchasesViewModel.Line line) {
        MenuButton more = new MenuButton();
        more.setGraphic(Icons.MORE.node());
        more.getStyleClass().addAll("pick", "icon-pick");
        more.setAccessibleText(texts.text("prospect.purchase.more", line.what()));
        more.setTooltip(new Tooltip(texts.text("prospect.purchase.more", line.what())));
        more.getItems()
                .addAll(
                        item("purchase-correct", texts.text("prospect.purchase.correct"), () -> correct(line)),
                        item("purchase-copy", texts.text("prospect.copy"), () -> Clip.copy(line.words())),
                        item(
                                "purchase-remove",
                                texts.text("prospect.purchase.remove", line.what()),
                                () -> viewModel.removePurchase(line)));
        return more;
    }

    private static MenuItem item(String id, String words, Runnable onChosen) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> onChosen.run());
        return item;
    }

    private void correct(PurchasesViewModel.Line line) {
        viewModel.correct(line);
        what.requestFocus();
        what.selectAll();
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
