package huni.domain.prospect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the one we talk to decides.
 *
 * @param how what was said that tells it; may be empty
 * @param decisionMaker the name of the real decision maker, if it is somebody else; may be empty
 * @param confirmedOn the day it was confirmed
 */
public record Authority(
        Role role, String how, String decisionMaker, Optional<LocalDate> confirmedOn, Certainty certainty) {

    /** The part our contact has in the decision. */
    public enum Role {
        UNKNOWN,
        GATEKEEPER,
        INFLUENCER,
        DECISION_MAKER
    }

    public static Authority unknown() {
        return new Authority(Role.UNKNOWN, "", "", Optional.empty(), Certainty.NOT_ASKED);
    }

    /** Whether we are sure to talk to the decision maker. */
    public boolean isConfirmed() {
        return role == Role.DECISION_MAKER && certainty == Certainty.CONFIRMED;
    }

    /** The same, this well known; the day is kept while it stays confirmed. */
    public Authority known(Certainty newCertainty, LocalDate today) {
        Optional<LocalDate> day =
                newCertainty == Certainty.CONFIRMED ? Optional.of(confirmedOn.orElse(today)) : Optional.empty();
        return new Authority(role, how, decisionMaker, day, newCertainty);
    }
}
