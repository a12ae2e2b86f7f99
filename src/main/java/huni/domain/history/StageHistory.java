package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What happened to one prospect: its events that count, without what was undone and what undid it. A win or a loss that
 * was taken back within {@link #TAKEN_BACK} counts as undone too. All figures of the past follow from it alone.
 *
 * <p>Of one that was in several pipelines, figures follow from its {@link #parts}: each is what it did in one of them.
 *
 * @param events in the order of time
 * @param movedAway of a part: the entry into another pipeline, where it is now
 */
public record StageHistory(List<StageEvent> events, Optional<StageEvent> movedAway) {

    /** A closing that is opened again within this time was a slip of the hand. */
    public static final Duration TAKEN_BACK = Duration.ofMinutes(10);

    /** What an import puts between entries of one moment is far less. */
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    /** A history that ends where the prospect is. */
    public StageHistory(List<StageEvent> events) {
        this(events, Optional.empty());
    }

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

    /** The same as if that happened next. */
    public StageHistory followedBy(StageEvent next) {
        List<StageEvent> counted = new ArrayList<>(events);
        add(counted, next);
        return new StageHistory(List.copyOf(counted), movedAway);
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
     * What it did in each pipeline it was in, in the order of coming there; where it was in one alone, that is all. One
     * that came back goes on where it was. A part begins with its entry from elsewhere, as if it was created then.
     */
    public List<StageHistory> parts(Pipeline pipeline) {
        if (pipeline.isOne()) {
            return List.of(this);
        }
        Map<PipelineKey, List<StageEvent>> parts = new LinkedHashMap<>();
        for (StageEvent event : events) {
            parts.computeIfAbsent(pipeline.stage(event.to()).pipeline(), _ -> new ArrayList<>())
                    .add(event);
        }
        return parts.size() < 2
                ? List.of(this)
                : parts.values().stream().map(this::part).toList();
    }

    private StageHistory part(List<StageEvent> own) {
        return new StageHistory(
                List.copyOf(own),
                events.stream()
                        .dropWhile(event -> !event.equals(own.getLast()))
                        .skip(1)
                        .findFirst());
    }

    /** What it did in that pipeline; empty if it never was there. */
    public Optional<StageHistory> in(PipelineKey one, Pipeline pipeline) {
        return parts(pipeline).stream()
                .filter(part ->
                        !part.events.isEmpty() && part.pipeline(pipeline).equals(one))
                .findFirst();
    }

    /** The pipeline of the last entry. */
    PipelineKey pipeline(Pipeline pipeline) {
        return pipeline.stage(events.getLast().to()).pipeline();
    }

    /**
     * The furthest step it ever reached in the pipeline it is in; without any, the one where prospects begin there. Won
     * is reached while it is won, and a change of place by putting stages in order reaches nothing.
     */
    public StageKey furthest(Pipeline pipeline) {
        if (events.isEmpty()) {
            return pipeline.first().key();
        }
        PipelineKey own = pipeline(pipeline);
        return pipeline.of(own)
                .furthest(in(own, pipeline).orElse(this).progress(pipeline).stream()
                        .map(StageEvent::to)
                        .toList());
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

    /**
     * Its way through one pipeline as the figures need it; empty if it never was there, or came there on a day nobody
     * knows.
     *
     * @param createdOn the day of the prospect's creation, in the pipeline it began in
     */
    public Optional<Journey> journey(ProspectId prospect, LocalDate createdOn, PipelineKey one, Pipeline pipeline) {
        return in(one, pipeline).flatMap(part -> {
            StageEvent begun = part.events.getFirst();
            return Optional.of(createdOn)
                    .filter(_ -> begun.equals(events.getFirst()))
                    .or(() -> Optional.of(begun.day()).filter(_ -> !begun.undated()))
                    .map(day -> part.journey(prospect, day, events.getLast().to(), pipeline));
        });
    }

    private Journey journey(ProspectId prospect, LocalDate createdOn, StageKey stands, Pipeline pipeline) {
        return new Journey(
                prospect, createdOn, visits(progress(pipeline)), stands, cameInClosed(pipeline), Optional.empty(), "");
    }

    private static List<Journey.Visit> visits(List<StageEvent> progress) {
        List<Journey.Visit> visits = new ArrayList<>(progress.size());
        progress.forEach(event -> visits.add(new Journey.Visit(event.to(), event.day(), event.undated())));
        return Collections.unmodifiableList(visits);
    }

    /** Whether it came in closed, with nothing between its creation and its closing. */
    public boolean cameInClosed(Pipeline pipeline) {
        return movedAway.isEmpty()
                && last().filter(last -> isClosed(last, pipeline)).isPresent()
                && (events.size() == 1
                        || events.size() == 2
                                && events.stream().allMatch(event -> event.source() == MoveSource.IMPORT));
    }

    /** Its closings that were opened again or corrected by another one, the earliest first. */
    public List<StageEvent> closingsLeft(Pipeline pipeline) {
        return IntStream.range(0, events.size())
                .filter(i -> !isInForce(i) && isClosed(events.get(i), pipeline))
                .mapToObj(events::get)
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

    /**
     * The events that are progress: of the closings only the one in force, and no change of place by tidying up but the
     * one that brought it into the pipeline.
     */
    List<StageEvent> progress(Pipeline pipeline) {
        List<StageEvent> progress = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            StageEvent event = events.get(i);
            boolean tidied = event.source() == MoveSource.TIDYING && i > 0;
            if (!tidied && (isInForce(i) || !isClosed(event, pipeline))) {
                progress.add(event);
            }
        }
        return progress;
    }

    private boolean isInForce(int closing) {
        return movedAway.isEmpty() && closing == events.size() - 1;
    }

    private static boolean isClosed(StageEvent event, Pipeline pipeline) {
        return pipeline.stage(event.to()).type().isClosed();
    }
}
