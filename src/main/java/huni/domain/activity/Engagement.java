package huni.domain.activity;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import java.time.LocalDateTime;

/**
 * Something planned for a time of the own calendar.
 *
 * @param begin in the workspace's zone
 * @param minutes how long it takes
 */
public record Engagement(
        ActivityId activity, ProspectId prospect, String company, ActivityKind kind, LocalDateTime begin, int minutes) {

    /** How long a call takes whose length nobody knows. */
    public static final int CALL_MINUTES = 15;

    /** When it is over. */
    public LocalDateTime end() {
        return begin.plusMinutes(minutes);
    }
}
