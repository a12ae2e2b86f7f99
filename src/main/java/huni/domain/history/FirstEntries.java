package huni.domain.history;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.StageEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows from the events of one prospect: when it first entered each stage, and how long each step took. */
public final class FirstEntries {

    private final Pipeline pipeline;
    private final Map<StageKey, LocalDate> entered = new LinkedHashMap<>();
    private final Map<StageKey, Long> passed = new HashMap<>();
    private final Set<StageKey> enteredUndated = new HashSet<>();
    private final Set<StageKey> tellsNoDays = new HashSet<>();

    private FirstEntries(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * The first entry into a stage. Won and lost are entered on the day of the closing in force.
     *
     * @param day empty if nobody knows it
     * @param passedAfter days until the first entry into a later step, from 0; empty if it had been in one before, or
     *     if nobody knows the day of it
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
        return entries.entries(history);
    }

    private void enter(StageEvent event) {
        Stage stage = pipeline.stage(event.to());
        if (isStep(stage)) {
            for (Stage step : pipeline.steps()) {
                if (wasIn(step.key()) && step.position() < stage.position()) {
                    pass(step.key(), event);
                } else if (wasIn(step.key()) && step.position() > stage.position() && !wasIn(stage.key())) {
                    tellsNoDays.add(stage.key());
                }
            }
        }
        if (event.undated() && !entered.containsKey(event.to())) {
            enteredUndated.add(event.to());
        } else if (!enteredUndated.contains(event.to())) {
            entered.putIfAbsent(event.to(), event.day());
        }
    }

    private boolean wasIn(StageKey step) {
        return entered.containsKey(step) || enteredUndated.contains(step);
    }

    /**
     * A step before the entered one: it is passed now, unless it was before. Where the day of the one or the other is
     * not known, or the later one is dated before, nobody knows how long it took.
     */
    private void pass(StageKey step, StageEvent event) {
        if (tellsNoDays.contains(step) || passed.containsKey(step)) {
            return;
        }
        Optional<Long> days = event.undated() ? Optional.empty() : daysSince(step, event.day());
        days.ifPresentOrElse(known -> passed.put(step, known), () -> tellsNoDays.add(step));
    }

    private Optional<Long> daysSince(StageKey step, LocalDate day) {
        return Optional.ofNullable(entered.get(step))
                .map(since -> ChronoUnit.DAYS.between(since, day))
                .filter(days -> days >= 0);
    }

    private List<FirstEntry> entries(StageHistory history) {
        Optional<LocalDate> won = history.last()
                .filter(last -> history.movedAway().isEmpty()
                        && !last.undated()
                        && pipeline.stage(last.to()).type() == StageType.WON)
                .map(StageEvent::day);
        boolean wayKnown = !history.cameInClosed(pipeline);
        List<FirstEntry> entries = new ArrayList<>();
        entered.forEach((stage, day) -> entries.add(new FirstEntry(
                stage,
                Optional.of(day),
                Optional.ofNullable(passed.get(stage)),
                won.filter(_ -> pipeline.stage(stage).isOpen()).flatMap(end -> daysSince(stage, end)),
                wayKnown
                        && pipeline.stage(stage).isOpen()
                        && !tellsNoDays.contains(stage)
                        && isSettled(stage, history))));
        enteredUndated.forEach(
                stage -> entries.add(new FirstEntry(stage, Optional.empty(), Optional.empty(), Optional.empty())));
        return entries;
    }

    /** Nobody knows whether one that was moved to another pipeline would have gone on. */
    private boolean isSettled(StageKey stage, StageHistory history) {
        return history.movedAway().isEmpty() || passed.containsKey(stage);
    }

    private static boolean isStep(Stage stage) {
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON;
    }
}
