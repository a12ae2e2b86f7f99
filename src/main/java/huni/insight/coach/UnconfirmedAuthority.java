package huni.insight.coach;

import huni.insight.Share;
import huni.insight.Wilson;

/** Appointments of the last half year that were booked before the decision maker was confirmed, out of all booked. */
public record UnconfirmedAuthority(Share unconfirmed) implements CoachEvidence {

    private static final int LEAST = 10;
    private static final double LARGE = 0.2;

    /** Whether too few were booked to say anything. */
    public boolean isTooFew() {
        return unconfirmed.whole() < LEAST;
    }

    @Override
    public double strength() {
        return 0;
    }

    /** From ten appointments on, when more than a fifth is certain to be unconfirmed. */
    @Override
    public boolean speaks() {
        return !isTooFew() && unconfirmed.interval().map(Wilson::low).orElse(0.0) > LARGE;
    }
}
