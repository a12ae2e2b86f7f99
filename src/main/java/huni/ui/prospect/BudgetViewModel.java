package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.PastPurchase;
import huni.language.SaidPurchase;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.prospect.EditProspect;
import huni.work.prospect.RecordPurchase;
import huni.work.prospect.RemovePurchase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the prospect may spend, and what it bought before. */
final class BudgetViewModel {

    /** A past purchase as it is shown. */
    record Line(UUID id, String what, String when, String paid) {}

    private static final int FIRST_YEAR = 1950;
    private static final List<String> CURRENCIES = List.of("TRY", "EUR", "USD", "GBP");

    private final ProspectScreenContext context;
    private final SavedText<Optional<Money>> low;
    private final SavedText<Optional<Money>> likely;
    private final SavedText<Optional<Money>> high;
    private final SavedChoice<CurrencyUnit> currency;
    private final SavedChoice<BudgetSource> source;
    private final SavedChoice<Certainty> certainty;
    private final ObservableList<Line> purchases = FXCollections.observableArrayList();
    private final StringProperty newWhat = new SimpleStringProperty(this, "newWhat", "");
    private final StringProperty newYear = new SimpleStringProperty(this, "newYear", "");
    private final StringProperty newPaid = new SimpleStringProperty(this, "newPaid", "");
    private final ReadOnlyStringWrapper newProblem = new ReadOnlyStringWrapper(this, "newProblem", "");
    private boolean adding;

    BudgetViewModel(ProspectScreenContext context) {
        this.context = context;
        CurrencyUnit own = context.formats().currency();
        this.currency = new SavedChoice<>(
                own,
                Stream.concat(Stream.of(own), CURRENCIES.stream().map(CurrencyUnit::of))
                        .distinct()
                        .toList(),
                CurrencyUnit::getCode,
                SaveAction.by(context.door(), unit -> EditProspect.budget(context.id(), b -> b.withCurrency(unit))),
                context.door()::problem);
        this.low = amount("prospect.budget.low", (b, amount) -> b.typed(amount, b.likely(), b.high()));
        this.likely = amount("prospect.budget.likely", (b, amount) -> b.typed(b.low(), amount, b.high()));
        this.high = amount("prospect.budget.high", (b, amount) -> b.typed(b.low(), b.likely(), amount));
        this.source = new SavedChoice<>(
                BudgetSource.UNKNOWN,
                List.of(BudgetSource.values()),
                context.words()::budgetSource,
                SaveAction.by(context.door(), s -> EditProspect.budget(context.id(), b -> b.withSource(s))),
                context.door()::problem);
        this.certainty = new SavedChoice<>(
                Certainty.NOT_ASKED,
                List.of(Certainty.values()),
                context.words()::certainty,
                SaveAction.by(context.door(), c -> EditProspect.budgetCertainty(context.id(), c)),
                context.door()::problem);
        Stream.of(newWhat, newYear, newPaid).forEach(typed -> typed.subscribe(_ -> newProblem.set("")));
    }

    private SavedText<Optional<Money>> amount(String key, BiFunction<Budget, Optional<Money>, Budget> edit) {
        FieldFormat<Optional<Money>> form = FieldFormat.optional(
                context.formats()::money, this::read, FieldFormat.moneyProblem(context.formats(), context.texts()));
        SaveAction<Optional<Money>> save = SaveAction.by(
                context.door(), amount -> EditProspect.budget(context.id(), b -> edit.apply(room(b, amount), amount)));
        return context.field(
                key,
                Optional.empty(),
                form,
                (amount, onDone, onFailed) -> save.unless(_ -> problem(key))
                        .save(
                                amount,
                                () -> {
                                    onDone.run();
                                    refusedBefore();
                                },
                                onFailed));
    }

