package huni.domain.coach;

import java.util.Arrays;
import java.util.Optional;

/** What the coach watches. The order is that of the page. */
public enum CoachRule {
    /** The rate from one stage to the next. */
    STEP("step"),
    /** Appointments that are held. */
    HELD("held"),
    /** Late losses that are not for want of a budget. */
    BUDGET("budget"),
    /** Information requests answered within a working day. */
    REQUESTS("requests"),
    /** New prospects per week. */
    NEW_PROSPECTS("new_prospects"),
    /** Too few prospects between appointment and closing. */
    FEW_APPOINTMENTS("few_appointments"),
    /** More of them than can be served. */
    MANY_APPOINTMENTS("many_appointments"),
    /** Appointments booked without the decision maker confirmed. */
    AUTHORITY("authority"),
    /** One prospect carries the period. */
    CONCENTRATION("concentration");

    private final String key;

    CoachRule(String key) {
        this.key = key;
    }

    /** The one with that key. */
    public static Optional<CoachRule> of(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    /** Its name in the store and in texts. */
    public String key() {
        return key;
    }
}
