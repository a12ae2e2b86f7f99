package huni.insight.coach;

import huni.insight.Share;
import huni.insight.Wilson;
import java.util.Optional;

/**
 * How many cold calls a working day bring the stock of appointments back to the usual within four weeks, by the person's
 * own calls. In these weeks as many appointments are needed as usually are, and those that are missing.
 *
 * @param perCall appointments out of the cold calls of the last 91 days
 * @param made cold calls per working day lately
 * @param usual appointments in four weeks, on average
 * @param missing from the stock
 * @param days working days of the four weeks that begin today, half ones counted so, above 0
 */
public record CallPace(Share perCall, double made, double usual, double missing, double days) {

    /** So many weeks it may take. */
    public static final int WEEKS = 4;

    private static final long CALLS_ENOUGH = 20;
    private static final long APPOINTMENTS_ENOUGH = 5;

    /**
     * Empty where too little is known: under 20 calls or 5 appointments, or more appointments than calls; where no working
     * day is left; and where as many calls are made as it takes.
     */
    static Optional<CallPace> of(
            long calls, long appointments, double made, double usual, double missing, double days) {
        if (calls < CALLS_ENOUGH || appointments < APPOINTMENTS_ENOUGH || appointments > calls || days <= 0) {
            return Optional.empty();
        }
        return Optional.of(new CallPace(new Share(appointments, calls), made, usual, missing, days))
                .filter(pace -> pace.needed() > Math.ceil(made));
    }

    /** As many a working day, a part of one counted whole. */
    public long needed() {
        return atRate(perCall.rate().orElse(1));
    }

    /** The same if more appointments come of calls than seems so. */
    public long atLeast() {
        return atRate(perCall.interval().map(Wilson::high).orElse(1.0));
    }

    /** The same if fewer do. */
    public long atMost() {
        return atRate(perCall.interval().map(Wilson::low).orElse(1.0));
    }

    private long atRate(double rate) {
        return (long) Math.ceil((usual + missing) / rate / days);
    }
}
