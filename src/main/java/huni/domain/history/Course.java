package huni.domain.history;

import huni.domain.ProspectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What one prospect adds to the chances, and what its own chance is asked for.
 *
 * @param createdOn empty where nobody knows the day
 * @param worth its likely value
 * @param manualProbability the chance the user has set, 0 to 1
 * @param decisionBy when it means to decide
 */
public record Course(
        ProspectId prospect,
        Optional<LocalDate> createdOn,
        StageHistory history,
        Optional<Money> worth,
        Optional<BigDecimal> manualProbability,
        Optional<LocalDate> decisionBy) {}
