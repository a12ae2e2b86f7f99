package huni.store.read;

import huni.domain.history.Course;
import huni.domain.history.Journey;
import huni.domain.history.StageHistory;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.ClosingTerms;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.StageEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A prospect as it was read, as small as it can be kept: there may be a hundred thousand of them with a million events.
 * Of its events the moments, the ids and what they say are not kept, since no figure of the past asks for them.
 */
final class KeptCourse {

    private static final StageHistory NO_EVENTS = new StageHistory(List.of());
    private static final List<StageEvent.Kind> KINDS = List.of(StageEvent.Kind.values());
    private static final List<MoveSource> SOURCES = List.of(MoveSource.values());
    private static final int UNDATED = 64;

    /** What the {@link #mark marks} mean, in words: with another kind or source they mean something else. */
    static final String MARKS = KINDS + " " + SOURCES;

    private final ReadCourse read;
    private final int[] days;
    private final StageKey[] stages;
    private final byte[] marks;

    /** Keeps what was read. */
    KeptCourse(ReadCourse read) {
        Course course = read.course();
        List<StageEvent> events = course.history().events();
        this.read = read.with(course.with(NO_EVENTS, course.decisions()));
        this.days = new int[events.size()];
        this.stages = new StageKey[days.length];
        this.marks = new byte[days.length];
        for (int i = 0; i < days.length; i++) {
            StageEvent event = events.get(i);
            days[i] = Math.toIntExact(event.day().toEpochDay());
            stages[i] = event.to();
            marks[i] = (byte) (KINDS.indexOf(event.kind())
                    + KINDS.size() * SOURCES.indexOf(event.source())
                    + (event.undated() ? UNDATED : 0));
        }
    }

    /** What was kept before: its row, and of its events the days since 1970, the stages and the {@link #mark marks}. */
    KeptCourse(ReadCourse row, int[] days, StageKey[] stages, byte[] marks) {
        this.read = row;
        this.days = days;
        this.stages = stages;
        this.marks = marks;
    }

    int events() {
        return days.length;
    }

    /** The day of an event, since 1970. */
    int day(int event) {
        return days[event];
    }

    /** Where an event led. */
    StageKey stage(int event) {
        return stages[event];
    }

    /** The kind and the source of an event, and whether nobody knows its day, as one number. */
    byte mark(int event) {
        return marks[event];
    }

    /** Its row; the course in it is without events. */
    ReadCourse row() {
        return read;
    }

    boolean hasEvents() {
        return days.length > 0;
    }

    /** What it did, as the figures ask for it. */
    Course course() {
        return read.course().with(history(), read.course().decisions());
    }

    private StageHistory history() {
        StageEvent[] events = new StageEvent[days.length];
        for (int i = 0; i < days.length; i++) {
            int mark = marks[i] & UNDATED - 1;
            events[i] = new StageEvent(
                    new UUID(0, i),
                    read.course().prospect(),
                    Instant.EPOCH,
                    LocalDate.ofEpochDay(days[i]),
                    i == 0 ? Optional.empty() : Optional.of(stages[i - 1]),
                    stages[i],
                    KINDS.get(mark % KINDS.size()),
                    SOURCES.get(mark / KINDS.size()),
                    "",
                    (marks[i] & UNDATED) != 0,
                    Optional.empty(),
                    ClosingTerms.NONE);
        }
        return new StageHistory(Collections.unmodifiableList(Arrays.asList(events)));
    }

    /** Its way through the pipeline it was created in, if it is that one. */
    Optional<Journey> journeyFromCreation(PipelineKey one, Pipeline pipeline) {
        return read.course()
                .createdOn()
                .filter(_ -> hasEvents() && pipeline.isIn(one, stages[0]))
                .flatMap(day -> history().journey(read.course().prospect(), day, one, pipeline))
                .map(journey -> journey.of(read.course().worth(), read.source()));
    }

    /** Where it stood at the end of that day; empty if it was nowhere yet. */
    Optional<StageKey> stageOn(LocalDate day) {
        if (!read.since().isAfter(day)) {
            return Optional.of(read.stage());
        }
        long end = day.toEpochDay();
        for (int i = days.length - 1; i >= 0; i--) {
            if (days[i] <= end) {
                return Optional.of(stages[i]);
            }
        }
        return Optional.empty();
    }
}
