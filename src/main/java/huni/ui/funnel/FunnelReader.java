package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.quota.QuotaQuery;
import huni.domain.worktime.WorkingTime;
import huni.insight.ClosedReasons;
import huni.insight.FlowReader;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelRules;
import huni.insight.IncentiveEffect;
import huni.insight.JourneyFilter;
import huni.insight.KeptForecast;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.insight.Velocity;
import huni.ui.kit.Cancellation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** Reads the figures of the screen and the lists behind them. Takes long, so it is called off the screen's thread. */
public final class FunnelReader {

    private static final ListRequest LATEST = new ListRequest("", Set.of(), ListScope.all(), ListSort.CREATED, true);

    private static final int TREND_WEEKS = 26;
    private static final int LONG_TREND_WEEKS = 52;
    private static final int MOST_SOURCES = 40;

    private final HistoryQuery history;
    private final PipelineQuery pipelines;
    private final ProspectQuery prospects;
    private final KeptForecast forecasts;
    private final QuotaQuery quotas;
    private final FlowReader flow;

    /**
     * Reads from the long lane.
     *
     * @param quotas of which the rates of currencies are asked
     * @param flow what became of what was promised, and of calls
     */
    public FunnelReader(
            HistoryQuery history,
            PipelineQuery pipelines,
            ProspectQuery prospects,
            KeptForecast forecasts,
            QuotaQuery quotas,
            FlowReader flow) {
        this.quotas = quotas;
        this.flow = flow;
        this.history = history;
        this.pipelines = pipelines;
        this.prospects = prospects;
        this.forecasts = forecasts;
    }

    /**
     * The funnel of the prospects created in those whole weeks that the filter lets through, the movement of the last of
     * the weeks, the stock now or at the end of a past day, and what follows from the past of all prospects. Where it is of one
     * person, what is counted is of the prospects they look after; what is learned from the past, as when a prospect is old enough
     * to be counted, stays that of everybody's, so that the counts of all persons and of nobody's are the team's.
     */
    FunnelReading read(FunnelWish asked, WorkingTime working, Moment now, Cancellation cancellation) {
        Pipeline all = pipelines.pipeline();
        Pipeline pipeline = all.ofOrFirst(asked.pipeline());
        PipelineKey one = pipeline.first().pipeline();
        DaySpan created = asked.created();
        JourneyFilter filter = asked.filter();
        Optional<LocalDate> past = asked.past();
        HistoryQuery counted = history.of(asked.owner());
        LocalDate today = now.day();
        StepRates rates = new StepRates(history.entries(), today);
        Funnel funnel = new FunnelRules(pipeline, rates, today).funnel(counted, created, filter);
        cancellation.check();
        DaySpan movement = DaySpan.weeks(2, created.to());
        List<DayEntries> entered = counted.firstEntries(movement);
        Movement moved = Movement.of(pipeline, movement, entered, counted.undatedEntries());
        cancellation.check();
        // What stands there now, as on the board, with a win dated ahead in its stage too.
        List<Holding> held = past.map(counted::holdings).orElseGet(counted::holdings);
        cancellation.check();
        Forecast forecast = forecasts.on(today, cancellation::check);
        // Of a past day the chances of then are not known.
        Snapshot snapshot = Snapshot.of(
                past.orElse(today),
                pipeline,
                held,
                past.isPresent() ? Optional.empty() : Optional.of(of(asked.owner(), forecast)),
                filter.currency());
        Spells spells = Spells.of(pipeline, history.times(), today);
        return new FunnelReading(
                today,
                pipeline,
                asked.owner(),
                funnel,
                moved,
                sameDays(movement, today).map(days -> Movement.part(pipeline, days, entered)),
                snapshot,
                new FunnelReading.Beyond(undated(all, one, counted), latest(asked.owner()), sources()),
                new FunnelReading.Past(
                        trends(pipeline, rates, created),
                        spells,
                        closed(counted.closedFor(one, StageType.LOST, created), StageType.LOST, filter.currency()),
                        closed(counted.closedFor(one, StageType.WON, created), StageType.WON, filter.currency()),
                        Velocity.of(
                                pipeline,
                                past.isPresent() ? counted.holdings() : held,
                                forecast.in(filter.currency(), quotas.rates()),
                                spells,
                                filter.currency()),
                        flow.read(all, one, rates, working, now)));
    }

    /** Of the week before the running one, the days up to today's weekday; empty where the week is over. */
    private static Optional<DaySpan> sameDays(DaySpan twoWeeks, LocalDate today) {
        return Optional.of(new DaySpan(twoWeeks.from(), today.minusWeeks(1)))
                .filter(_ -> twoWeeks.contains(today) && today.isBefore(twoWeeks.to()));
    }

    private List<String> sources() {
        return prospects.labels().sources().stream()
                .filter(source -> !source.isBlank())
                .sorted()
                .limit(MOST_SOURCES)
                .toList();
    }

