package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.PastPurchase;
import huni.domain.quota.PriceLevels;
import huni.ui.field.RateEntries;
import huni.ui.prospect.budget.TypedPurchase;
import huni.work.SharedField;
import huni.work.prospect.FollowPurchases;
import huni.work.prospect.RemovePurchase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the prospect bought before: added, corrected and taken away in one line. */
final class PurchasesViewModel {

    /** A past purchase as it is shown. */
    record Line(UUID id, String what, String when, String paid, String today) {

        /** All of it in words, to be copied. */
        String words() {
            return String.join(" · ", what, when, today.isEmpty() ? paid : paid + " " + today);
        }
    }

    private final ProspectScreenContext context;
    private final TypedPurchase typed;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper levelNote = new ReadOnlyStringWrapper(this, "levelNote", "");
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper(this, "behind");
    private final RateEntries rates;
    private List<PastPurchase> bought = List.of();

    /** @param amounts reads an amount as it is typed */
    PurchasesViewModel(ProspectScreenContext context, Function<String, Optional<Money>> amounts) {
        this.context = context;
        this.typed = new TypedPurchase(
                context.id(), context.door(), context.fields(), context.formats(), context.texts(), amounts);
        this.rates =
                new RateEntries(context.id(), context.door(), context.formats(), context.texts(), context.fields());
    }

    void show(Dossier dossier, PriceLevels levels) {
        bought = dossier.purchases();
        Budget budget = dossier.prospect().budget();
        List<Line> now =
                bought.stream().map(one -> line(one, budget.currency(), levels)).toList();
        rates.show(budget.currency(), bought, levels.rates());
        showLevels(budget, bought, levels);
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
        typed.show(bought);
    }

    /** In which money the budget is told, and what is missing to tell it in today's. */
    private void showLevels(Budget budget, List<PastPurchase> bought, PriceLevels levels) {
        List<PastPurchase> telling = levels.in(budget.currency(), bought);
        List<String> missing = telling.stream()
                .flatMap(one -> levels.missing(budget.currency().getCode(), one.boughtIn()).stream())
                .distinct()
                .sorted()
                .map(year -> Integer.toString(year))
                .toList();
        boolean wanted = !telling.isEmpty() && levels.areWanted(telling);
        String money = !wanted
                ? ""
                : missing.isEmpty()
                        ? context.texts().text("prospect.purchase.todays_money")
                        : context.texts().text("prospect.purchase.level.missing", String.join(", ", missing));
        levelNote.set(Stream.of(money, leftOut(budget, bought, levels))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
        Budget told = budget.withPurchases(levels.told(budget.currency(), bought));
        behind.set(budget.source() == BudgetSource.PAST_PURCHASES && !told.equals(budget));
    }

    /** Names what tells nothing of the budget, because it was paid in another currency whose rate is not known. */
    private String leftOut(Budget budget, List<PastPurchase> bought, PriceLevels levels) {
        List<String> others = bought.stream()
                .filter(one -> levels.rates().in(budget.currency(), one).isEmpty())
                .map(PastPurchase::paid)
                .map(context.formats()::money)
                .toList();
        return others.isEmpty()
                ? ""
                : context.texts()
                        .text(
                                "prospect.purchase.other_currency",
                                String.join(", ", others),
                                budget.currency().getCode());
    }

    /** Tells the budget by the purchases and the price levels as they are known now. */
    void follow() {
        context.door()
                .performUndoable(
                        new FollowPurchases(context.id()), context.texts().text("prospect.purchase.followed"));
    }

    private Line line(PastPurchase bought, CurrencyUnit currency, PriceLevels levels) {
        Money paid = levels.rates().in(currency, bought).orElse(bought).paid();
        String converted = paid.equals(bought.paid())
                ? ""
                : context.texts()
                        .text("prospect.purchase.converted", context.formats().roughly(paid));
        String today = levels.today(paid, bought.boughtIn())
                .filter(now -> !now.equals(paid))
                .map(context.formats()::roughly)
                .map(now -> context.texts().text("prospect.purchase.today", now))
                .orElse("");
        return new Line(
                bought.id(),
                bought.what(),
                Integer.toString(bought.boughtIn()),
                context.formats().money(bought.paid()),
                today.isEmpty() ? converted : today);
    }

    /** Takes a purchase into the line in which one is typed, to be corrected there. */
    void correct(Line line) {
        bought(line).ifPresent(typed::correct);
    }

    private Optional<PastPurchase> bought(Line line) {
        return bought.stream().filter(one -> one.id().equals(line.id())).findFirst();
    }

    /** Takes a purchase away; that can be undone. */
    void removePurchase(Line line) {
        bought(line)
                .ifPresent(shown -> context.remove(
                        new SharedField<>(
                                context.id(),
                                PastPurchase.class,
                                one -> one.id().equals(shown.id()),
                                one -> one.withVersion(0)),
                        shown.withVersion(0),
                        new RemovePurchase(context.id(), shown.id()),
                        context.texts().text("prospect.purchase.removed", line.what())));
    }

    /** The line in which one is added or corrected. */
    TypedPurchase typed() {
        return typed;
    }

    /** The rates that purchases in other currencies need. */
    RateEntries rates() {
        return rates;
    }

    /** The latest first. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** In which money the budget is told by them, or what is missing to tell it in today's; empty where it does not matter. */
    ReadOnlyStringProperty levelNoteProperty() {
        return levelNote.getReadOnlyProperty();
    }

    /** Whether the budget was told by them when other price levels were known. */
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }
}
