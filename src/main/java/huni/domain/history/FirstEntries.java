package huni.domain.history;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What follows from the events of one prospect: when it first entered each stage, and how long each step took. In plain
 * arrays by stage, since it is asked of a hundred thousand of them.
 */
public final class FirstEntries {

    private static final long NEVER = Long.MIN_VALUE;
    private static final long ON_A_DAY_NOBODY_KNOWS = Long.MIN_VALUE + 1;
    private static final long NOT_YET = -1;

    private final List<Stage> stages;
    private final long[] entered;
    private final long[] passed;
    private final boolean[] tellsNoDays;
    private final int[] inOrder;
    private int count;

    private FirstEntries(Pipeline pipeline) {
        this.stages = pipeline.stages();
        this.entered = new long[stages.size()];
        this.passed = new long[stages.size()];
        this.tellsNoDays = new boolean[stages.size()];
        this.inOrder = new int[stages.size()];
        Arrays.fill(entered, NEVER);
        Arrays.fill(passed, NOT_YET);
    }

    /**
     * The first entry into a stage. Won and lost are entered on the day of the closing in force.
     *
     * @param day empty if nobody knows it
     * @param passedAfter days until the first entry into a later step, from 0; empty if it had been in one before, or
     *     if nobody knows the day of it or the way there
     * @param wonAfter days until it was won, from 0, if it is won now and its day is known
     * @param trial whether a step rate counts it: it came into the open stage on its way forward, by a known way, the
     *     day of its next step is known if there was one, and it was not moved to another pipeline before
     */
    public record FirstEntry(
            StageKey stage,
            Optional<LocalDate> day,
            Optional<Long> passedAfter,
            Optional<Long> wonAfter,
            boolean trial) {

        /** An entry that counts if its day is known. */
        public FirstEntry(
                StageKey stage, Optional<LocalDate> day, Optional<Long> passedAfter, Optional<Long> wonAfter) {
            this(stage, day, passedAfter, wonAfter, day.isPresent());
        }
    }

    static List<FirstEntry> of(StageHistory history, Pipeline pipeline) {
        List<StageHistory> parts = history.parts(pipeline);
        return parts.size() == 1
                ? ofPart(history, pipeline)
                : parts.stream()
                        .flatMap(part -> ofPart(part, pipeline).stream())
                        .toList();
    }

    private static List<FirstEntry> ofPart(StageHistory history, Pipeline pipeline) {
        if (history.events().isEmpty()) {
            return List.of();
        }
        FirstEntries entries = new FirstEntries(pipeline.of(history.pipeline(pipeline)));
        history.progress(pipeline).forEach(entries::enter);
        return entries.entries(history, pipeline);
    }

    private void enter(StageEvent event) {
        int place = place(event.to());
        Stage stage = stages.get(place);
        if (isStep(stage)) {
            for (int i = 0; i < entered.length; i++) {
                Stage step = stages.get(i);
                if (wasIn(i) && isStep(step) && step.position() < stage.position()) {
                    pass(i, event);
                } else if (wasIn(i) && isStep(step) && step.position() > stage.position() && !wasIn(place)) {
                    tellsNoDays[place] = true;
                }
            }
        }
        if (!wasIn(place)) {
            inOrder[count++] = place;
            entered[place] =
                    event.undated() ? ON_A_DAY_NOBODY_KNOWS : event.day().toEpochDay();
        }
    }

    private int place(StageKey key) {
        for (int i = 0; i < entered.length; i++) {
            if (stages.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no stage " + key);
    }

    private boolean wasIn(int step) {
        return entered[step] != NEVER;
    }

    /**
     * A step before the entered one: it is passed now, unless it was before. Where the day of the one or the other is
     * not known, or the later one is dated before, nobody knows how long it took.
     */
    private void pass(int step, StageEvent event) {
        if (tellsNoDays[step] || passed[step] != NOT_YET) {
            return;
        }
        long days = event.undated() || entered[step] == ON_A_DAY_NOBODY_KNOWS
                ? NOT_YET
                : event.day().toEpochDay() - entered[step];
        if (days < 0) {
            tellsNoDays[step] = true;
        } else {
            passed[step] = days;
        }
    }

    /** The dated ones first. */
    private List<FirstEntry> entries(StageHistory history, Pipeline pipeline) {
        Optional<LocalDate> won = history.last()
                .filter(last -> history.movedAway().isEmpty()
                        && !last.undated()
                        && stages.get(place(last.to())).type() == StageType.WON)
                .map(StageEvent::day);
        boolean wayKnown = !history.cameInClosed(pipeline);
        List<FirstEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            if (entered[inOrder[i]] != ON_A_DAY_NOBODY_KNOWS) {
                entries.add(dated(inOrder[i], won, wayKnown, history.movedAway().isPresent()));
            }
        }
        for (int i = 0; i < count; i++) {
            if (entered[inOrder[i]] == ON_A_DAY_NOBODY_KNOWS) {
                entries.add(new FirstEntry(
                        stages.get(inOrder[i]).key(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return entries;
    }

    private FirstEntry dated(int place, Optional<LocalDate> won, boolean wayKnown, boolean away) {
        Stage stage = stages.get(place);
        boolean open = stage.isOpen();
        long day = entered[place];
        boolean isPassed = wayKnown && passed[place] != NOT_YET;
        return new FirstEntry(
                stage.key(),
                Optional.of(LocalDate.ofEpochDay(day)),
                isPassed ? Optional.of(passed[place]) : Optional.empty(),
                won.filter(_ -> open).map(end -> end.toEpochDay() - day).filter(days -> days >= 0),
                wayKnown && open && !tellsNoDays[place] && (!away || isPassed));
    }

    private static boolean isStep(Stage stage) {
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON;
    }
}