    private static List<FunnelReading.OfStep> trends(Pipeline pipeline, StepRates rates, DaySpan created) {
        long weeks = ChronoUnit.WEEKS.between(created.from(), created.to()) + 1;
        List<Stage> steps =
                pipeline.steps().stream().filter(step -> !step.retired()).toList();
        List<FunnelReading.OfStep> trends = new ArrayList<>();
        for (int i = 0; i + 1 < steps.size(); i++) {
            StageKey from = steps.get(i).key();
            trends.add(new FunnelReading.OfStep(
                    from,
                    steps.get(i + 1).key(),
                    rates.trend(from, weeks > TREND_WEEKS ? LONG_TREND_WEEKS : TREND_WEEKS)));
        }
        return trends;
    }

    private ClosedReasons closed(List<ClosedFor> closed, StageType outcome, CurrencyUnit currency) {
        return ClosedReasons.of(outcome, closed, pipelines.closingReasons(), currency);
    }

    private Forecast of(Optional<PersonId> owner, Forecast all) {
        return owner.flatMap(one -> quotas.of(one).lookedAfter()).map(all::of).orElse(all);
    }

    /**
     * The prospects behind a number that was read before; of those found one by one, the first page is at hand then.
     *
     * @param owner whose prospects were counted
     */
    ListRequest behind(NumberSource number, Optional<PersonId> owner, Moment now) {
        ListScope scope = scope(number, now.day());
        ListRequest list = ListRequest.of(scope).withOwner(number.isOfEverybody() ? Optional.empty() : owner);
        if (scope.takesLong()) {
            prospects.count(list);
        }
        return list;
    }

    private ListScope scope(NumberSource number, LocalDate today) {
        return switch (number) {
            case NumberSource.OfFunnel(FunnelNumber counted, DaySpan created, JourneyFilter filter) -> {
                Pipeline pipeline = pipelines.pipeline().around(counted.stage());
                yield new ListScope.OfJourneys(
                        pipeline.first().pipeline(),
                        created,
                        rules(pipeline, today).counted(counted).and(filter));
            }
            case NumberSource.OfSource(
                    PipelineKey one,
                    Optional<StageType> standing,
                    DaySpan created,
                    JourneyFilter filter) ->
                new ListScope.OfJourneys(
                        one,
                        created,
                        standing.map(type -> rules(pipelines.pipeline().ofOrFirst(one), today)
                                        .standing(type)
                                        .and(filter))
                                .orElse(filter));
            case NumberSource.ClosedFor(PipelineKey one, StageType outcome, String reason, DaySpan days) ->
                new ListScope.ClosedFor(stages(one, outcome), days, reason);
            case NumberSource.Entered(StageKey stage, DaySpan days) -> new ListScope.FirstEntered(Set.of(stage), days);
            case NumberSource.Lost(PipelineKey one, DaySpan days) ->
                new ListScope.FirstEntered(stages(one, StageType.LOST), days);
            case NumberSource.WithoutIncentive(StageKey stage, Set<ProspectId> with) -> {
                StepRates rates = new StepRates(history.entries(), today);
                yield new ListScope.Chosen(
                        flow.whose(IncentiveEffect.without(stage, pipelines.pipeline(), rates, with)));
            }
            case NumberSource.Timed(Set<StageKey> stages, Set<StageTime.Kind> kinds) ->
                new ListScope.Chosen(flow.whose(Spells.timed(pipelines.pipeline(), stages, kinds)));
            case NumberSource.Whom(Set<ProspectId> those) -> new ListScope.Chosen(those);
            case NumberSource.InStages(Set<StageKey> stages) -> new ListScope.InStages(stages);
            case NumberSource.StoodIn(Set<StageKey> stages, LocalDate day) -> new ListScope.StoodIn(stages, day);
            case NumberSource.Undated(PipelineKey one) ->
                isAlone(pipelines.pipeline())
                        ? new ListScope.Undated()
                        : new ListScope.Chosen(Set.copyOf(history.withoutDate(one)));
        };
    }

    private static boolean isAlone(Pipeline all) {
        return all.keys().size() == 1;
    }

    private static long undated(Pipeline all, PipelineKey one, HistoryQuery counted) {
        return isAlone(all) ? counted.withoutDate() : counted.withoutDate(one).size();
    }

    private Set<StageKey> stages(PipelineKey one, StageType type) {
        return pipelines.pipeline().ofOrFirst(one).stages().stream()
                .filter(stage -> stage.type() == type)
                .map(Stage::key)
                .collect(Collectors.toSet());
    }

    private FunnelRules rules(Pipeline pipeline, LocalDate today) {
        return new FunnelRules(pipeline, new StepRates(history.entries(), today), today);
    }

    private Optional<LocalDate> latest(Optional<PersonId> owner) {
        return prospects.list(LATEST.withOwner(owner), Optional.empty(), 1).stream()
                .findFirst()
                .flatMap(ProspectRow::createdOn);
    }
}
