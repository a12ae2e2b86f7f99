package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.PastPurchase;
import huni.domain.quota.PriceLevels;
import huni.language.SaidPurchase;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.RateEntries;
import huni.work.Operation;
import huni.work.prospect.EditPurchase;
import huni.work.prospect.FollowPurchases;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemovePurchase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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

    private static final int FIRST_YEAR = 1950;

    private final ProspectScreenContext context;
    private final Function<String, Optional<Money>> amounts;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty newWhat = new SimpleStringProperty(this, "newWhat", "");
    private final StringProperty newYear = new SimpleStringProperty(this, "newYear", "");
    private final StringProperty newPaid = new SimpleStringProperty(this, "newPaid", "");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper(this, "newProblem", "");
    private final ReadOnlyObjectWrapper<Optional<UUID>> corrected =
            new ReadOnlyObjectWrapper<>(this, "corrected", Optional.empty());
    private final ReadOnlyStringWrapper levelNote = new ReadOnlyStringWrapper(this, "levelNote", "");
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper(this, "behind");
    private final RateEntries rates;
    private boolean writing;

    /** @param amounts reads an amount as it is typed */
    PurchasesViewModel(ProspectScreenContext context, Function<String, Optional<Money>> amounts) {
        this.context = context;
        this.amounts = amounts;
        this.rates =
                new RateEntries(context.id(), context.door(), context.formats(), context.texts(), context.fields());
        Stream.of(newWhat, newYear, newPaid).forEach(typed -> typed.subscribe(_ -> newProblem.set("")));
    }

    void show(Dossier dossier, PriceLevels levels) {
        List<PastPurchase> bought = dossier.purchases();
        Budget budget = dossier.prospect().budget();
        List<Line> now =
                bought.stream().map(one -> line(one, budget.currency(), levels)).toList();
        rates.show(budget.currency(), bought, levels.rates());
        showLevels(budget, bought, levels);
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
        if (corrected
                .get()
                .filter(id -> now.stream().noneMatch(line -> line.id().equals(id)))
                .isPresent()) {
            corrected.set(Optional.empty());
        }
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

    /** Adds or corrects the purchase that was typed; says what is missing if it is not whole. */
    void addPurchase() {
        Optional<Integer> year = year();
        Optional<Money> paid = amounts.apply(newPaid.get());
        if (newWhat.get().isBlank()) {
            newProblem.set(context.texts().text("prospect.purchase.what.missing"));
        } else if (year.isEmpty()) {
            newProblem.set(context.texts()
                    .text(
                            "prospect.purchase.year.invalid",
                            Integer.toString(context.formats().today().getYear() - 1)));
        } else if (paid.isEmpty()) {
            newProblem.set(FieldFormat.moneyProblem(context.formats(), context.texts()));
        } else if (!writing) {
            writing = true;
            context.door().perform(operation(year.get(), paid.get()), _ -> written(), sentence -> {
                writing = false;
                newProblem.set(sentence);
            });
        }
    }

    private Operation<UUID> operation(int year, Money paid) {
        return corrected
                .get()
                .<Operation<UUID>>map(id -> new EditPurchase(context.id(), id, newWhat.get(), year, paid))
                .orElseGet(() -> new RecordPurchase(context.id(), newWhat.get(), year, paid));
    }

    /** Begins a purchase with what was told of it, and asks for what is missing. */
    void ask(SaidPurchase said) {
        corrected.set(Optional.empty());
        newWhat.set(said.what());
        newYear.set(said.year().map(year -> Integer.toString(year)).orElse(""));
        newPaid.set(context.formats().money(said.paid()));
        addPurchase();
    }

    /** Takes a purchase into the line in which one is typed, to be corrected there. */
    void correct(Line line) {
        newWhat.set(line.what());
        newYear.set(line.when());
        newPaid.set(line.paid());
        corrected.set(Optional.of(line.id()));
    }

    /** Leaves the purchase as it is. */
    void giveUpCorrecting() {
        if (corrected.get().isPresent()) {
            clear();
        }
    }

    private void written() {
        writing = false;
        clear();
    }

    private void clear() {
        corrected.set(Optional.empty());
        newWhat.set("");
        newYear.set("");
        newPaid.set("");
    }

    private Optional<Integer> year() {
        int last = context.formats().today().getYear();
        return context.formats()
                .parseNumber(newYear.get())
                .map(BigDecimal::toPlainString)
                .or(() -> Optional.of(newYear.get().strip()))
                .filter(y -> y.matches("\\d{4}"))
                .map(BigDecimal::new)
                .map(BigDecimal::intValue)
                .filter(y -> y >= FIRST_YEAR && y <= last);
    }

    /** Takes a purchase away; that can be undone. */
    void removePurchase(Line line) {
        context.door()
                .performUndoable(
                        new RemovePurchase(context.id(), line.id()),
                        context.texts().text("prospect.purchase.removed", line.what()));
    }

    private String newTyped() {
        return String.join(" ", newWhat.get(), newYear.get(), newPaid.get());
    }

    /** The purchase that is being typed, in a line. */
    Optional<String> typed() {
        return OpenFields.line(context.texts(), context.texts().text("prospect.purchase.what"), newTyped());
    }

    /** Adds a purchase that is being typed if it is whole; what it says comes back if it is not. */
    List<String> leave() {
        if (typed().isPresent()) {
            addPurchase();
        }
        return newProblem.get().isEmpty() ? List.of() : typed().stream().toList();
    }

    /** The rates that purchases in other currencies need. */
    RateEntries rates() {
        return rates;
    }

    /** The latest first. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** The purchase that is being corrected; empty while one is added. */
    ReadOnlyObjectProperty<Optional<UUID>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    /** In which money the budget is told by them, or what is missing to tell it in today's; empty where it does not matter. */
    ReadOnlyStringProperty levelNoteProperty() {
        return levelNote.getReadOnlyProperty();
    }

    /** Whether the budget was told by them when other price levels were known. */
    ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
    }

    StringProperty newWhatProperty() {
        return newWhat;
    }

    StringProperty newYearProperty() {
        return newYear;
    }

    StringProperty newPaidProperty() {
        return newPaid;
    }

    /** What is missing in the new purchase; empty if nothing is. */
    ReadOnlyStringProperty newProblemProperty() {
        return newProblem.getReadOnlyProperty();
    }
}
