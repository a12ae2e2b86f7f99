package huni.domain.quota;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the three numbers are made of, over all pipelines or of one, of all together or of a person. Removed prospects are in none of them. */
public interface QuotaQuery {

    /** The quotas that one pipeline has for itself, and what was won in it. */
    QuotaQuery of(PipelineKey pipeline);

    /** The quotas that a person has for themselves, and what was won of what they look after now. */
    QuotaQuery of(PersonId person);

    /** The prospects that the person looks after whom it is of; empty where it is of all together. */
    Optional<Set<ProspectId>> lookedAfter();

    /** What a pipeline is held to: its own quotas with what was won in it, or all of this where it has none. */
    default QuotaQuery heldBy(PipelineKey pipeline) {
        QuotaQuery own = of(pipeline);
        return own.quota().isPresent() ? own : this;
    }

    /** The quota that is shown, if one is set. */
    Optional<Quota> quota();

    /** All quotas that hold or held, in the order in which they do. */
    List<Quota> quotas();

    /** What was kept of forecasts since that day, the earliest first. */
    List<PastForecast> forecasts(LocalDate from);

    /** Those that were won in those days and are won now, whatever their value. */
    List<ProspectId> wonIn(DaySpan closed);

    /** What was won in other currencies than that one in those days, by day and currency. */
    List<ClosedSales> wonInOthers(DaySpan closed, CurrencyUnit currency);

    /** What currencies were worth in one another, as a person has written it. */
    CurrencyRates rates();

    /** What was won in those days: in that currency, and in others as far as they can be converted. */
    default WonSales sales(DaySpan closed, CurrencyUnit currency) {
        return WonSales.of(won(closed, currency), wins(closed, currency), wonInOthers(closed, currency), rates());
    }

    /** What was won in those days, in that currency alone. */
    Money won(DaySpan closed, CurrencyUnit currency);

    /** What was won in those days towards that quota: money, or a sale for each, with and without a value. */
    default WonSales sales(DaySpan closed, Quota quota) {
        WonSales worth = sales(closed, quota.target().getCurrencyUnit());
        if (quota.measure() == Quota.Measure.MONEY) {
            return worth;
        }
        long count = worth.count()
                + worth.left().stream().mapToLong(ClosedSales::count).sum()
                + winsWithoutWorth(closed);
        return WonSales.counted(quota, count);
    }

    /** How many were won in those days with a value in that currency alone. */
    long wins(DaySpan closed, CurrencyUnit currency);

    /** How many were won in those days for a value nobody has told. */
    long winsWithoutWorth(DaySpan closed);

    /** How many stand in each won or lost stage who were closed on a day nobody knows; stages without any are left out. */
    Map<StageKey, Long> closedUndated();

    /** How many of them are won. */
    default long winsUndated(Pipeline all) {
        return closedUndated().entrySet().stream()
                .filter(entry -> all.stage(entry.getKey()).type() == StageType.WON)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
