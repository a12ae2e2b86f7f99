package huni.ui.quota;

import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Closing;
import huni.insight.Probabilities;
import huni.insight.ThreeNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * What the strip's numbers are made of.
 *
 * @param wins how many sales the won amount is
 * @param closing what is open and should close in the period
 * @param leftOut what is in other currencies
 */
public record QuotaStripReading(
        ThreeNumbers numbers,
        long wins,
        Closing closing,
        Pipeline pipeline,
        Probabilities probabilities,
        List<LeftOut> leftOut) {

    public QuotaStripReading {
        leftOut = List.copyOf(leftOut);
    }

    /** Won and closing in a currency that is not the quota's. */
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
