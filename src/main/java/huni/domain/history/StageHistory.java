package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happened to one prospect: its events that count, without what was undone and what undid it. A win or a loss that
 * was taken back within {@link #TAKEN_BACK} counts as undone too. All figures of the past follow from it alone.
 *
 * @param events in the order of time
 */
public record StageHistory(List<StageEvent> events) {

    /** A closing that is opened again within this time was a slip of the hand. */
    public static final Duration TAKEN_BACK = Duration.ofMinutes(10);

    /** What an import puts between entries of one moment is far less. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    /** @param all every event of the prospect, in the order of time */
    public static StageHistory of(List<StageEvent> all) {
        Set<UUID> undone = new HashSet<>();
        all.forEach(event -> event.undoes().ifPresent(undone::add));
        List<StageEvent> counted = new ArrayList<>();
        for (StageEvent event : all) {
            if (event.kind() != StageEvent.Kind.UNDONE && !undone.contains(event.id())) {
                add(counted, event);
            }
        }
        return new StageHistory(List.copyOf(counted));
    }

    private static void add(List<StageEvent> counted, StageEvent event) {
        if (!takesBack(counted, event)) {
            counted.add(event);
            return;
        }
        counted.removeLast();
        StageEvent before = counted.getLast();
        if (!before.to().equals(event.to())) {
            counted.add(event.movedFrom(before.to()));
        }
    }

    private static boolean takesBack(List<StageEvent> counted, StageEvent event) {
        return event.kind() == StageEvent.Kind.REOPENED
                && counted.size() > 1
                && event.from().equals(Optional.of(counted.getLast().to()))
                && !counted.getLast().undated()
                && !event.at().isAfter(counted.getLast().at().plus(TAKEN_BACK));
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

    /**
     * The furthest step it ever reached; without any, the one where prospects begin. Won is reached while it is won,
     * and a change of place by putting stages in order reaches nothing.
     */
    public StageKey furthest(Pipeline pipeline) {
        return pipeline.furthest(progress(pipeline).map(StageEvent::to).toList());
    }

    /** The day of its first entry into the stage; empty if it was never there, or nobody knows when. */
    public Optional<LocalDate> firstEntry(StageKey stage, Pipeline pipeline) {
        return firstEntries(pipeline).stream()
                .filter(entry -> entry.stage().equals(stage))
                .findFirst()
                .flatMap(FirstEntries.FirstEntry::day);
    }

    /** The first entry into each stage and how long each step took, under these stages. */
    public List<FirstEntries.FirstEntry> firstEntries(Pipeline pipeline) {
        return FirstEntries.of(this, pipeline);
    }

    /** Its stays in open stages, in the order of time. */
    public List<StageVisit> visits(Pipeline pipeline) {
        return StageVisit.of(this, pipeline);
    }

    /** How long it was in each open stage, and how long its sale took, under these stages. */
    public List<StageTime> times(Pipeline pipeline) {
        return StageTime.of(this, pipeline);
    }

    /** Its way as the figures need it; empty if it has none. */
    public Optional<Journey> journey(ProspectId prospect, LocalDate createdOn, Pipeline pipeline) {
        return last().map(last -> new Journey(
                prospect,
                createdOn,
                progress(pipeline)
                        .map(event -> new Journey.Visit(event.to(), event.day(), event.undated()))
                        .toList(),
                last.to(),
                cameInClosed(pipeline),
                Optional.empty(),
                ""));
    }

    /** Whether it came in closed, with nothing between its creation and its closing. */
    public boolean cameInClosed(Pipeline pipeline) {
        return last().filter(last -> isClosed(last, pipeline)).isPresent()
                && (events.size() == 1
                        || events.size() == 2
                                && events.stream().allMatch(event -> event.source() == MoveSource.IMPORT));
    }

    /** Its closings that were opened again or corrected by another one, the earliest first. */
    public List<StageEvent> closingsLeft(Pipeline pipeline) {
        return events.stream()
                .filter(event -> isClosed(event, pipeline) && !event.equals(events.getLast()))
                .toList();
    }

    /** Whether the last entry is into that stage. */
    public boolean isLastIn(StageKey stage) {
        return last().map(event -> event.to().equals(stage)).orElse(true);
    }

    /**
     * The present entry, if an import gave it the moment of the creation: then nobody may have told its own day. A sale
     * that was really closed at once looks the same.
     */
    public Optional<StageEvent> lastDatedByCreation() {
        return last().filter(last -> events.size() > 1
                && last.source() == MoveSource.IMPORT
                && !last.undated()
                && last.day().equals(events.getFirst().day())
                && Duration.between(events.getFirst().at(), last.at()).compareTo(AT_ONCE) <= 0);
    }

    /** The events that are progress: of the closings only the one in force, and no change of place by tidying up. */
    Stream<StageEvent> progress(Pipeline pipeline) {
        return events.stream()
                .filter(event -> event.source() != MoveSource.TIDYING)
                .filter(event -> !isClosed(event, pipeline) || event.equals(events.getLast()));
    }

    private static boolean isClosed(StageEvent event, Pipeline pipeline) {
        return pipeline.stage(event.to()).type().isClosed();
    }
}
