package huni.ui.quota;

import huni.domain.Person;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.quota.CurrencyRate;
import huni.insight.OtherCurrency;
import huni.insight.ThreeNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the strip's numbers are made of.
 *
 * @param whose of which pipeline they are
 * @param wins the won sales, of which the won amount is the sum
 * @param leftOut what is in other currencies that nobody wrote the worth of
 * @param rates those of today by which other currencies are part of the numbers
 */
public record QuotaStripReading(
        ThreeNumbers numbers,
        Whose whose,
        Wins wins,
        Pipeline pipeline,
        List<OtherCurrency> leftOut,
        List<CurrencyRate> rates) {

    public QuotaStripReading {
        leftOut = List.copyOf(leftOut);
        rates = List.copyOf(rates);
    }

    /**
     * Of which pipeline and of whom the numbers are.
     *
     * @param pipeline the one that has this quota for itself; empty over all
     * @param person empty for all together
     * @param without the part of the one that is shown and has no quota of its own
     * @param several whether there is more than one, so that it is to be said
     */
    public record Whose(
            Optional<PipelineHeading> pipeline, Optional<Person> person, Optional<OwnPart> without, boolean several) {

        /** There is one pipeline alone. */
        public static final Whose ALONE = new Whose(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * What one pipeline brings of the numbers over all.
     *
     * @param sales how many are won
     */
    public record OwnPart(PipelineHeading pipeline, Money won, long sales, Money expected) {}

    /**
     * How many sales are won.
     *
     * @param counted with a value that is in the sum
     * @param converted those of them in another currency
     * @param withoutWorth in the period, but nobody told for how much
     * @param undated on a day nobody knows, so in no period
     */
    public record Wins(long counted, long converted, long withoutWorth, long undated) {}

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
