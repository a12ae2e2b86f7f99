package huni.ui.prospect;

import huni.domain.prospect.BudgetSource;
import huni.language.Texts;
import huni.ui.field.CertaintyMark;
import huni.ui.field.ChoiceMenu;
import huni.ui.field.Inputs;
import huni.ui.field.NotToldMark;
import huni.ui.field.SectionHead;
import huni.ui.kit.Buttons;
import huni.ui.prospect.budget.TypedPurchase;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The budget: three amounts, how they are known, and the past purchases that tell them. */
final class BudgetPart extends VBox {

    private final BudgetViewModel viewModel;
    private final Texts texts;

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
        viewModel.source().chosenProperty().subscribe(from -> {
            source.getStyleClass().remove("accent");
            if (from == BudgetSource.UNKNOWN) {
                // Beside "not asked", a second word for not knowing would only puzzle.
                source.show(texts.text("prospect.budget.source"));
            } else {
                source.getStyleClass().add("accent");
            }
        });
        source.setMinWidth(0);
        source.setMaxWidth(USE_PREF_SIZE);
        TypedPurchase typed = viewModel.bought().typed();
        PurchasesPart purchases = new PurchasesPart(viewModel.bought(), texts);
        getChildren()
                .addAll(
                        SectionHead.of(
                                texts.text("prospect.budget"),
                                currency,
                                source,
                                NotToldMark.of("budget-not-told", texts, viewModel.notToldProperty()),
                                CertaintyMark.of(
                                        "budget-certainty", texts.text("prospect.certainty"), viewModel.certainty())),
                        amounts(),
                        purchases,
                        Inputs.complaint(typed.problemProperty()),
                        Inputs.decisionOf(
                                purchases.entry(), typed.othersProperty(), typed::giveUpCorrecting, typed::keepMine),
                        level());
    }

    /** In which money the purchases tell the budget, with the way to tell it anew. */
    private Node level() {
        PurchasesViewModel bought = viewModel.bought();
        Label note = new Label();
        note.textProperty().bind(bought.levelNoteProperty());
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.setId("purchase-level");
        Button follow = Buttons.plain(texts.text("prospect.purchase.follow"), bought::follow);
        follow.setId("purchase-follow");
        bought.levelNoteProperty().subscribe(words -> Inputs.show(note, !words.isEmpty()));
        bought.behindProperty().subscribe(behind -> Inputs.show(follow, behind));
        VBox rates = new VBox();
        rates.getStyleClass().add("prospect-fields");
        bought.rates().shownProperty().subscribe(entries -> {
            rates.getChildren()
                    .setAll(entries.stream()
                            .map(entry -> Inputs.field(entry.id(), entry.caption(), "", entry.rate()))
                            .toList());
            Inputs.show(rates, !entries.isEmpty());
        });
        VBox level = new VBox(note, rates, follow);
        level.getStyleClass().add("prospect-fields");
        return level;
    }

    private Node amounts() {
        return Inputs.row(
                Inputs.field("budget-low", texts.text("prospect.budget.low"), "", viewModel.low()),
                Inputs.field("budget-likely", texts.text("prospect.budget.likely"), "", viewModel.likely()),
                Inputs.field("budget-high", texts.text("prospect.budget.high"), "", viewModel.high()));
    }
}
