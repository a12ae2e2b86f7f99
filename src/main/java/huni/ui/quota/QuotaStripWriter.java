package huni.ui.quota;

import huni.domain.quota.Quota;
import huni.insight.OtherCurrency;
import huni.insight.ThreeNumbers;
import huni.language.ChanceWords;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Optional;
import org.joda.money.Money;

/** Writes the three numbers in the person's language and unit. */
final class QuotaStripWriter {

    private final Texts texts;
    private final ChanceWords chances;
    private final QuotaAmounts amounts;
    private final QuotaMathWriter math;
    private final PeriodWords periods;

    QuotaStripWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.chances = new ChanceWords(texts, formats);
        this.amounts = new QuotaAmounts(texts, formats);
        this.math = new QuotaMathWriter(texts, formats);
        this.periods = new PeriodWords(texts, formats);
    }

    /** @param tried what they would be after a trial; empty while nothing is tried */
    QuotaStripPage page(QuotaStripReading reading, Optional<QuotaStripReading> tried) {
        ThreeNumbers numbers = reading.numbers();
        Money largest = tried.map(QuotaStripReading::largest)
                .filter(reading.largest()::isLessThan)
                .orElse(reading.largest());
        return new QuotaStripPage(
                periods.named(reading),
                numbers(numbers, largest),
                shares(numbers),
                math.write(reading),
                lists(reading),
                tried.map(after -> new QuotaStripPage.Tried(
                        numbers(after.numbers(), largest), shares(after.numbers()), math.write(after))));
    }

    private QuotaStripPage.Lists lists(QuotaStripReading reading) {
        long left = reading.leftOut().stream().mapToLong(OtherCurrency::wins).sum();
        long sales = reading.wins().counted() + reading.wins().withoutWorth() + left;
        long open = reading.numbers().open();
        return new QuotaStripPage.Lists(
                sales == 0 ? "" : texts.text("quota.card.won.list", sales),
                open == 0 ? "" : texts.text("quota.card.expected.list", open));
    }

    private QuotaStripPage.Numbers numbers(ThreeNumbers numbers, Money largest) {
        return new QuotaStripPage.Numbers(
                amounts.target(numbers.quota(), largest),
                amounts.amount(numbers.quota(), numbers.won(), largest),
                amounts.amount(numbers.quota(), numbers.expected(), largest),
                amounts.amount(numbers.quota(), numbers.toBuild(), largest),
                chances.ofQuota(numbers.chance(), numbers.gap().isZero()));
    }

    private static QuotaStripPage.Shares shares(ThreeNumbers numbers) {
        Quota quota = numbers.quota();
        return new QuotaStripPage.Shares(
                share(numbers.won(), quota), share(numbers.expected(), quota), numbers.chance());
    }

    private static double share(Money part, Quota quota) {
        return quota.target().isZero()
                ? 0
                : part.getAmount().doubleValue() / quota.target().getAmount().doubleValue();
    }
}
