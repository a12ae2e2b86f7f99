package huni.work.imports;

import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Origin;
import huni.domain.prospect.Prospect;
import huni.domain.prospect.StageEvent;
import huni.domain.prospect.Standing;
import huni.domain.prospect.WaitingStep;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the way of one sale: takes back what an import had told otherwise, and tells it with the history's days. */
final class StepWriter {

    private final Records records;
    private final Pipeline pipeline;

    StepWriter(Records records, Pipeline pipeline) {
        this.records = records;
        this.pipeline = pipeline;
    }

    /** Joins the steps to the sale; false when it knew them already. */
    boolean join(Prospect sale, List<SaleStep> steps) throws RefusedException {
        StageHistory history = StageHistory.of(records.of(sale.id(), StageEvent.class));
        SaleWay way = SaleWay.of(history, steps, pipeline);
        if (way.isKnown()) {
            return false;
        }
        List<StageEvent> told = way.told(sale.id(), records::newId);
        records.put(sale.with(origin(sale.origin(), told)).withStanding(standing(sale.standing(), told, way)));
        int kept = way.toldAlready();
        for (StageEvent event : way.before().subList(kept, way.before().size())) {
            records.put(takenBack(event));
        }
        for (StageEvent event : told.subList(kept, told.size())) {
            records.put(event);
        }
        return true;
    }

    /** Joins what had waited to the sale; how many steps it is. */
    long join(WaitingSteps.Sold sold) throws RefusedException {
        ProspectId id = sold.prospect();
        List<SaleStep> steps = sold.known(pipeline);
        if (!steps.isEmpty()) {
            join(records.prospect(id), steps);
        }
        for (WaitingStep step : sold.steps()) {
            records.put(step.joinedTo(id));
        }
        return steps.size();
    }

    private StageEvent takenBack(StageEvent event) {
        Instant now = records.afterLastEvent(event.prospect(), records.now()).instant();
        return new StageEvent(
                records.newId(),
                event.prospect(),
                now,
                records.now().day(),
                Optional.of(event.to()),
                event.from().orElse(event.to()),
                StageEvent.Kind.UNDONE,
                MoveSource.IMPORT,
                "",
                Optional.of(event.id()));
    }

    /** Where no date told when a sale was created, its first step is its beginning. */
    private static Origin origin(Origin before, List<StageEvent> told) {
        StageEvent first = told.getFirst();
        return before.createdOn().isPresent() || first.undated()
                ? before
                : new Origin(
                        Optional.of(first.at()),
                        Optional.of(first.day()),
                        before.source(),
                        before.batch(),
                        before.row(),
                        before.externalId());
    }

    private Standing standing(Standing before, List<StageEvent> told, SaleWay way) {
        List<StageEvent> all = new ArrayList<>(told);
        all.addAll(way.byHand());
        StageKey furthest = new StageHistory(all).furthest(pipeline);
        StageEvent last = all.getLast();
        boolean closed = pipeline.stage(last.to()).type().isClosed() && !last.undated();
        Optional<LocalDate> closedOn = closed ? before.closedOn().or(() -> Optional.of(last.day())) : Optional.empty();
        return new Standing(
                before.stage(),
                last.at(),
                last.day(),
                last.undated(),
                furthest,
                before.rank(),
                closedOn,
                before.reason());
    }
}
