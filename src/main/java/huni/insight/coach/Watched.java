package huni.insight.coach;

import huni.domain.coach.AdviceKey;

/**
 * One rule on the day of the last look.
 *
 * @param evidence what was found, whether it is said or not
 * @param weeksToShow for a rate, after how many weeks a halving would be named at the person's pace; else 0
 */
public record Watched(AdviceKey key, State state, CoachEvidence evidence, int weeksToShow) {

    /** Why a rule speaks or is quiet. */
    public enum State {
        SPEAKS,
        /** Enough is known and nothing is wrong. */
        QUIET,
        /** Too little is known to say anything. */
        TOO_FEW,
        /** The person wanted to hear nothing of it for now. */
        NOT_NOW,
        /** Another rule speaks of the same cause. */
        SAID_OTHERWISE
    }
}
