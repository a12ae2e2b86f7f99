package huni.ui.field;

import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.domain.quota.CurrencyRates;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.work.prospect.EditCurrencyRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.CurrencyUnit;

/** The rates that past purchases in other currencies need to tell a budget, a field for each currency and year. */
public final class RateEntries {

    /** A rate. */
    public record RateEntry(String id, String caption, SavedText<Optional<BigDecimal>> rate) {}

    private record Key(CurrencyUnit currency, CurrencyUnit into, int year) {}

    private static final int DECIMALS = 8;
    private static final BigDecimal MOST = new BigDecimal("1000000");

    private final ProspectId prospect;
    private final Performer performer;
    private final Formats formats;
    private final Texts texts;
    private final OpenFields fields;
    private final Map<Key, RateEntry> made = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<RateEntry>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());

    /** @param prospect whose purchases they are */
    public RateEntries(ProspectId prospect, Performer performer, Formats formats, Texts texts, OpenFields fields) {
        this.prospect = prospect;
        this.performer = performer;
        this.formats = formats;
        this.texts = texts;
        this.fields = fields;
    }

    /** Shows the rates that these purchases need in that currency. */
    public void show(CurrencyUnit into, List<PastPurchase> purchases, CurrencyRates rates) {
        List<RateEntry> now = new ArrayList<>();
        purchases.stream()
                .filter(one -> !one.paid().getCurrencyUnit().equals(into))
                .map(one -> new Key(one.paid().getCurrencyUnit(), into, one.boughtIn()))
                .distinct()
                .forEach(key -> {
                    RateEntry entry = made.computeIfAbsent(key, this::entry);
                    entry.rate()
                            .show(rates.rate(key.currency(), key.into(), key.year())
                                    .map(BigDecimal::stripTrailingZeros));
                    now.add(entry);
                });
        if (!now.equals(shown.get())) {
            shown.set(List.copyOf(now));
        }
    }

    private RateEntry entry(Key key) {
        String from = key.currency().getCode();
        String into = key.into().getCode();
        FieldFormat<Optional<BigDecimal>> form = FieldFormat.optional(
                this::written,
                typed -> formats.parseNumber(typed)
                        .map(rate -> rate.setScale(DECIMALS, RoundingMode.HALF_UP))
                        .filter(rate -> rate.signum() > 0 && rate.compareTo(MOST) <= 0),
                texts.text("field.rate.invalid"));
        String caption = texts.text("field.rate", from, Integer.toString(key.year()), into);
        String id = "rate-" + from + "-" + into + "-" + key.year();
        return new RateEntry(
                id,
                caption,
                fields.add(
                        caption,
                        id,
                        Optional.empty(),
                        form,
                        SaveAction.by(
                                performer, rate -> new EditCurrencyRate(prospect, from, into, key.year(), rate))));
    }

    private String written(BigDecimal rate) {
        return formats.number(rate, Math.max(0, rate.stripTrailingZeros().scale()));
    }

    /** Those that are needed, in the order of the purchases. */
    public ReadOnlyObjectProperty<List<RateEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
