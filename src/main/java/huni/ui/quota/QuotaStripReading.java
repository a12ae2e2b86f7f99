package huni.ui.quota;

import huni.domain.pipeline.Pipeline;
import huni.insight.ThreeNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * What the strip's numbers are made of.
 *
 * @param wins the won sales, of which the won amount is the sum
 * @param leftOut what is in other currencies
 */
public record QuotaStripReading(ThreeNumbers numbers, Wins wins, Pipeline pipeline, List<LeftOut> leftOut) {

    public QuotaStripReading {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * How many sales are won.
     *
     * @param counted with a value in the quota's currency
     * @param withoutWorth in the period, but nobody told for how much
     * @param undated on a day nobody knows, so in no period
     */
    public record Wins(long counted, long withoutWorth, long undated) {}

    /** Won and open in a currency that is not the quota's. */
    public record LeftOut(Money won, long wins, Money open, long closing) {}

    /** The amount that decides in which unit all of them are written. */
    Money largest() {
        Money quota = numbers.quota().target();
        return numbers.won().isGreaterThan(quota) ? numbers.won() : quota;
    }

    /** An amount in the quota's currency. */
    Money money(BigDecimal amount) {
        return Money.of(numbers.won().getCurrencyUnit(), amount, RoundingMode.HALF_EVEN);
    }
}
