package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to one prospect: its events that count, without what was undone and what undid it. All figures of the
 * past follow from it alone.
 *
 * @param events in the order of time
 */
public record StageHistory(List<StageEvent> events) {

    /** @param all every event of the prospect, in the order of time */
    public static StageHistory of(List<StageEvent> all) {
        Set<UUID> undone = new HashSet<>();
        all.forEach(event -> event.undoes().ifPresent(undone::add));
        return new StageHistory(all.stream()
                .filter(event -> event.kind() != StageEvent.Kind.UNDONE && !undone.contains(event.id()))
                .toList());
    }

    /** The last entry, into the present stage; empty if everything was undone. */
    public Optional<StageEvent> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.getLast());
    }

    /** Where it stood at the end of that day; empty if it was nowhere yet. */
    public Optional<StageKey> stageOn(LocalDate day) {
        return events.stream()
                .filter(event -> !event.day().isAfter(day))
                .reduce((_, later) -> later)
                .map(StageEvent::to);
    }

    /** The furthest step it ever reached; without any, the one where prospects begin. */
    public StageKey furthest(Pipeline pipeline) {
        return pipeline.furthest(events.stream().map(StageEvent::to).toList());
    }

    /** The day of its first entry into the stage; empty if it was never there, or nobody knows when. */
    public Optional<LocalDate> firstEntry(StageKey stage) {
        return events.stream()
                .filter(event -> isEntry(event) && event.to().equals(stage))
                .map(StageEvent::day)
                .findFirst();
    }

    /** The first entry into each stage and how long each step took, under these stages. */
    public List<FirstEntries.FirstEntry> firstEntries(Pipeline pipeline) {
        return FirstEntries.of(this, pipeline);
    }

    /** Its way as the figures need it; empty if it has none. */
    public Optional<Journey> journey(ProspectId prospect, LocalDate createdOn) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Journey(
                        prospect,
                        createdOn,
                        events.stream()
                                .map(event -> new Journey.Visit(event.to(), event.day()))
                                .toList()));
    }

    /** Whether an event counts as an entry: not if nobody knows its day, nor if only the stages were put in order. */
    static boolean isEntry(StageEvent event) {
        return !event.undated() && event.source() != MoveSource.TIDYING;
    }
}
