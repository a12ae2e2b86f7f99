package huni.insight;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityState;
import huni.domain.history.Course;
import huni.domain.history.FirstEntries.FirstEntry;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rate of a step, of those that were given a trial, demo or gift while it was open, and of the others: all first
 * entries of the last two years. Incentives go to slow prospects, so the difference is no proof.
 *
 * @param with those given one from the entry on, before they advanced and within the days of the rate
 * @param without all others
 * @param whom those the first rate counts: as many as are old enough
 */
public record IncentiveEffect(StageKey stage, StepRate with, StepRate without, Set<ProspectId> whom) {

    public IncentiveEffect {
        whom = Set.copyOf(whom);
    }

    private static final class Tally {
        private StepRate with;
        private final Set<ProspectId> whom = new HashSet<>();

        private Tally(int within) {
            this.with = StepRate.none(within);
        }
    }

    /**
     * For each open stage of the pipeline.
     *
     * @param all the stages of all pipelines
     * @param one the pipeline that is looked at
     * @param rates of all prospects, as of today
     * @param given trials, demos and gifts; what is only planned is passed over
     * @param courses of those that were given something
     */
    public static List<IncentiveEffect> of(
            Pipeline all, Pipeline one, StepRates rates, List<Activity> given, List<Course> courses, ZoneId zone) {
        Map<ProspectId, List<LocalDate>> days = new HashMap<>();
        given.stream()
                .filter(activity -> activity.state() == ActivityState.DONE)
                .forEach(activity -> days.computeIfAbsent(activity.prospect(), _ -> new ArrayList<>())
                        .add(LocalDate.ofInstant(activity.at(), zone)));
        Map<StageKey, Tally> tallies = new HashMap<>();
        for (Course course : courses) {
            List<LocalDate> own = days.getOrDefault(course.prospect(), List.of());
            for (FirstEntry entry : course.history().firstEntries(all)) {
                if (isGivenInside(entry, own, rates)) {
                    count(
                            entry,
                            course.prospect(),
                            rates,
                            tallies.computeIfAbsent(entry.stage(), stage -> new Tally(rates.within(stage))));
                }
            }
        }
        return one.steps().stream()
                .filter(stage -> stage.isOpen() && !stage.retired())
                .map(Stage::key)
                .map(stage -> effect(stage, rates, tallies.getOrDefault(stage, new Tally(rates.within(stage)))))
                .toList();
    }

    /**
     * Whom the rate of the others counts: as many as are old enough.
     *
     * @param all the stages of all pipelines
     * @param rates of all prospects, as of today
     * @param with whom the rate of those given something counts
     */
    public static Predicate<Course> without(StageKey stage, Pipeline all, StepRates rates, Set<ProspectId> with) {
        return course -> !with.contains(course.prospect())
                && course.history().firstEntries(all).stream()
                        .filter(entry -> entry.stage().equals(stage) && entry.trial())
                        .anyMatch(entry -> entry.day().filter(rates::remembers).isPresent()
                                && rates.outcome(entry).isOldEnough());
    }

    private static boolean isGivenInside(FirstEntry entry, List<LocalDate> given, StepRates rates) {
        if (!entry.trial() || entry.day().filter(rates::remembers).isEmpty()) {
            return false;
        }
        LocalDate from = entry.day().get();
        int within = rates.within(entry.stage());
        LocalDate to = from.plusDays(Math.min(within, entry.passedAfter().orElse((long) within)));
        return given.stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }

    private static void count(FirstEntry entry, ProspectId prospect, StepRates rates, Tally tally) {
        StepOutcome outcome = rates.outcome(entry);
        tally.with = tally.with.plus(outcome, 1);
        if (outcome.isOldEnough()) {
            tally.whom.add(prospect);
        }
    }

    private static IncentiveEffect effect(StageKey stage, StepRates rates, Tally tally) {
        return new IncentiveEffect(stage, tally.with, rates.usual(stage).minus(tally.with), tally.whom);
    }
}
