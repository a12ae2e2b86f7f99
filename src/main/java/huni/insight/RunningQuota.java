package huni.insight;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.domain.quota.WonSales;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * The period that is running, with what its numbers leave out.
 *
 * @param won what was won in the period
 * @param withoutWorth won in the period, but nobody told for how much
 * @param undated won on a day nobody knows, so in no period
 * @param left what is in other currencies that nobody wrote the worth of
 */
public record RunningQuota(
        ThreeNumbers numbers, WonSales won, long withoutWorth, long undated, List<OtherCurrency> left) {

    public RunningQuota {
        left = List.copyOf(left);
    }

    /** @param all the stages of all pipelines, as there is one quota over all */
    public static RunningQuota of(Quota quota, QuotaQuery quotas, Pipeline all, Forecast forecast) {
        DaySpan period = quota.period().around(forecast.chances().today());
        CurrencyUnit currency = quota.target().getCurrencyUnit();
        WonSales won = quotas.sales(period, quota);
        Optional<Set<ProspectId>> some = quotas.lookedAfter();
        Forecast own = some.map(forecast::of).orElse(forecast);
        Forecast converted = own.towards(quota, quotas.rates());
        return new RunningQuota(
                ThreeNumbers.of(quota, period, won.sum(), converted),
                won,
                quota.measure() == Quota.Measure.MONEY ? quotas.winsWithoutWorth(period) : 0,
                quotas.winsUndated(all),
                OtherCurrency.left(won, converted.openWorth(some.isPresent()), currency));
    }
}
