package huni.domain.quota;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.pipeline.PipelineKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;

/**
 * What was expected of a period on a day in it, kept to be compared with what came.
 *
 * @param pipeline empty for all together
 * @param person empty for all together
 * @param from first day of the period
 * @param currency ISO 4217 code of the three amounts
 * @param low less comes once in ten times
 * @param middle less comes every other time
 * @param high more comes once in ten times
 * @param look how it was spread; empty in what an earlier program kept
 * @param version counts the writes of this row
 */
public record PastForecast(
        UUID id,
        Optional<PipelineKey> pipeline,
        Optional<PersonId> person,
        QuotaPeriod period,
        LocalDate from,
        LocalDate madeOn,
        String currency,
        BigDecimal low,
        BigDecimal middle,
        BigDecimal high,
        Optional<Spread> look,
        long version) {

    /**
     * How the expected value was spread.
     *
     * @param biggest the part of it that hung on one prospect, 0 to 1 with four decimals
     * @param carrying how many had a chance of 5 % or more in the period
     */
    public record Spread(BigDecimal biggest, long carrying) {}

    /** What stands for a currency in a forecast of a quota that counts sales: none. */
    private static final String SALES = "XXX";

    /** In what the amounts of a quota's forecast are: the currency, or none where sales are counted. */
    public static String unit(Quota quota) {
        return quota.measure() == Quota.Measure.SALES
                ? SALES
                : quota.target().getCurrencyUnit().getCode();
    }

    /** The days it is of. */
    public DaySpan days() {
        return period.around(from);
    }

    /** Whether the period ended within the range. */
    public boolean held(Money won) {
        return won.getCurrencyUnit().getCode().equals(currency)
                && won.getAmount().compareTo(low) >= 0
                && won.getAmount().compareTo(high) <= 0;
    }
}
