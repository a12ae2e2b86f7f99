package huni.insight;

import huni.domain.DaySpan;
import huni.domain.history.HistoryQuery.DayEntries;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What moved in each week: first entries only, and counts only, since those of one week are not the same prospects
 * from stage to stage.
 *
 * @param weeks in order of time, those without any movement included
 * @param undated first entries on a day nobody knows, which are in no week; stages without any are left out
 */
public record Movement(List<Week> weeks, List<Entries> undated) {

    public Movement {
        weeks = List.copyOf(weeks);
        undated = List.copyOf(undated);
    }

    /** Whole ISO weeks from the one that holds the first day to the one that holds the last. */
    public static DaySpan wholeWeeks(DaySpan days) {
        return new DaySpan(
                DaySpan.week(days.from()).from(), DaySpan.week(days.to()).to());
    }

    /**
     * The movement of each week that holds a day of the span.
     *
     * @param entries those of {@link #wholeWeeks}; others are left out
     * @param undated first entries into each stage on a day nobody knows
     */
    public static Movement of(Pipeline pipeline, DaySpan days, List<DayEntries> entries, Map<StageKey, Long> undated) {
        DaySpan whole = wholeWeeks(days);
        Map<LocalDate, Map<StageKey, Long>> byWeek = new LinkedHashMap<>();
        for (LocalDate monday = whole.from(); !monday.isAfter(whole.to()); monday = monday.plusWeeks(1)) {
            byWeek.put(monday, new LinkedHashMap<>());
        }
        for (DayEntries entry : entries) {
            Map<StageKey, Long> week = byWeek.get(DaySpan.week(entry.day()).from());
            if (week != null) {
                week.merge(entry.stage(), entry.count(), Long::sum);
            }
        }
        List<Week> weeks = new ArrayList<>();
        byWeek.forEach((monday, counts) -> weeks.add(week(pipeline, DaySpan.week(monday), counts)));
        return new Movement(
                weeks,
                pipeline.stages().stream()
                        .filter(stage -> undated.getOrDefault(stage.key(), 0L) > 0)
                        .map(stage -> new Entries(stage.key(), undated.getOrDefault(stage.key(), 0L)))
                        .toList());
    }

    /** The movement of some days of a week, such as those that are over of it. */
    public static Week part(Pipeline pipeline, DaySpan days, List<DayEntries> entries) {
        Map<StageKey, Long> counts = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> days.contains(entry.day()))
                .forEach(entry -> counts.merge(entry.stage(), entry.count(), Long::sum));
        return week(pipeline, days, counts);
    }

    private static Week week(Pipeline pipeline, DaySpan days, Map<StageKey, Long> counts) {
        List<Entries> steps = pipeline.steps().stream()
                .filter(step -> !step.retired() || counts.containsKey(step.key()))
                .map(step -> new Entries(step.key(), counts.getOrDefault(step.key(), 0L)))
                .toList();
        return new Week(days, steps, of(pipeline, StageType.LOST, counts), of(pipeline, StageType.PARKED, counts));
    }

    private static long of(Pipeline pipeline, StageType type, Map<StageKey, Long> counts) {
        return pipeline.stages().stream()
                .filter(stage -> stage.type() == type)
                .map(Stage::key)
                .mapToLong(key -> counts.getOrDefault(key, 0L))
                .sum();
    }

    /**
     * One week.
     *
     * @param firstEntries of each step in the order of the pipeline: open stages, then won
     * @param lost first entries into a lost stage
     * @param parked first entries into a parked stage
     */
    public record Week(DaySpan days, List<Entries> firstEntries, long lost, long parked) {

        public Week {
            firstEntries = List.copyOf(firstEntries);
        }

        /** First entries into a step; 0 for a stage that is none. */
        public long into(StageKey step) {
            return firstEntries.stream()
                    .filter(e -> e.stage().equals(step))
                    .mapToLong(Entries::count)
                    .sum();
        }
    }

    /** How many entries are in no week. */
    public long undatedEntries() {
        return undated.stream().mapToLong(Entries::count).sum();
    }

    /** How many entered a stage for the first time. */
    public record Entries(StageKey stage, long count) {}
}
