package huni.domain.quota;

import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The target that repeats each period, from a day on until a later one holds.
 *
 * @param key names it for ever
 * @param target an amount, or the number of sales as an amount of the same currency
 * @param validFrom the first day on which it holds
 * @param pipeline the one whose sales count; empty for all together
 * @param person empty for all together
 * @param version counts the writes of this row
 */
public record Quota(
        String key,
        QuotaPeriod period,
        Measure measure,
        Money target,
        LocalDate validFrom,
        Optional<PipelineKey> pipeline,
        Optional<PersonId> person,
        long version) {

    /** The day from which a quota holds that has always held. */
    public static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private static final String FIRST_KEY = "workspace";

    /** An amount to be won by all together in all pipelines, which has always held. */
    public Quota(QuotaPeriod period, Money target, long version) {
        this(FIRST_KEY, period, Measure.MONEY, target, ALWAYS, Optional.empty(), Optional.empty(), version);
    }

    /** What is counted. */
    public enum Measure {
        MONEY,
        SALES
    }

    /** The same with another period and target. */
    public Quota to(QuotaPeriod newPeriod, Measure newMeasure, Money newTarget) {
        return new Quota(key, newPeriod, newMeasure, newTarget, validFrom, pipeline, person, version);
    }

    /** So many sales, as a quota in sales counts them. */
    public Money of(long sales) {
        return Money.of(target.getCurrencyUnit(), BigDecimal.valueOf(sales), RoundingMode.UNNECESSARY);
    }

    /** The same of one pipeline or over all, and of a person or of all together. */
    public Quota of(Optional<PipelineKey> one, Optional<PersonId> who) {
        return new Quota(key, period, measure, target, validFrom, one, who, version);
    }

    /** Another one like it that holds from a later day on. */
    public Quota from(String newKey, LocalDate day) {
        return new Quota(newKey, period, measure, target, day, pipeline, person, 0);
    }
}