    /** Why an amount cannot stand beside the others; those that only purchases told give way to it. */
    private Optional<String> problem(String key) {
        if (source.chosenProperty().get() == BudgetSource.PAST_PURCHASES) {
            return Optional.empty();
        }
        Map<String, SavedText<Optional<Money>>> ascending = new LinkedHashMap<>();
        ascending.put("prospect.budget.low", low);
        ascending.put("prospect.budget.likely", likely);
        ascending.put("prospect.budget.high", high);
        List<String> keys = List.copyOf(ascending.keySet());
        for (int i = 0; i < keys.size(); i++) {
            for (String above : keys.subList(i + 1, keys.size())) {
                Optional<Money> lower = ascending.get(keys.get(i)).value();
                Optional<Money> upper = ascending.get(above).value();
                boolean crossed = lower.isPresent()
                        && upper.isPresent()
                        && lower.get().getAmount().compareTo(upper.get().getAmount()) > 0;
                if (crossed && (keys.get(i).equals(key) || above.equals(key))) {
                    return Optional.of(context.texts()
                            .text(
                                    "prospect.budget.order",
                                    context.texts().text(keys.get(i)),
                                    context.formats().money(lower.get()),
                                    context.texts().text(above),
                                    context.formats().money(upper.get())));
                }
            }
        }
        return Optional.empty();
    }

    /** What did not fit the other amounts may fit now. */
    private void refusedBefore() {
        Stream.of(low, likely, high)
                .filter(field -> !field.problemProperty().get().isEmpty())
                .forEach(SavedText::commit);
    }

    /** An amount without a currency is in the one of this budget. */
    private Optional<Money> read(String typed) {
        CurrencyUnit unit = currency.chosenProperty().get();
        return context.formats()
                .parseNumber(typed)
                .filter(number -> number.stripTrailingZeros().scale() <= unit.getDecimalPlaces())
                .map(number -> Money.of(unit, number))
                .or(() -> context.formats().parseMoney(typed));
    }

    private static Budget room(Budget budget, Optional<Money> amount) {
        return amount.map(Money::getCurrencyUnit)
                .filter(unit -> !unit.equals(budget.currency()))
                .map(budget::withCurrency)
                .orElse(budget);
    }

    void show(Dossier dossier) {
        Budget budget = dossier.prospect().budget();
        currency.show(budget.currency());
        low.show(budget.low());
        likely.show(budget.likely());
        high.show(budget.high());
        source.show(budget.source());
        certainty.show(budget.certainty());
        List<Line> lines = dossier.purchases().stream().map(this::line).toList();
        if (!lines.equals(purchases)) {
            purchases.setAll(lines);
        }
    }

    private Line line(PastPurchase bought) {
        return new Line(
                bought.id(),
                bought.what(),
                Integer.toString(bought.boughtIn()),
                context.formats().money(bought.paid()));
    }

    /** Adds the purchase that was typed; says what is missing if it is not whole. */
    void addPurchase() {
        Optional<Integer> year = year();
        Optional<Money> paid = read(newPaid.get());
        if (newWhat.get().isBlank()) {
            newProblem.set(context.texts().text("prospect.purchase.what.missing"));
        } else if (year.isEmpty()) {
            newProblem.set(context.texts()
                    .text(
                            "prospect.purchase.year.invalid",
                            Integer.toString(context.formats().today().getYear() - 1)));
        } else if (paid.isEmpty()) {
            newProblem.set(FieldFormat.moneyProblem(context.formats(), context.texts()));
        } else if (!adding) {
            adding = true;
            context.door()
                    .perform(
                            new RecordPurchase(context.id(), newWhat.get(), year.get(), paid.get()),
                            _ -> added(),
                            sentence -> {
                                adding = false;
                                newProblem.set(sentence);
                            });
        }
    }

    /** Begins a purchase with what was told of it, and asks for what is missing. */
    void ask(SaidPurchase said) {
        newWhat.set(said.what());
        newYear.set(said.year().map(year -> Integer.toString(year)).orElse(""));
        newPaid.set(context.formats().money(said.paid()));
        addPurchase();
    }

    private void added() {
        adding = false;
        newWhat.set("");
        newYear.set("");
        newPaid.set("");
    }

    private Optional<Integer> year() {
        int last = context.formats().today().getYear();
        return Optional.of(newYear.get().strip())
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
        String typed = newTyped();
        if (!typed.isBlank()) {
            addPurchase();
        }
        return newProblem.get().isEmpty() ? List.of() : typed().stream().toList();
    }

    SavedText<Optional<Money>> low() {
        return low;
    }

    SavedText<Optional<Money>> likely() {
        return likely;
    }

    SavedText<Optional<Money>> high() {
        return high;
    }

    SavedChoice<CurrencyUnit> currency() {
        return currency;
    }

    SavedChoice<BudgetSource> source() {
        return source;
    }

    SavedChoice<Certainty> certainty() {
        return certainty;
    }

    /** The latest first. */
    ObservableList<Line> purchases() {
        return purchases;
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
