package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.coach.CoachQuery;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.LostReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.worktime.WorkingTime;
import huni.insight.Forecast;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelRules;
import huni.insight.JourneyFilter;
import huni.insight.KeptForecast;
import huni.insight.KeptWord;
import huni.insight.Movement;
import huni.insight.Snapshot;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.ui.kit.Cancellation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final CoachQuery promises;

    /**
     * Reads from the long lane.
     *
     * @param promises what became of appointments and requests
     */
    public FunnelReader(
            HistoryQuery history,
            PipelineQuery pipelines,
            ProspectQuery prospects,
            KeptForecast forecasts,
            CoachQuery promises) {
        this.promises = promises;
        this.history = history;
        this.pipelines = pipelines;
        this.prospects = prospects;
        this.forecasts = forecasts;
    }

    /**
     * The funnel of the prospects created in those whole weeks that the filter lets through, the movement of the last of
     * the weeks, the stock now or at the end of a past day, and what follows from the past of all prospects.
     */
    FunnelReading read(
            DaySpan created,
            JourneyFilter filter,
            Optional<LocalDate> past,
            WorkingTime working,
            Moment now,
            Cancellation cancellation) {
        Pipeline pipeline = pipelines.pipeline();
        LocalDate today = now.day();
        StepRates rates = new StepRates(history.entries(), today);
        Funnel funnel = new FunnelRules(pipeline, rates, today).funnel(history, created, filter);
        cancellation.check();
        DaySpan movement = DaySpan.weeks(2, created.to());
        Movement moved = Movement.of(pipeline, movement, history.firstEntries(movement), history.undatedEntries());
        cancellation.check();
        // What stands there now, as on the board, with a win dated ahead in its stage too.
        List<Holding> held = past.map(history::holdings).orElseGet(history::holdings);
        cancellation.check();
        Snapshot snapshot =
                Snapshot.of(past.orElse(today), pipeline, held, forecast(today, past, cancellation), filter.currency());
        Spells spells = Spells.of(pipeline, history.times(), today);
        LocalDate from = today.minusDays(KeptWord.DAYS - 1L);
        KeptWord kept = KeptWord.of(promises.appointments(from), promises.requests(from), working, now);
        return new FunnelReading(
                today,
                pipeline,
                funnel,
                moved,
                snapshot,
                new FunnelReading.Beyond(history.withoutDate(), latest(), sources()),
                new FunnelReading.Past(trends(pipeline, rates, created), spells, lost(created), kept));
    }

    /** What is expected of today's stock; of a past day's the chances are not known. */
    private Optional<Forecast> forecast(LocalDate today, Optional<LocalDate> past, Cancellation cancellation) {
        return past.isPresent() ? Optional.empty() : Optional.of(forecasts.on(today, cancellation::check));
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

    private List<FunnelReading.OfReason> lost(DaySpan days) {
        Map<String, Long> counts = new HashMap<>(history.lostReasons(days));
        List<FunnelReading.OfReason> lost = new ArrayList<>();
        for (LostReason reason : pipelines.lostReasons()) {
            Optional.ofNullable(counts.remove(reason.key()))
                    .ifPresent(count -> lost.add(new FunnelReading.OfReason(Optional.of(reason), count)));
        }
        lost.sort(Comparator.comparingLong(FunnelReading.OfReason::count).reversed());
        Optional.ofNullable(counts.get(""))
                .ifPresent(count -> lost.add(new FunnelReading.OfReason(Optional.empty(), count)));
        return lost;
    }

    /** The prospects behind a number that was read before; of those found one by one, the first page is at hand then. */
    ListScope behind(NumberSource number, Moment now) {
        ListScope scope = scope(number, now.day());
        if (scope.takesLong()) {
            prospects.count(ListRequest.of(scope));
        }
        return scope;
    }

    private ListScope scope(NumberSource number, LocalDate today) {
        return switch (number) {
            case NumberSource.OfFunnel(FunnelNumber counted, DaySpan created, JourneyFilter filter) ->
                new ListScope.OfJourneys(
                        created,
                        rules(pipelines.pipeline(), today).counted(counted).and(filter));
            case NumberSource.LostFor(String reason, DaySpan days) -> new ListScope.LostFor(lostStages(), days, reason);
            case NumberSource.Entered(StageKey stage, DaySpan days) -> new ListScope.FirstEntered(Set.of(stage), days);
            case NumberSource.Lost(DaySpan days) -> new ListScope.FirstEntered(lostStages(), days);
            case NumberSource.Whom(Set<ProspectId> those) -> new ListScope.Chosen(those);
            case NumberSource.InStages(Set<StageKey> stages) -> new ListScope.InStages(stages);
            case NumberSource.Undated() -> new ListScope.Undated();
        };
    }

    private Set<StageKey> lostStages() {
        return pipelines.pipeline().stages().stream()
                .filter(stage -> stage.type() == StageType.LOST)
                .map(Stage::key)
                .collect(Collectors.toSet());
    }

    private FunnelRules rules(Pipeline pipeline, LocalDate today) {
        return new FunnelRules(pipeline, new StepRates(history.entries(), today), today);
    }

    private Optional<LocalDate> latest() {
        return prospects.list(LATEST, Optional.empty(), 1).stream().findFirst().flatMap(ProspectRow::createdOn);
    }
}
