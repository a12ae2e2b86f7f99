package huni.ui.quota;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.CurrencyRate;
import huni.domain.quota.CurrencyRates;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.domain.quota.WonSales;
import huni.insight.Forecast;
import huni.insight.KeptForecast;
import huni.insight.MoveTrial;
import huni.insight.OtherCurrency;
import huni.insight.ThreeNumbers;
import huni.insight.TrialOutcome;
import huni.insight.TrialOutcome.MoreWon;
import huni.work.Changed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Reads the three numbers of the current period. Takes its time, so it is called off the screen's thread. */
public final class QuotaStripReader implements QuotaNumbers {

    private final QuotaQuery quotas;
    private final PipelineQuery pipelines;
    private final KeptForecast forecasts;
    private Optional<Past> past = Optional.empty();

    public QuotaStripReader(QuotaQuery quotas, PipelineQuery pipelines, KeptForecast forecasts) {
        this.quotas = quotas;
        this.pipelines = pipelines;
        this.forecasts = forecasts;
    }

    /**
     * What does not change while only open prospects do.
     *
     * @param lookedAfter the prospects of the person whose numbers they are; empty for all together
     * @param won in the period
     * @param withoutWorth won in the period without a value
     * @param undated won on a day nobody knows
     */
    private record Past(
            Quota quota,
            QuotaHolder whose,
            QuotaQuery asked,
            Optional<Set<ProspectId>> lookedAfter,
            Optional<PartWon> part,
            List<PipelineHeading> headings,
            DaySpan period,
            Pipeline pipeline,
            LocalDate today,
            WonSales won,
            CurrencyRates rates,
            long withoutWorth,
            long undated) {

        /** What the shown pipeline has won of what is won over all. */
        private record PartWon(PipelineHeading pipeline, WonSales won) {}

        QuotaStripReading.Whose whose(ThreeNumbers numbers) {
            return new QuotaStripReading.Whose(
                    quota.pipeline().map(key -> PipelineHeading.of(key, headings)),
                    whose.person(),
                    part.map(own -> new QuotaStripReading.OwnPart(
                            own.pipeline(),
                            own.won().sum(),
                            own.won().count(),
                            numbers.expected(own.pipeline().key()))),
                    PipelineHeading.shown(headings).size() > 1);
        }

        boolean isOfMoney() {
            return quota.measure() == Quota.Measure.MONEY;
        }

        /** Of a person any change may be one of who looks after a prospect. */
        boolean isTouched(Changed change) {
            return change.everything()
                    || lookedAfter.isPresent() && !change.equals(Changed.NOTHING)
                    || change.stages().stream()
                            .anyMatch(key -> pipeline.find(key)
                                    .map(stage -> stage.type().isClosed())
                                    .orElse(true));
        }
    }

    @Override
    public synchronized Optional<QuotaStripReading> read(
            LocalDate today, QuotaHolder whose, Changed change, Runnable between) {
        if (past.filter(known -> known.today().equals(today) && known.whose().equals(whose))
                .filter(known -> !known.isTouched(change))
                .isEmpty()) {
            past = Optional.empty();
            QuotaQuery all = whose.of(quotas);
            QuotaQuery asked = whose.pipeline().map(all::heldBy).orElse(all);
            past = asked.quota().map(quota -> past(quota, whose, asked, today));
        }
        return past.map(known -> {
            Forecast all = forecasts.on(today, between);
            return read(known, known.lookedAfter().map(all::of).orElse(all), Optional.empty());
        });
    }

    @Override
    public synchronized List<ProspectId> sales() {
        return past.map(known -> known.asked().wonIn(known.period())).orElse(List.of());
    }

    @Override
    public synchronized Optional<QuotaStripReading> tried(MoveTrial trial, Runnable between) {
        return past.map(known -> {
            TrialOutcome all = forecasts.tried(trial, between);
            TrialOutcome outcome = known.lookedAfter().map(all::of).orElse(all);
            return read(known, outcome.forecast(), Optional.of(outcome));
        });
    }

    private Past past(Quota quota, QuotaHolder whose, QuotaQuery asked, LocalDate today) {
        Pipeline pipeline = pipelines.pipeline();
        DaySpan period = quota.period().around(today);
        // With one pipeline alone nobody has to be told whose quota it is.
        List<PipelineHeading> headings = pipeline.keys().size() > 1 ? pipelines.headings() : List.of();
        return new Past(
                quota,
                whose,
                asked,
                asked.lookedAfter(),
                whose.pipeline()
                        .filter(_ -> quota.pipeline().isEmpty())
                        .map(key -> new Past.PartWon(
                                PipelineHeading.of(key, headings), asked.of(key).sales(period, quota))),
                headings,
                period,
                pipeline,
                today,
                asked.sales(period, quota),
                asked.rates(),
                quota.measure() == Quota.Measure.MONEY ? asked.winsWithoutWorth(period) : 0,
                asked.winsUndated(pipeline));
    }

    private QuotaStripReading read(Past known, Forecast forecast, Optional<TrialOutcome> tried) {
        CurrencyUnit currency = known.quota().target().getCurrencyUnit();
        Forecast converted = forecast.towards(known.quota(), known.rates());
        Optional<MoreWon> more = tried.map(outcome -> outcome.moreWon(known.period()));
        WonSales won = more.map(tries -> won(known, tries)).orElse(known.won());
        ThreeNumbers numbers = ThreeNumbers.of(known.quota(), known.period(), won.sum(), converted);
        return new QuotaStripReading(
                numbers,
                known.whose(numbers),
                new QuotaStripReading.Wins(
                        won.count(),
                        won.converted().stream().mapToLong(ClosedSales::count).sum(),
                        known.withoutWorth()
                                + more.filter(_ -> known.isOfMoney())
                                        .map(MoreWon::withoutWorth)
                                        .orElse(0L),
                        known.undated() + more.map(MoreWon::undated).orElse(0L)),
                known.pipeline(),
                OtherCurrency.left(won, converted.openWorth(known.lookedAfter().isPresent()), currency),
                known.isOfMoney()
                        ? used(known, forecast.towards(known.quota(), CurrencyRates.NONE), currency)
                        : List.of());
    }

    private static WonSales won(Past known, MoreWon more) {
        return known.isOfMoney()
                ? known.won().and(more.sales(), known.rates())
                : WonSales.counted(
                        known.quota(),
                        known.won().count()
                                + more.sales().stream()
                                        .mapToLong(ClosedSales::count)
                                        .sum()
                                + more.withoutWorth());
    }

    /** The rates of today by which open values are converted. */
    private static List<CurrencyRate> used(Past known, Forecast forecast, CurrencyUnit own) {
        return forecast.openWorth(known.lookedAfter().isPresent()).keySet().stream()
                .filter(currency -> !currency.equals(own))
                .sorted()
                .flatMap(currency -> known.rates().on(currency, own, known.today()).stream())
                .toList();
    }
}
