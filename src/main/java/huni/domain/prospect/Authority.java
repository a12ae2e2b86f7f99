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

    /**
     * The authority after the user typed a part of it: a role or how it was said makes it at least vague, both together
     * at least indicated.
     */
    public Authority typed() {
        boolean hasRole = role != Role.UNKNOWN;
        Certainty least = hasRole && !how.isEmpty()
                ? Certainty.INDICATED
                : hasRole || !how.isEmpty() ? Certainty.VAGUE : Certainty.NOT_ASKED;
        return withCertainty(certainty.atLeast(least));
    }

    /** The authority after a gate was answered with: this is the decision maker. Blank words leave the earlier ones. */
    public Authority confirmed(String words, LocalDate today) {
        return new Authority(
                Role.DECISION_MAKER,
                words.isBlank() ? how : words.strip(),
                decisionMaker,
                Optional.of(today),
                Certainty.CONFIRMED);
    }

    public Authority withRole(Role newRole) {
        return new Authority(newRole, how, decisionMaker, confirmedOn, certainty);
    }

    public Authority withHow(String words) {
        return new Authority(role, words, decisionMaker, confirmedOn, certainty);
    }

    public Authority withDecisionMaker(String name) {
        return new Authority(role, how, name, confirmedOn, certainty);
    }

    /** The same, this well known; the day of a confirmation is set by {@link #withCertainty(Certainty, LocalDate)}. */
    public Authority withCertainty(Certainty newCertainty) {
        return new Authority(role, how, decisionMaker, confirmedOn, newCertainty);
    }

    /** The same, this well known; the day is kept while it stays confirmed. */
    public Authority withCertainty(Certainty newCertainty, LocalDate today) {
        Optional<LocalDate> day =
                newCertainty == Certainty.CONFIRMED ? Optional.of(confirmedOn.orElse(today)) : Optional.empty();
        return new Authority(role, how, decisionMaker, day, newCertainty);
    }
}
