package huni.ui.settings;

import huni.domain.Settings;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.PriceLevels;
import huni.domain.quota.PriceRise;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.field.FieldFormat;
import huni.ui.field.OpenFields;
import huni.ui.field.Option;
import huni.ui.field.SaveAction;
import huni.ui.field.SavedChoice;
import huni.ui.field.SavedText;
import huni.work.ChangeSetting;
import huni.work.quota.EditPriceRise;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What money is worth: by how much prices rose in the currency of the workspace, a field for each of the last years that
 * are over, and the rates of other currencies.
 */
public final class PriceEntries {

    /**
     * A year that is over.
     *
     * @param rise in percent
     */
    public record PriceEntry(int year, SavedText<Optional<BigDecimal>> rise) {}

    private static final int YEARS = 12;
    private static final BigDecimal MOST = new BigDecimal("1000");

    private final Texts texts;
    private final Formats formats;
    private final Performer performer;
    private final List<PriceEntry> entries;
    private final SavedChoice<Option> todaysMoney;
    private final ExchangeRateEntries rates;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    PriceEntries(Texts texts, Formats formats, Performer performer, OpenFields open) {
        this.texts = texts;
        this.formats = formats;
        this.performer = performer;
        this.rates = new ExchangeRateEntries(texts, formats, performer);
        int last = formats.today().getYear() - 1;
        this.entries = IntStream.rangeClosed(last - YEARS + 1, last)
                .map(year -> 2 * last - YEARS + 1 - year)
                .mapToObj(year -> new PriceEntry(year, field(year, open)))
                .toList();
        List<Option> choices = List.of(
                new Option("", texts.text("settings.prices.auto")),
                new Option(Settings.ON, texts.text("settings.prices.on")),
                new Option(Settings.OFF, texts.text("settings.prices.off")));
        this.todaysMoney = new SavedChoice<>(
                choices.getFirst(),
                choices,
                Option::words,
                SaveAction.by(performer, option -> new ChangeSetting(Settings.Key.TODAYS_MONEY, option.value())),
                performer::problem);
    }

    private SavedText<Optional<BigDecimal>> field(int year, OpenFields open) {
        FieldFormat<Optional<BigDecimal>> percent = FieldFormat.optional(
                value -> formats.number(value, 2),
                typed -> formats.parseNumber(typed.replace("%", ""))
                        .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0),
                texts.text("settings.prices.invalid"));
        return open.add(
                Integer.toString(year),
                "price:" + year,
                Optional.empty(),
                percent,
                SaveAction.by(
                        performer,
                        value -> new EditPriceRise(currency(), year, value.map(share -> share.movePointLeft(2)))));
    }

    private String currency() {
        return performer.settings().currency().getCode();
    }

    void show(List<PriceRise> written, CurrencyRates worth) {
        rates.show(worth);
        PriceLevels levels = new PriceLevels(
                written,
                CurrencyRates.NONE,
                performer.settings(),
                formats.today().getYear());
        entries.forEach(entry -> entry.rise()
                .show(levels.rise(currency(), entry.year())
                        .map(rise -> rise.rise().movePointRight(2).stripTrailingZeros())));
        note.set(
                levels.rise(currency(), 2024)
                                .filter(rise -> rise.source().equals(PriceLevels.SHIPPED_SOURCE))
                                .isPresent()
                        ? texts.text("settings.prices.shipped", currency(), "2024")
                        : texts.text("settings.prices.own", currency()));
        Option.find(
                        todaysMoney.all(),
                        performer.settings().get(Settings.Key.TODAYS_MONEY).orElse(""))
                .ifPresent(todaysMoney::show);
    }

    /** What currencies are worth in one another. */
    public ExchangeRateEntries rates() {
        return rates;
    }

    /** The latest year first. */
    public List<PriceEntry> entries() {
        return entries;
    }

    /** Whether budgets follow from past purchases in today's money. */
    public SavedChoice<Option> todaysMoney() {
        return todaysMoney;
    }

    /** In which currency, and where the figures are from. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
