package huni.insight;

import huni.domain.history.Course;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.history.StageHistory;
import huni.domain.history.StageVisit;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one prospect adds to the counts of one pipeline, as small as it can be kept: there may be a hundred thousand of
 * them. Days are since 1970, stages are numbered. What nobody knows the day of is left out.
 *
 * @param course without its events
 * @param pipeline the one it is or was in
 * @param stage where it stands, or stood last
 * @param since the day it came there, or went to another pipeline
 * @param undated nobody knows that day
 * @param away it is in another pipeline now
 * @param end whether it is open, parked, won or lost
 * @param visits its stays in open stages: stage, day entered, day left, three numbers each
 * @param passages its first steps on from a stage: stage, day of the step, days it took, three numbers each
 */
record PastCourse(
        Course course,
        PipelineKey pipeline,
        StageKey stage,
        LocalDate since,
        boolean undated,
        boolean away,
        StageType end,
        int[] visits,
        int[] passages) {

    private static final int NUMBERS = 3;

    /** Takes a stay or a step: stage and two numbers. */
    @FunctionalInterface
    interface Taking {
        void take(int stage, int first, int second);
    }

    /**
     * What is kept of a course, for each pipeline it was in, the one it was created in first; nothing if everything of it
     * was undone.
     */
    static List<PastCourse> of(Course course, Pipeline pipeline, Map<StageKey, Integer> numbers) {
        List<PastCourse> kept = new ArrayList<>(1);
        for (StageHistory part : course.history().parts(pipeline)) {
            of(course, part, pipeline, numbers).ifPresent(kept::add);
        }
        return List.copyOf(kept);
    }

    private static Optional<PastCourse> of(
            Course course, StageHistory part, Pipeline pipeline, Map<StageKey, Integer> numbers) {
        return part.last().map(last -> {
            Stage stage = pipeline.stage(last.to());
            StageEvent end = part.movedAway().orElse(last);
            return new PastCourse(
                    new Course(
                            course.prospect(),
                            created(course, part),
                            new StageHistory(List.of()),
                            course.worth(),
                            course.manualProbability(),
                            course.decisionBy(),
                            course.decisions()),
                    stage.pipeline(),
                    last.to(),
                    end.day(),
                    end.undated(),
                    part.movedAway().isPresent(),
                    stage.type(),
                    visits(course.history().visits(pipeline), stage.pipeline(), pipeline, numbers),
                    passages(part.firstEntries(pipeline), numbers));
        });
    }

    /** Where it came from another pipeline, it begins on that day. */
    private static Optional<LocalDate> created(Course course, StageHistory part) {
        StageEvent begun = part.events().getFirst();
        return begun.equals(course.history().events().getFirst())
                ? course.createdOn()
                : Optional.of(begun.day()).filter(_ -> !begun.undated());
    }

    private static int[] visits(
            List<StageVisit> visits, PipelineKey of, Pipeline pipeline, Map<StageKey, Integer> numbers) {
        int[] kept = new int[visits.size() * NUMBERS];
        int size = 0;
        for (StageVisit visit : visits) {
            if (!visit.undated() && !visit.isLeftUndated() && pipeline.isIn(of, visit.stage())) {
                kept[size++] = Objects.requireNonNull(numbers.get(visit.stage()));
                kept[size++] = day(visit.entered());
                kept[size++] = visit.left().map(PastCourse::day).orElse(CurveCounts.NEVER);
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private static int[] passages(List<FirstEntry> entries, Map<StageKey, Integer> numbers) {
        int[] kept = new int[entries.size() * NUMBERS];
        int size = 0;
        for (FirstEntry entry : entries) {
            if (entry.day().isPresent() && entry.passedAfter().isPresent()) {
                int days = Math.toIntExact(entry.passedAfter().orElseThrow());
                kept[size++] = Objects.requireNonNull(numbers.get(entry.stage()));
                kept[size++] = day(entry.day().orElseThrow()) + days;
                kept[size++] = days;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    void eachVisit(Taking taking) {
        each(visits, taking);
    }

    void eachPassage(Taking taking) {
        each(passages, taking);
    }

    private static void each(int[] numbers, Taking taking) {
        for (int i = 0; i < numbers.length; i += NUMBERS) {
            taking.take(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
    }

    /** Whether it is closed on a day nobody knows: then nobody knows how long anything of it took. */
    boolean isEndUndated() {
        return (away || end.isClosed()) && undated;
    }

    /** Whether it is parked since a day nobody knows: then nobody knows how long it was open. */
    boolean isParkedUndated() {
        return !away && end == StageType.PARKED && undated;
    }

    /** The day it was won as it stands now, or never. */
    int wonOn() {
        return end == StageType.WON && !undated && !away ? day(since) : CurveCounts.NEVER;
    }

    /** The day it was lost as it stands now, or never. */
    int lostOn() {
        return end == StageType.LOST && !undated && !away ? day(since) : CurveCounts.NEVER;
    }

    /** The day it was parked as it stands now, closed or moved away, or never. */
    int leftOn() {
        return end == StageType.OPEN && !away ? CurveCounts.NEVER : day(since);
    }

    /** The day it went to another pipeline, or never. */
    int goneOn() {
        return away ? day(since) : CurveCounts.NEVER;
    }

    Optional<Money> worth() {
        return course.worth();
    }

    /** It as the forecast sees it today, if it is open. */
    Optional<OpenProspect> open(LocalDate today) {
        return end == StageType.OPEN && !away
                ? Optional.of(new OpenProspect(
                        course.prospect(),
                        Stay.of(stage, since, undated, course.createdOn(), today),
                        course.worth(),
                        course.manualProbability(),
                        course.decisionBy(),
                        Slips.count(course.decisions(), today, Optional.empty())))
                : Optional.empty();
    }
}
