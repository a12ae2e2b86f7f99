package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Where all prospects stand.
 *
 * @param wonValue of those in one currency
 * @param wonInOthers what was won in other currencies, which that value leaves out
 * @param closedUndated won or lost on a day nobody knows: in no period but that of everything
 * @param withoutDate prospects without a created date, which are in no cohort
 */
public record Summary(
        long open,
        long won,
        long lost,
        long parked,
        Money wonValue,
        List<InOtherCurrency> wonInOthers,
        long withoutDate,
        long closedUndated) {

    /** Every day there can be: the period of everything closed so far. */
    public static final DaySpan EVER = new DaySpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /**
     * The summary of what stands in those stages: of one pipeline or of all.
     *
     * @param holdings the open and parked ones of now, the won and lost ones of the period asked about
     * @param undated first entries into each stage on a day nobody knows
     */
    public static Summary of(
            Pipeline pipeline,
            List<Holding> holdings,
            CurrencyUnit currency,
            long withoutDate,
            Map<StageKey, Long> undated) {
        List<InOtherCurrency> won = InOtherCurrency.each(holdings.stream()
                .filter(holding -> is(pipeline, holding.stage(), StageType.WON))
                .map(holding -> new InOtherCurrency(Money.of(holding.currency(), holding.worth()), holding.count())));
        Money own = won.stream()
                .map(InOtherCurrency::value)
                .filter(value -> value.getCurrencyUnit().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
        return new Summary(
                count(pipeline, holdings, StageType.OPEN),
                count(pipeline, holdings, StageType.WON),
                count(pipeline, holdings, StageType.LOST),
                count(pipeline, holdings, StageType.PARKED),
                own,
                won.stream()
                        .filter(other -> !other.value().getCurrencyUnit().equals(currency))
                        .toList(),
                withoutDate,
                undated.entrySet().stream()
                        .filter(entry -> is(pipeline, entry.getKey(), StageType.WON)
                                || is(pipeline, entry.getKey(), StageType.LOST))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private static boolean is(Pipeline pipeline, StageKey stage, StageType type) {
        return pipeline.find(stage).filter(one -> one.type() == type).isPresent();
    }

    private static long count(Pipeline pipeline, List<Holding> holdings, StageType type) {
        return holdings.stream()
                .filter(h -> is(pipeline, h.stage(), type))
                .mapToLong(Holding::count)
                .sum();
    }

    public long prospects() {
        return open + won + lost + parked;
    }

    /** Won of what was won or lost. */
    public Share winRate() {
        return new Share(won, won + lost);
    }
}
