package huni.work.imports;

import huni.domain.ProspectId;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.StageEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a look at a file finds for stage histories that wait: the sales that the file would make are put together with
 * their steps in memory, so that the look counts the same days as the import.
 */
final class WaysChecked {

    private final WaitingSteps waiting;
    private final Pipeline pipeline;
    private final Map<ProspectId, Made> made = new HashMap<>();
    private final Map<String, ProspectId> byId = new HashMap<>();
    private long ids;

    /** A sale that the file would make, and what would be told of it. */
    private record Made(long row, boolean creationDated, List<StageEvent> told) {}

    WaysChecked(WaitingSteps waiting, Pipeline pipeline) {
        this.waiting = waiting;
        this.pipeline = pipeline;
    }

    /** A row that would become a prospect. */
    void created(ImportedRow row, ImportedHistory way) {
        if (waiting.areNone()) {
            return;
        }
        ProspectId id = new ProspectId(newId());
        made.put(id, new Made(row.row(), way.created().isPresent(), events(id, way)));
        byId.putIfAbsent(row.facts().externalId(), id);
        waiting.see(row, id);
    }

    /** A row about a prospect; empty for one that an earlier row of the file would make. */
    void known(ImportedRow row, Optional<ProspectId> id) {
        id.or(() -> Optional.ofNullable(byId.get(row.facts().externalId())))
                .ifPresent(there -> waiting.see(row, there));
    }

    private List<StageEvent> events(ProspectId id, ImportedHistory way) {
        List<StageEvent> events = new ArrayList<>();
        Optional<StageKey> from = Optional.empty();
        for (ImportedHistory.Entry entry : way.entries()) {
            events.add(way.event(newId(), id, from, entry, "", ClosingTerms.NONE));
            from = Optional.of(entry.stage());
        }
        return events;
    }

    private UUID newId() {
        ids++;
        return new UUID(0, ids);
    }

    /** Joins what waits to what the rows would become, once all are seen. */
    void join(ImportTally tally) {
        for (WaitingSteps.Sold sold : waiting.found()) {
            List<SaleStep> steps = sold.known(pipeline);
            tally.joined(steps.size());
            Optional.ofNullable(made.get(sold.prospect()))
                    .filter(_ -> !steps.isEmpty())
                    .ifPresent(sale -> join(sold.prospect(), sale, steps, tally));
        }
    }

    private void join(ProspectId id, Made before, List<SaleStep> steps, ImportTally tally) {
        SaleWay way = SaleWay.of(StageHistory.of(before.told()), steps, pipeline);
        if (way.isKnown()) {
            return;
        }
        List<StageEvent> told = way.told(id, this::newId);
        Made after = new Made(
                before.row(), before.creationDated() || !told.getFirst().undated(), told);
        made.put(id, after);
        if (!before.creationDated() && after.creationDated()) {
            tally.creationDated();
        }
        if (before.told().getLast().undated() && isClosedOnADay(told.getLast())) {
            tally.closingDated(before.row());
        }
    }

    private boolean isClosedOnADay(StageEvent last) {
        return !last.undated() && pipeline.stage(last.to()).type().isClosed();
    }
}
