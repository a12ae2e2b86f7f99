package huni.work;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.history.HistoryQuery;
import huni.domain.history.Journey;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Nothing has happened so far. */
public final class NoHistory implements HistoryQuery {

    @Override
    public HistoryQuery of(Optional<PersonId> owner) {
        return this;
    }

    @Override
    public void eachJourney(PipelineKey pipeline, DaySpan created, Consumer<? super Journey> each) {}

    @Override
    public Map<StageKey, Long> undatedEntries() {
        return Map.of();
    }

    @Override
    public List<DayEntries> firstEntries(DaySpan days) {
        return List.of();
    }

    @Override
    public List<ProspectId> firstEntered(StageKey stage, DaySpan days) {
        return List.of();
    }

    @Override
    public List<EntryCount> entries() {
        return List.of();
    }

    @Override
    public List<StageTimes> times() {
        return List.of();
    }

    @Override
    public List<ClosedFor> closedFor(PipelineKey pipeline, StageType outcome, DaySpan days) {
        return List.of();
    }

    @Override
    public List<Holding> holdings(LocalDate day) {
        return List.of();
    }

    @Override
    public List<ProspectId> withoutDate(PipelineKey pipeline) {
        return List.of();
    }

    @Override
    public long withoutDate() {
        return 0;
    }
}
