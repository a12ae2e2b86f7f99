package huni.domain.coach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the person answered to a piece of advice.
 *
 * @param on the day of the answer
 * @param normalFrom for "that's normal for me": what was before this day is forgotten; empty for "not now"
 */
public record Dismissal(AdviceKey advice, LocalDate on, Optional<LocalDate> normalFrom) {

    /** So many days after "not now" nothing is said. */
    public static final int SILENT_DAYS = 60;

    /** Whether the person wants to hear nothing of it on that day. */
    public boolean isSilentOn(LocalDate day) {
        return normalFrom.isEmpty() && !day.isBefore(on) && day.isBefore(on.plusDays(SILENT_DAYS));
    }
}
