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
    private final Set<StageKey> enteredTooLate = new HashSet<>();

    private FirstEntries(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * The first entry into a stage.
     *
     * @param passedAfter days until the first entry into a later step, from 0; empty if it had been in one before
     * @param wonAfter days until it was won, from 0, if it is won now
     */
    public record FirstEntry(StageKey stage, LocalDate day, Optional<Long> passedAfter, Optional<Long> wonAfter) {}

    static List<FirstEntry> of(StageHistory history, Pipeline pipeline) {
        FirstEntries entries = new FirstEntries(pipeline);
        history.events().stream()
                .filter(StageHistory::isEntry)
                .forEach(event -> entries.enter(event.to(), event.day()));
        return entries.entries(history);
    }

    private void enter(StageKey key, LocalDate day) {
        Stage stage = pipeline.stage(key);
        if (isStep(stage)) {
            for (Stage step : pipeline.steps()) {
                if (entered.containsKey(step.key()) && step.position() < stage.position()) {
                    pass(step.key(), day);
                } else if (entered.containsKey(step.key()) && step.position() > stage.position()) {
                    goBack(key);
                }
            }
        }
        entered.putIfAbsent(key, day);
    }

    /** A step before the entered one: it is passed now, unless it was before. */
    private void pass(StageKey step, LocalDate day) {
        if (!enteredTooLate.contains(step)) {
            passed.putIfAbsent(step, between(entered.getOrDefault(step, day), day));
        }
    }

    /** Into a step that it was beyond already; if for the first time, its days there tell nothing of the way. */
    private void goBack(StageKey step) {
        if (!entered.containsKey(step)) {
            enteredTooLate.add(step);
        }
    }

    private List<FirstEntry> entries(StageHistory history) {
        Optional<LocalDate> won = history.last()
                .filter(last -> !last.undated() && pipeline.stage(last.to()).type() == StageType.WON)
                .map(StageEvent::day);
        List<FirstEntry> entries = new ArrayList<>();
        entered.forEach((stage, day) -> entries.add(new FirstEntry(
                stage,
                day,
                Optional.ofNullable(passed.get(stage)),
                won.filter(_ -> pipeline.stage(stage).isOpen()).map(end -> between(day, end)))));
        return entries;
    }

    private static boolean isStep(Stage stage) {
        return stage.type() == StageType.OPEN || stage.type() == StageType.WON;
    }

    private static long between(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
