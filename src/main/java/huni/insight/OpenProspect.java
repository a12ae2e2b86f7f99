package huni.insight;

import huni.domain.ProspectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * An open prospect as the forecast sees it.
 *
 * @param worth its likely value; without one it adds nothing to a sum
 * @param manual the chance the user has set, 0 to 1
 * @param slipped how often its decision was put off, or its date passed
 */
public record OpenProspect(
        ProspectId prospect,
        Stay stay,
        Optional<Money> worth,
        Optional<BigDecimal> manual,
        Optional<LocalDate> decisionBy,
        int slipped) {

    /** The same with another likely value. */
    OpenProspect withWorth(Money other) {
        return new OpenProspect(prospect, stay, Optional.of(other), manual, decisionBy, slipped);
    }
}
