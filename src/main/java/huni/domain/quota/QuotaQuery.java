package huni.domain.quota;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the three numbers are made of. Removed prospects are in none of them. */
public interface QuotaQuery {

    /** The quota of the workspace, if one is set. */
    Optional<Quota> quota();

    /** What was won in those days, in that currency. */
    Money won(DaySpan closed, CurrencyUnit currency);

    /** How many were won in those days with a value in that currency. */
    long wins(DaySpan closed, CurrencyUnit currency);

    /** How many were won in those days for a value nobody has told. */
    long winsWithoutWorth(DaySpan closed);

    /** How many stand in each won or lost stage who were closed on a day nobody knows; stages without any are left out. */
    Map<StageKey, Long> closedUndated();

    /**
     * All open prospects with a value in that currency. It takes as long with a hundred thousand of them as with a
     * thousand.
     *
     * @param coming from today to the end of the period: it tells those that mean to decide in it from the others
     */
    Closing open(CurrencyUnit currency, DaySpan coming);

    /** Median days from each step's first entry to won, over the prospects won so far; steps without any are left out. */
    List<DaysToWon> daysToWon();

    /** An open prospect as the forecast sees it. */
    record OpenValue(
            ProspectId prospect,
            StageKey stage,
            BigDecimal worth,
            Optional<BigDecimal> manualProbability,
            Optional<LocalDate> decisionBy) {}

    /** How long it took from a step to won. */
    record DaysToWon(StageKey from, long median, long count) {}
}
