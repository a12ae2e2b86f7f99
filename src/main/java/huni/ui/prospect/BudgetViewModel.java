package huni.ui.prospect;

import huni.domain.dossier.Dossier;
import huni.domain.prospect.Budget;
import huni.domain.prospect.BudgetSource;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import huni.domain.quota.PriceLevels;
import huni.language.MoneyRange;
import huni.ui.field.FieldFormat;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.prospect.EditProspect;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the prospect may spend, and what it bought before. */
final class BudgetViewModel {

    private static final List<String> CURRENCIES = List.of("TRY", "EUR", "USD", "GBP");

    private final ProspectScreenContext context;
    private final SavedText<Optional<Money>> low;
    private final SavedText<Optional<Money>> likely;
    private final SavedText<Optional<Money>> high;
    private final SavedChoice<CurrencyUnit> currency;
    private final SavedChoice<BudgetSource> source;
    private final SavedChoice<Certainty> certainty;
    private final ReadOnlyBooleanWrapper notTold = new ReadOnlyBooleanWrapper(this, "notTold");
    private final PurchasesViewModel bought;
    private Optional<MoneyRange> typed = Optional.empty();

    BudgetViewModel(ProspectScreenContext context) {
        this.context = context;
        CurrencyUnit own = context.formats().currency();
        this.currency = new SavedChoice<>(
                own,
                Stream.concat(Stream.of(own), CURRENCIES.stream().map(CurrencyUnit::of))
                        .distinct()
                        .toList(),
                CurrencyUnit::getCode,
                context.save(
                        p -> p.budget().currency(),
                        unit -> EditProspect.budget(context.id(), b -> b.withCurrency(unit))),
                context.door()::problem);
        this.low = amount(
                "prospect.budget.low",
                Budget::low,
                this::read,
                () -> (b, amount) -> b.typed(amount, b.likely(), b.high()));
        this.likely = amount("prospect.budget.likely", Budget::likely, this::readLikely, this::likelyTyped);
        this.high = amount(
                "prospect.budget.high",
                Budget::high,
                this::read,
                () -> (b, amount) -> b.typed(b.low(), b.likely(), amount));
        this.source = new SavedChoice<>(
                BudgetSource.UNKNOWN,
                List.of(BudgetSource.values()),
                context.words()::budgetSource,
                context.save(p -> p.budget().source(), s -> EditProspect.budget(context.id(), b -> b.withSource(s))),
                context.door()::problem);
        this.certainty = new SavedChoice<>(
                Certainty.NOT_ASKED,
                List.of(Certainty.values()),
                context.words()::certainty,
                context.save(p -> p.budget().certainty(), c -> EditProspect.budgetCertainty(context.id(), c)),
                context.door()::problem);
        this.bought = new PurchasesViewModel(context, this::read);
    }

    private SavedText<Optional<Money>> amount(
            String key,
            Function<Budget, Optional<Money>> content,
            Function<String, Optional<Money>> reader,
            Supplier<BiFunction<Budget, Optional<Money>, Budget>> edit) {
        FieldFormat<Optional<Money>> form = FieldFormat.optional(
                context.formats()::money, reader, FieldFormat.moneyProblem(context.formats(), context.texts()));
        SaveAction<Optional<Money>> save = context.save(p -> content.apply(p.budget()), amount -> {
            BiFunction<Budget, Optional<Money>, Budget> change = edit.get();
            return EditProspect.budget(context.id(), b -> change.apply(room(b, amount), amount));
        });
        return context.field(
                key, Optional.empty(), form, save.unless(_ -> problem(key)).then(this::refusedBefore));
    }

    /** A range typed as the likely amount tells all three. */
    private BiFunction<Budget, Optional<Money>, Budget> likelyTyped() {
        return typed.<BiFunction<Budget, Optional<Money>, Budget>>map(
                        range -> (b, middle) -> b.typed(Optional.of(range.low()), middle, Optional.of(range.high())))
                .orElse((b, amount) -> b.typed(b.low(), amount, b.high()));
    }

    private Optional<MoneyRange> range(String typed) {
        CurrencyUnit unit = currency.chosenProperty().get();
        return context.formats().parseRange(typed).map(range -> range.named() ? range : range.in(unit));
    }

    /** Why an amount cannot stand beside the others; those that only purchases told give way to it. */
    private Optional<String> problem(String key) {
        boolean range = key.equals("prospect.budget.likely") && typed.isPresent();
        if (range || source.chosenProperty().get() == BudgetSource.PAST_PURCHASES) {
            return Optional.empty();
        }
        List<Written> ascending = Stream.of(
                        new Written("prospect.budget.low", low.value()),
                        new Written("prospect.budget.likely", likely.value()),
                        new Written("prospect.budget.high", high.value()))
                .filter(written -> written.amount().isPresent())
                .toList();
        return IntStream.range(1, ascending.size())
                .mapToObj(i -> List.of(ascending.get(i - 1), ascending.get(i)))
                .filter(pair -> pair.getFirst().isAbove(pair.getLast()))
                .filter(pair -> pair.stream().anyMatch(written -> written.key().equals(key)))
                .findFirst()
                .map(pair -> context.texts()
                        .text(
                                "prospect.budget.order",
                                context.texts().text(pair.getFirst().key()),
                                context.formats().money(pair.getFirst().sum()),
                                context.texts().text(pair.getLast().key()),
                                context.formats().money(pair.getLast().sum())));
    }

    /** What one of the three fields holds. */
    private record Written(String key, Optional<Money> amount) {

        Money sum() {
            return amount.orElseThrow();
        }

        boolean isAbove(Written other) {
            return sum().getAmount().compareTo(other.sum().getAmount()) > 0;
        }
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

    /** Of a range the middle; its ends are remembered until the amount is saved, right after it was read. */
    private Optional<Money> readLikely(String written) {
        Optional<Money> amount = read(written);
        typed = amount.isPresent() ? Optional.empty() : range(written);
        return amount.or(() -> typed.map(MoneyRange::middle));
    }

    private static Budget room(Budget budget, Optional<Money> amount) {
        return amount.map(Money::getCurrencyUnit)
                .filter(unit -> !unit.equals(budget.currency()))
                .map(budget::withCurrency)
                .orElse(budget);
    }

    void show(Dossier dossier, PriceLevels levels) {
        Budget budget = dossier.prospect().budget();
        notTold.set(dossier.prospect().notTold().contains(KeyFact.BUDGET));
        currency.show(budget.currency());
        low.show(budget.low());
        likely.show(budget.likely());
        high.show(budget.high());
        source.show(budget.source());
        certainty.show(budget.certainty());
        bought.show(dossier, levels);
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

    /** Whether it was asked for last and not told. */
    ReadOnlyBooleanProperty notToldProperty() {
        return notTold.getReadOnlyProperty();
    }

    SavedChoice<Certainty> certainty() {
        return certainty;
    }

    /** What it bought before. */
    PurchasesViewModel bought() {
        return bought;
    }
}
