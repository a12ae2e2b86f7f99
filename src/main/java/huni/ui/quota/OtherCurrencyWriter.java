package huni.ui.quota;

import huni.domain.quota.CurrencyRate;
import huni.insight.OtherCurrency;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.quota.QuotaMath.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says how amounts in other currencies than the quota's count, and which do not. */
final class OtherCurrencyWriter {

    private final Texts texts;
    private final Formats formats;

    OtherCurrencyWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** By which rates open amounts count. */
    Optional<String> rates(QuotaStripReading reading) {
        return reading.rates().isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text(
                        "quota.math.rates",
                        reading.rates().stream().map(this::rate).collect(Collectors.joining(", "))));
    }

    private String rate(CurrencyRate rate) {
        BigDecimal worth = rate.rate().stripTrailingZeros();
        return texts.text(
                "quota.math.rate",
                rate.currency(),
                formats.number(worth, Math.max(0, worth.scale())),
                rate.into(),
                formats.day(rate.on()));
    }

    /** What is in no number because nobody wrote what it is worth. */
    Optional<Part> left(QuotaStripReading reading) {
        return reading.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        texts.text("quota.math.others"),
                        "",
                        List.of(),
                        reading.leftOut().stream().map(this::left).toList()));
    }

    private String left(OtherCurrency left) {
        return texts.text(
                "quota.math.left",
                left.won().getCurrencyUnit().getCode(),
                formats.sum(left.won(), left.won()),
                left.wins(),
                formats.sum(left.open(), left.open()),
                left.closing());
    }
}
