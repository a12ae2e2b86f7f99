package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.Moment;
import huni.domain.ProspectId;
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
import huni.insight.FunnelRules;
import huni.insight.Movement;
import huni.insight.Probabilities;
import huni.insight.Snapshot;
import huni.ui.kit.Cancellation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Reads the figures of the screen and the lists behind them. Takes long, so it is called off the screen's thread. */
public final class FunnelReader {

    private static final int PAGE = 500;
    private static final LocalDate AFTER_EVERY_DATE = LocalDate.of(9999, 1, 1);

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
        Movement moved = Movement.of(pipeline, movement, history.firstEntries(movement));
        cancellation.check();
        // What stands there now, as on the board, with a win dated ahead in its stage too.
        List<Holding> held = history.holdings();
        cancellation.check();
        Snapshot snapshot =
                Snapshot.of(today, pipeline, held, Probabilities.of(pipeline, history.outcomes()), currency);
        return new FunnelReading(today, pipeline, funnel, moved, snapshot, history.withoutDate(), latest());
    }

    /** The prospects behind a number that was read before. */
    List<ProspectId> behind(NumberSource behind, Moment now, Cancellation cancellation) {
        return switch (behind) {
            case NumberSource.OfFunnel(var number, DaySpan created) ->
                rules(pipelines.pipeline(), now.day()).behind(number, history, created);
            case NumberSource.Entered(StageKey stage, DaySpan days) -> history.firstEntered(stage, days);
            case NumberSource.Lost(DaySpan days) ->
                pipelines.pipeline().stages().stream()
                        .filter(stage -> stage.type() == StageType.LOST)
                        .map(Stage::key)
                        .flatMap(stage -> history.firstEntered(stage, days).stream())
                        .toList();
            case NumberSource.InStages(Set<StageKey> stages) -> all(standing(stages), Optional.empty(), cancellation);
            case NumberSource.Undated() -> all(byCreation(false), Optional.of(afterEveryDate()), cancellation);
        };
    }

    private FunnelRules rules(Pipeline pipeline, LocalDate today) {
        return new FunnelRules(pipeline, history.passages(), today);
    }

    private Optional<LocalDate> latest() {
        return prospects.list(byCreation(true), Optional.empty(), 1).stream()
                .findFirst()
                .flatMap(ProspectRow::createdOn);
    }

    private List<ProspectId> all(ListRequest request, Optional<ProspectRow> after, Cancellation cancellation) {
        List<ProspectId> found = new ArrayList<>();
        Optional<ProspectRow> last = after;
        List<ProspectRow> page;
        do {
            cancellation.check();
            page = prospects.list(request, last, PAGE);
            page.forEach(row -> found.add(row.prospect()));
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (page.size() == PAGE);
        return List.copyOf(found);
    }

    private static ListRequest standing(Set<StageKey> stages) {
        return new ListRequest("", stages, Optional.empty(), ListSort.STAGE, false);
    }

    private static ListRequest byCreation(boolean latestFirst) {
        return new ListRequest("", Set.of(), Optional.empty(), ListSort.CREATED, latestFirst);
    }

    /** Rows without a date come last, so they are what follows the latest date there can be. */
    private static ProspectRow afterEveryDate() {
        return new ProspectRow(
                new ProspectId(new UUID(-1, -1)),
                "",
                "",
                new StageKey("none"),
                AFTER_EVERY_DATE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(AFTER_EVERY_DATE),
                Optional.empty(),
                "");
    }
}
