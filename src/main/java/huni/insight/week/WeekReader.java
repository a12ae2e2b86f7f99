package huni.insight.week;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.quota.ClosedSales;
import huni.domain.quota.Quota;
import huni.domain.quota.QuotaQuery;
import huni.domain.quota.WonSales;
import huni.domain.worktime.WorkingTime;
import huni.insight.KeptForecast;
import huni.insight.PastPeriod;
import huni.insight.QuotaBasis;
import huni.insight.RunningQuota;
import huni.insight.StepRate;
import huni.insight.StepRates;
import huni.insight.ThreeNumbers;
import huni.insight.coach.CoachReader;
import huni.insight.week.WeekFacts.OfQuota;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * Reads what the report of a week is made of. Takes long, so it is called off the screen's thread.
 *
 * @param history of long reads, where there are such
 */
public record WeekReader(
        HistoryQuery history, PipelineQuery pipelines, QuotaQuery quotas, KeptForecast forecasts, CoachReader coach) {

    private static final ProspectId NOBODY = new ProspectId(new UUID(0, 0));

    /**
     * Reads it.
     *
     * @param week from Monday to Sunday; begins today or before
     * @param check ends the reading by throwing if nobody wants it any more
     */
    public WeekFacts read(PipelineKey of, DaySpan week, Moment now, WorkingTime working, Runnable check) {
        Pipeline pipeline = pipelines.pipeline().of(of);
        DaySpan weeks = DaySpan.weeks(WeekFacts.WEEKS, week.from());
        LocalDate today = now.day();
        List<Journey> journeys = new ArrayList<>();
        history.eachJourney(of, weeks, journey -> {
            check.run();
            journeys.add(ofNobody(journey, pipeline));
        });
        StepRates rates = new StepRates(history.entries(), today);
        Map<StageKey, StepRate> usual =
                pipeline.steps().stream().map(Stage::key).collect(Collectors.toMap(Function.identity(), rates::usual));
        QuotaQuery held = quotas.heldBy(of);
        return new WeekFacts(
                now.minute(),
                week,
                new WeekFacts.Stages(pipeline, name(of)),
                history.firstEntries(weeks).stream()
                        .filter(entry -> weeks.contains(entry.day()))
                        .filter(entry -> pipeline.find(entry.stage()).isPresent())
                        .toList(),
                undated(pipeline),
                journeys,
                usual,
                coach(of, week, now, working, check),
                held.quota().flatMap(quota -> quota(quota, held, week, today, check)));
    }

    /** What the coach says now looks at the last Sunday; of a week before that one, what it said when the week was over. */
    private WeekFacts.OfCoach coach(PipelineKey of, DaySpan week, Moment now, WorkingTime working, Runnable check) {
        LocalDate over = week.to().plusDays(1);
        LocalDate lastSunday = now.day().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        Moment look = week.to().isBefore(lastSunday)
                ? new Moment(over.atStartOfDay(now.zone()).toInstant(), now.zone())
                : now;
        CoachReader.CoachBasis basis = coach.basis(of, look, working, check);
        return new WeekFacts.OfCoach(basis.facts(), basis.closed());
    }

    private Optional<String> name(PipelineKey of) {
        List<PipelineHeading> all = PipelineHeading.shown(pipelines.headings());
        return all.size() < 2
                ? Optional.empty()
                : all.stream()
                        .filter(one -> one.key().equals(of))
                        .flatMap(one -> one.name().stream())
                        .findFirst();
    }

    /** Where it went in another pipeline is nothing to this one. */
    private static Journey ofNobody(Journey journey, Pipeline pipeline) {
        StageKey now = pipeline.find(journey.now()).isPresent() ? journey.now() : WeekFigures.ELSEWHERE;
        return new Journey(
                NOBODY, journey.createdOn(), journey.visits(), now, journey.wayUnknown(), Optional.empty(), "");
    }

    private Map<StageKey, Long> undated(Pipeline pipeline) {
        Map<StageKey, Long> own = new HashMap<>(history.undatedEntries());
        own.keySet().removeIf(stage -> pipeline.find(stage).isEmpty());
        return own;
    }

    /** A period that is over keeps what was won in it; what was expected then is not known any more. */
    private Optional<OfQuota> quota(Quota shown, QuotaQuery held, DaySpan week, LocalDate today, Runnable check) {
        LocalDate last = week.to().isAfter(today) ? today : week.to();
        RunningQuota now = RunningQuota.of(shown, held, pipelines.pipeline(), forecasts.on(today, check));
        if (now.numbers().period().contains(last)) {
            return Optional.of(running(now));
        }
        return PastPeriod.before(today, shown, held.quotas(), Optional.of(last), held::sales).stream()
                .filter(past -> past.days().contains(last))
                .findFirst()
                .map(past -> over(past, held));
    }

    private OfQuota.Owner whose(Quota quota) {
        if (PipelineHeading.shown(pipelines.headings()).size() < 2) {
            return OfQuota.Owner.ALONE;
        }
        return quota.pipeline().isPresent() ? OfQuota.Owner.OWN : OfQuota.Owner.OVER_ALL;
    }

    private OfQuota running(RunningQuota running) {
        ThreeNumbers now = running.numbers();
        CurrencyUnit currency = now.won().getCurrencyUnit();
        return new OfQuota(
                whose(now.quota()),
                now.quota().period(),
                now.quota().measure(),
                now.period(),
                true,
                now.basis(),
                now.firstEver(),
                running.won().count(),
                running.withoutWorth(),
                left(running.won()),
                now.forecast().expectedInTheEnd().values().stream()
                        .filter(sum -> !sum.getCurrencyUnit().equals(currency))
                        .toList());
    }

    private OfQuota over(PastPeriod past, QuotaQuery held) {
        Quota quota = past.quota();
        WonSales won = past.won();
        return new OfQuota(
                whose(quota),
                quota.period(),
                quota.measure(),
                past.days(),
                false,
                new QuotaBasis(quota.target(), won.sum(), List.of(), 0, 0, Optional.empty()),
                0,
                won.count(),
                quota.measure() == Quota.Measure.MONEY ? held.winsWithoutWorth(past.days()) : 0,
                left(won),
                List.of());
    }

    private static long left(WonSales won) {
        return won.left().stream().mapToLong(ClosedSales::count).sum();
    }
}
