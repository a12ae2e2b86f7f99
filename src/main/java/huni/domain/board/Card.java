package huni.domain.board;

import huni.domain.ProspectId;
import huni.domain.activity.Incentive;
import huni.domain.activity.NextStep;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Certainty;
import huni.domain.prospect.KeyFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A prospect as its card shows it.
 *
 * @param contact name of the first contact; may be empty
 * @param sinceDay the day it entered the stage
 * @param undated nobody knows that day; it only keeps the order
 * @param createdOn empty where nobody knows the day
 * @param closedOn the day on which it was won or lost; empty while it is not, and where nobody knows it
 * @param decisionBy when it means to decide
 * @param slipsOn the first day on which its decision has slipped, which may be yet to come
 * @param touchedOn the day of the last touch
 * @param notTold which of the three facts were asked for last and not told
 * @param incentive what it was given and has not ended
 */
public record Card(
        ProspectId prospect,
        String company,
        String contact,
        Optional<Money> worth,
        Optional<BigDecimal> manualProbability,
        StageKey stage,
        LocalDate sinceDay,
        boolean undated,
        Optional<LocalDate> createdOn,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> decisionBy,
        Optional<LocalDate> slipsOn,
        LocalDate touchedOn,
        Optional<NextStep> nextStep,
        Certainty budget,
        Certainty authority,
        Certainty urgency,
        Set<KeyFact> notTold,
        Optional<Incentive.Kind> incentive,
        long rank) {

    /**
     * Whether nothing has happened here for more than the stage's days and nothing is planned. Only an open stage
     * has stale cards; the caller asks for those alone.
     */
    public boolean isStale(LocalDate today, int staleAfterDays) {
        return nextStep.isEmpty() && touchedOn.isBefore(today.minusDays(staleAfterDays));
    }
}
