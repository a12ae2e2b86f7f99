package huni.insight;

import huni.domain.history.Course;
import huni.domain.history.HistoryQuery.StageTimes;
import huni.domain.history.StageTime;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How long prospects stay in each open stage, over all their stays there, and how long it takes from the creation to
 * the win; those that go on count as far as they have come, and so do those that were lost or parked on the way to a win.
 *
 * @param stages in the order of the pipeline; retired ones in which nobody was are left out
 */
public record Spells(List<StageSpell> stages, Survival.Spell cycle, long cycleUndated) {

    public Spells {
        stages = List.copyOf(stages);
    }

    /** @param undated how many are left out, since nobody knows when they came or went */
    public record StageSpell(StageKey stage, Survival.Spell spell, long undated) {}

    /** What follows from the times of the pipeline as of a day. */
    public static Spells of(Pipeline pipeline, List<StageTimes> times, LocalDate today) {
        List<StageSpell> stages = new ArrayList<>();
        Survival cycle = new Survival();
        long cycleUndated = 0;
        List<StageTimes> own = times.stream()
                .filter(one -> pipeline.find(one.time().stage()).isPresent())
                .toList();
        for (StageTimes one : own) {
            cycleUndated += one.time().kind() == StageTime.Kind.SALE_UNDATED ? one.count() : 0;
            switch (one.time().kind()) {
                case WON -> cycle.finished(one.time().days(), one.count());
                case ENDED -> cycle.running(one.time().days(), one.count());
                case OPEN -> cycle.running(since(one, today), one.count());
                default -> {}
            }
        }
        for (Stage stage : pipeline.steps()) {
            if (stage.type() == StageType.OPEN) {
                StageSpell of = ofStage(stage.key(), times, today);
                if (!stage.retired() || of.spell().finished() + of.spell().running() > 0) {
                    stages.add(of);
                }
            }
        }
        return new Spells(stages, cycle.spell(), cycleUndated);
    }

    /**
     * Whose times are of those kinds: as many as the times count.
     *
     * @param all the stages of all pipelines
     * @param stages one of them; of a sale, all of its pipeline's
     */
    public static Predicate<Course> timed(Pipeline all, Set<StageKey> stages, Set<StageTime.Kind> kinds) {
        return course -> course.history().times(all).stream()
                .anyMatch(time -> kinds.contains(time.kind()) && stages.contains(time.stage()));
    }

    private static StageSpell ofStage(StageKey stage, List<StageTimes> times, LocalDate today) {
        Survival survival = new Survival();
        long undated = 0;
        for (StageTimes one : times) {
            if (one.time().stage().equals(stage)) {
                undated += one.time().kind() == StageTime.Kind.STAY_UNDATED ? one.count() : 0;
                switch (one.time().kind()) {
                    case LEFT -> survival.finished(one.time().days(), one.count());
                    case STAYS -> survival.running(since(one, today), one.count());
                    default -> {}
                }
            }
        }
        return new StageSpell(stage, survival.spell(), undated);
    }

    private static long since(StageTimes running, LocalDate today) {
        return Math.max(0, today.toEpochDay() - running.time().days());
    }
}
