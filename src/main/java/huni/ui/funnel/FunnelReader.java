package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.dossier.ProspectQuery.ListSort;
import huni.domain.dossier.ProspectRow;
import huni.domain.history.HistoryQuery;
import huni.domain.history.HistoryQuery.Holding;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelRules;
import huni.insight.Movement;
import huni.insight.Probabilities;
import huni.insight.Snapshot;
import huni.insight.StepRates;
import huni.ui.kit.Cancellation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** Reads the figures of the screen and the lists behind them. Takes long, so it is called off the screen's thread. */
public final class FunnelReader {

    private static final ListRequest LATEST = new ListRequest("", Set.of(), ListScope.all(), ListSort.CREATED, true);

    private final HistoryQuery history;
    private final PipelineQuery pipelines;
    private final ProspectQuery prospects;

    public FunnelReader(HistoryQuery history, PipelineQuery pipelines, ProspectQuery prospects) {
        this.history = history;
        this.pipelines = pipelines;
        this.prospects = prospects;
    }

    /** The funnel of the prospects created in those whole weeks, the movement of the last of them, and the stock now. */
    FunnelReading read(DaySpan created, Moment now, CurrencyUnit currency, Cancellation cancellation) {
        Pipeline pipeline = pipelines.pipeline();
        LocalDate today = now.day();
        DaySpan movement = DaySpan.weeks(2, created.to());
        Funnel funnel = rules(pipeline, today).funnel(history, created);
        cancellation.check();
        Movement moved = Movement.of(pipeline, movement, history.firstEntries(movement), history.undatedEntries());
        cancellation.check();
        // What stands there now, as on the board, with a win dated ahead in its stage too.
        List<Holding> held = history.holdings();
        cancellation.check();
        Snapshot snapshot =
                Snapshot.of(today, pipeline, held, Probabilities.of(pipeline, history.outcomes()), currency);
        return new FunnelReading(today, pipeline, funnel, moved, snapshot, history.withoutDate(), latest());
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
            case NumberSource.OfFunnel(FunnelNumber counted, DaySpan created) ->
                new ListScope.OfJourneys(
                        created, rules(pipelines.pipeline(), today).counted(counted));
            case NumberSource.Entered(StageKey stage, DaySpan days) -> new ListScope.FirstEntered(Set.of(stage), days);
            case NumberSource.Lost(DaySpan days) ->
                new ListScope.FirstEntered(
                        pipelines.pipeline().stages().stream()
                                .filter(stage -> stage.type() == StageType.LOST)
                                .map(Stage::key)
                                .collect(Collectors.toSet()),
                        days);
            case NumberSource.InStages(Set<StageKey> stages) -> new ListScope.InStages(stages);
            case NumberSource.Undated() -> new ListScope.Undated();
        };
    }

    private FunnelRules rules(Pipeline pipeline, LocalDate today) {
        return new FunnelRules(pipeline, new StepRates(history.entries(), today), today);
    }

    private Optional<LocalDate> latest() {
        return prospects.list(LATEST, Optional.empty(), 1).stream().findFirst().flatMap(ProspectRow::createdOn);
    }
}
