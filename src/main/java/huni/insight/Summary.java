package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Where all prospects stand.
 *
 * @param wonValue of those in one currency
 * @param withoutDate prospects without a created date, which are in no cohort
 */
public record Summary(long open, long won, long lost, long parked, Money wonValue, long withoutDate) {

    /** Every day there can be: the period of everything closed so far. */
    public static final DaySpan EVER = new DaySpan(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** @param holdings the open and parked ones of now, the won and lost ones of the period asked about */
    public static Summary of(Pipeline pipeline, List<Holding> holdings, CurrencyUnit currency, long withoutDate) {
        Money wonValue = Money.zero(currency);
        for (Holding holding : holdings) {
            if (pipeline.stage(holding.stage()).type() == StageType.WON
                    && holding.currency().equals(currency)) {
                wonValue = wonValue.plus(holding.worth());
            }
        }
        return new Summary(
                count(pipeline, holdings, StageType.OPEN),
                count(pipeline, holdings, StageType.WON),
                count(pipeline, holdings, StageType.LOST),
                count(pipeline, holdings, StageType.PARKED),
                wonValue,
                withoutDate);
    }

    private static long count(Pipeline pipeline, List<Holding> holdings, StageType type) {
        return holdings.stream()
                .filter(h -> pipeline.stage(h.stage()).type() == type)
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
