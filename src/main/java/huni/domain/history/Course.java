package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.prospect.DecisionDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one prospect adds to the chances, and what its own chance is asked for.
 *
 * @param createdOn empty where nobody knows the day
 * @param worth its likely value
 * @param manualProbability the chance the user has set, 0 to 1
 * @param decisionBy when it means to decide
 * @param decisions the dates at which it meant to decide, in the order they were entered
 */
public record Course(
        ProspectId prospect,
        Optional<LocalDate> createdOn,
        StageHistory history,
        Optional<Money> worth,
        Optional<BigDecimal> manualProbability,
        Optional<LocalDate> decisionBy,
        List<DecisionDate> decisions) {

    public Course {
        decisions = List.copyOf(decisions);
    }

    /** One of which nobody kept when it meant to decide before. */
    public Course(
            ProspectId prospect,
            Optional<LocalDate> createdOn,
            StageHistory history,
            Optional<Money> worth,
            Optional<BigDecimal> manualProbability,
            Optional<LocalDate> decisionBy) {
        this(prospect, createdOn, history, worth, manualProbability, decisionBy, List.of());
    }

    /** The same with what happened and when it meant to decide told otherwise. */
    public Course with(StageHistory told, List<DecisionDate> dates) {
        return new Course(prospect, createdOn, told, worth, manualProbability, decisionBy, dates);
    }
}
