package huni.domain.quota;

import huni.domain.DaySpan;
import huni.domain.pipeline.StageKey;
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
}
