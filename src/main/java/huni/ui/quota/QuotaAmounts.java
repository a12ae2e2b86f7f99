package huni.ui.quota;

import huni.domain.quota.Quota;
import huni.language.Formats;
import huni.language.Texts;
import org.joda.money.Money;

/** Writes amounts of a quota: money, or a number of sales with at most one decimal. */
final class QuotaAmounts {

    private final Texts texts;
    private final Formats formats;

    QuotaAmounts(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** @param largest decides in which unit money is written */
    String amount(Quota quota, Money amount, Money largest) {
        return quota.measure() == Quota.Measure.MONEY ? formats.sum(amount, largest) : number(amount);
    }

    /** The quota itself, with what it counts. */
    String target(Quota quota, Money largest) {
        return quota.measure() == Quota.Measure.MONEY
                ? formats.sum(quota.target(), largest)
                : texts.text("quota.sales", quota.target().getAmount(), number(quota.target()));
    }

    private String number(Money amount) {
        return formats.number(amount.getAmount(), isWhole(amount) ? 0 : 1);
    }

    private static boolean isWhole(Money amount) {
        return amount.getAmount().stripTrailingZeros().scale() <= 0;
    }
}
