package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.StageType;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.OpenProspect;
import huni.insight.ThreeNumbers;
import huni.ui.quota.QuotaStripReading.LeftOut;
import huni.work.Changed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads the three numbers of the current period. Takes its time, so it is called off the screen's thread. */
public final class QuotaStripReader implements QuotaNumbers {

    private final QuotaQuery quotas;
    private final HistoryQuery history;
    private final PipelineQuery pipelines;
    private final KeptForecast forecasts;
    private Optional<Past> past = Optional.empty();

    public QuotaStripReader(QuotaQuery quotas, HistoryQuery history, PipelineQuery pipelines, KeptForecast forecasts) {
        this.quotas = quotas;
        this.history = history;
        this.pipelines = pipelines;
        this.forecasts = forecasts;
    }

    /** A sum won and how many sales it is. */
    private record Won(Money sum, long wins) {}

    /**
     * What does not change while only open prospects do.
     *
     * @param won by currency, as far as it was asked for
     * @param withoutWorth won in the period without a value
     * @param undated won on a day nobody knows
     */
    private record Past(
            Quota quota,
            DaySpan period,
            Pipeline pipeline,
            LocalDate today,
            Map<CurrencyUnit, Won> won,
            long withoutWorth,
            long undated) {

        boolean isTouched(Changed change) {
            return change.everything()
                    || change.stages().stream()
                            .anyMatch(key -> pipeline.find(key)
                                    .map(stage -> stage.type().isClosed())
                                    .orElse(true));
        }
    }

    @Override
    public boolean isAtHand() {
        return forecasts.isAtHand();
    }

    @Override
    public synchronized Optional<QuotaStripReading> read(LocalDate today, Changed change, Runnable between) {
        if (past.filter(known -> known.today().equals(today) && !known.isTouched(change))
                .isEmpty()) {
            past = Optional.empty();
            past = quotas.quota().map(quota -> past(quota, today));
        }
        return past.map(known -> read(known, forecasts.on(today, between)));
    }

    private Past past(Quota quota, LocalDate today) {
        Pipeline pipeline = pipelines.pipeline();
        return new Past(
                quota,
                quota.period().around(today),
                pipeline,
                today,
                new HashMap<>(),
                quotas.winsWithoutWorth(quota.period().around(today)),
                quotas.closedUndated().entrySet().stream()
                        .filter(entry -> pipeline.stage(entry.getKey()).type() == StageType.WON)
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private QuotaStripReading read(Past known, Forecast forecast) {
        CurrencyUnit currency = known.quota().target().getCurrencyUnit();
        Won won = won(known, currency);
        return new QuotaStripReading(
                ThreeNumbers.of(known.quota(), known.period(), won.sum(), forecast),
                new QuotaStripReading.Wins(won.wins(), known.withoutWorth(), known.undated()),
                known.pipeline(),
                leftOut(known, forecast, currency));
    }

    private Won won(Past known, CurrencyUnit currency) {
        return known.won()
                .computeIfAbsent(
                        currency,
                        asked -> new Won(quotas.won(known.period(), asked), quotas.wins(known.period(), asked)));
    }

    /** What stands beside the quota's currency; where all amounts are in that one, this asks nothing more. */
    private List<LeftOut> leftOut(Past known, Forecast forecast, CurrencyUnit own) {
        return history.holdings().stream()
                .map(Holding::currency)
                .filter(currency -> !currency.equals(own))
                .distinct()
                .sorted()
                .map(currency -> leftOutIn(known, forecast, currency))
                .filter(left -> !left.won().isZero() || !left.open().isZero())
                .toList();
    }

    private LeftOut leftOutIn(Past known, Forecast forecast, CurrencyUnit currency) {
        List<Money> open = forecast.open().stream()
                .map(OpenProspect::worth)
                .flatMap(Optional::stream)
                .filter(worth -> worth.getCurrencyUnit().equals(currency))
                .toList();
        Won won = won(known, currency);
        return new LeftOut(won.sum(), won.wins(), Money.total(currency, open), open.size());
    }
}
