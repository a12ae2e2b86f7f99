package huni.ui.settings;

import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.FormField;
import huni.work.quota.SetCurrencyRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.joda.money.CurrencyUnit;

/** What currencies are worth in one another, each rate from a day on, and the form of a new one. */
public final class ExchangeRateEntries {

    /**
     * A rate that was written.
     *
     * @param words what one unit is worth, and since when
     */
    public record ExchangeRate(CurrencyRate rate, String words) {}

    private static final int DECIMALS = 8;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final Texts texts;
    private final Formats formats;
    private final Performer performer;
    private final ObservableList<ExchangeRate> rates = FXCollections.observableArrayList();
    private final ObservableList<ExchangeRate> shownRates = FXCollections.unmodifiableObservableList(rates);
    private final FormField<Optional<CurrencyUnit>> currency;
    private final FormField<Optional<BigDecimal>> rate;
    private final FormField<Optional<LocalDate>> since;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    ExchangeRateEntries(Texts texts, Formats formats, Performer performer) {
        this.texts = texts;
        this.formats = formats;
        this.performer = performer;
        this.currency = new FormField<>(
                Optional.empty(),
                FieldFormat.filled(FieldFormat.optional(
                        CurrencyUnit::getCode,
                        ExchangeRateEntries::currency,
                        texts.text("settings.rates.currency.invalid"))));
        this.rate = new FormField<>(
                Optional.empty(),
                FieldFormat.filled(FieldFormat.optional(
                        this::number,
                        typed -> formats.parseNumber(typed)
                                .map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP))
                                .filter(value -> value.signum() > 0 && value.compareTo(MOST) <= 0),
                        texts.text("settings.rates.rate.invalid"))));
        this.since = new FormField<>(Optional.of(formats.today()), FieldFormat.filled(FieldFormat.day(formats, texts)));
    }

    private static Optional<CurrencyUnit> currency(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(unit -> unit.getCode().equals(code) && !unit.isPseudoCurrency())
                .findFirst();
    }

    private String number(BigDecimal value) {
        return formats.number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** Shows what is stored, the latest of each currency first. */
    void show(CurrencyRates stored) {
        rates.setAll(stored.written().stream()
                .sorted(Comparator.comparing(CurrencyRate::currency)
                        .thenComparing(CurrencyRate::into)
                        .thenComparing(CurrencyRate::on, Comparator.reverseOrder()))
                .map(one -> new ExchangeRate(
                        one,
                        texts.text(
                                "settings.rates.line",
                                one.currency(),
                                number(one.rate()),
                                one.into(),
                                formats.day(one.on()))))
                .toList());
        note.set(texts.text("settings.rates.note", into().getCode()));
    }

    private CurrencyUnit into() {
        return performer.settings().currency();
    }

    /** Writes the rate of the form; says at the field what cannot be read. */
    public void add() {
        problem.set("");
        Optional<CurrencyUnit> of = currency.read().flatMap(Function.identity());
        Optional<BigDecimal> worth = rate.read().flatMap(Function.identity());
        Optional<LocalDate> on = since.read().flatMap(Function.identity());
        if (of.isEmpty() || worth.isEmpty() || on.isEmpty()) {
            return;
        }
        if (of.get().equals(into())) {
            problem.set(texts.text("settings.rates.same", into().getCode()));
            return;
        }
        performer.perform(
                new SetCurrencyRate(of.get().getCode(), into().getCode(), on.get(), worth), _ -> clear(), problem::set);
    }

    private void clear() {
        currency.textProperty().set("");
        rate.textProperty().set("");
        since.textProperty().set(formats.day(formats.today()));
    }

    /** Makes a rate unknown again; what it converted is then left out of sums, and named. */
    public void remove(ExchangeRate entry) {
        CurrencyRate gone = entry.rate();
        performer.perform(new SetCurrencyRate(gone.currency(), gone.into(), gone.on(), Optional.empty()), _ -> {});
    }

    /** Those that were written. */
    public ObservableList<ExchangeRate> rates() {
        return shownRates;
    }

    /** The currency of the form, as its three letters. */
    public FormField<Optional<CurrencyUnit>> currency() {
        return currency;
    }

    /** What one unit of it is worth in the workspace's currency. */
    public FormField<Optional<BigDecimal>> rate() {
        return rate;
    }

    /** From which day on. */
    public FormField<Optional<LocalDate>> since() {
        return since;
    }

    /** Why the rate of the form was not written; empty if nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the rates are for. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
