package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.quota.Quota;
import huni.insight.ThreeNumbers;
import huni.language.Formats;
import huni.language.Texts;
import java.time.YearMonth;
import org.joda.money.Money;

/** Writes the three numbers in the person's language and unit. */
final class QuotaStripWriter {

    private final Texts texts;
    private final Formats formats;
    private final QuotaMathWriter math;

    QuotaStripWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.math = new QuotaMathWriter(texts, formats);
    }

    QuotaStripPage page(QuotaStripReading reading) {
        ThreeNumbers numbers = reading.numbers();
        Quota quota = numbers.quota();
        return new QuotaStripPage(
                name(quota, numbers.period()),
                new QuotaStripPage.Numbers(
                        formats.sum(quota.target(), reading.largest()),
                        formats.sum(numbers.won(), reading.largest()),
                        formats.sum(numbers.expected(), reading.largest()),
                        formats.sum(numbers.toBuild(), reading.largest()),
                        formats.percent(numbers.chance())),
                new QuotaStripPage.Shares(
                        share(numbers.won(), quota), share(numbers.expected(), quota), numbers.chance()),
                math.write(reading));
    }

    private String name(Quota quota, DaySpan period) {
        return switch (quota.period()) {
            case WEEK -> texts.text("quota.name.week", formats.day(period.from()));
            case MONTH -> texts.text("quota.name.month", formats.month(YearMonth.from(period.from())));
            case QUARTER ->
                texts.text(
                        "quota.name.quarter",
                        Integer.toString((period.from().getMonthValue() + 2) / 3),
                        Integer.toString(period.from().getYear()));
            case YEAR ->
                texts.text("quota.name.year", Integer.toString(period.from().getYear()));
        };
    }

    private static double share(Money part, Quota quota) {
        return quota.target().isZero()
                ? 0
                : part.getAmount().doubleValue() / quota.target().getAmount().doubleValue();
    }
}
