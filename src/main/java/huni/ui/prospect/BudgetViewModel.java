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
import huni.ui.prospect.budget.BudgetAmounts;
import huni.work.prospect.EditProspect;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
                BudgetAmounts.LOW,
                this::read,
                () -> (b, amount) -> b.typed(amount, b.likely(), b.high()));
        this.likely = amount("prospect.budget.likely", BudgetAmounts.LIKELY, this::readLikely, this::likelyTyped);
        this.high = amount(
                "prospect.budget.high",
                BudgetAmounts.HIGH,
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
            int place,
            Function<String, Optional<Money>> reader,
            Supplier<BiFunction<Budget, Optional<Money>, Budget>> edit) {
        FieldFormat<Optional<Money>> form = FieldFormat.optional(
                context.formats()::money, reader, FieldFormat.moneyProblem(context.formats(), context.texts()));
        return context.field(
                key,
                Optional.empty(),
                form,
                new AmountSave(place, edit).unless(_ -> problem(key)).then(this::refusedBefore));
    }

    /** Writes one of the amounts over all that was shown of what is written with it. */
    private final class AmountSave implements SaveAction<Optional<Money>> {

        private final int own;
        private final Supplier<BiFunction<Budget, Optional<Money>, Budget>> edit;

        AmountSave(int own, Supplier<BiFunction<Budget, Optional<Money>, Budget>> edit) {
            this.own = own;
            this.edit = edit;
        }

        @Override
        public void save(Optional<Money> value, Runnable onDone, Consumer<? super String> onFailed) {
            saveOver(value, value, new Answers<>(onDone, _ -> onDone.run(), onFailed, _ -> Optional.empty()));
        }

        @Override
        public void saveOver(Optional<Money> shown, Optional<Money> value, Answers<Optional<Money>> answers) {
            BiFunction<Budget, Optional<Money>, Budget> change = edit.get();
            Optional<MoneyRange> range = own == BudgetAmounts.LIKELY ? typed : Optional.empty();
            boolean ranging = range.isPresent();
            BudgetAmounts before = new BudgetAmounts(
                            currency.chosenProperty().get(), List.of(low.value(), likely.value(), high.value()))
                    .with(own, shown);
            context.writeOver(
                    EditProspect.budget(context.id(), b -> change.apply(room(b, value), value)),
                    p -> before.written(BudgetAmounts.of(p.budget()), own, value.isPresent(), ranging),
                    before,
                    before.told(own, value, range),
                    answers.ofWhole(
                            BudgetViewModel.this::showAmounts,
                            met -> met.part(
                                    met.content().all().get(own),
                                    before.words(met.content(), own, ranging, context.formats()))));
        }
    }

    private void showAmounts(BudgetAmounts amounts) {
        currency.show(amounts.currency());
        low.show(amounts.all().get(BudgetAmounts.LOW));
        likely.show(amounts.all().get(BudgetAmounts.LIKELY));
        high.show(amounts.all().get(BudgetAmounts.HIGH));
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
                .map(number -> Money.of(unit, number, RoundingMode.HALF_EVEN))
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
        showAmounts(BudgetAmounts.of(budget));
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
