package huni.domain.call;

import huni.domain.activity.Due;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** When to try again somebody who was not reached: at another time of the day, and after several tries less often. */
public final class NextTry {

    /** From so many tries in a row on, a week lies between two. */
    private static final int MANY = 3;

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int MORNING_ENDS = 12;

    private NextTry() {}

    /**
     * The time that is proposed; empty where there is nothing to try again: a wrong number must be found first.
     *
     * @param now in the workspace's time zone
     * @param tries how many in a row have reached nobody, this one included
     */
    public static Optional<Due> after(CallOutcome outcome, LocalDateTime now, int tries, WorkingTime work) {
        if (outcome.isSame(CallOutcome.WRONG_NUMBER)) {
            return Optional.empty();
        }
        boolean morning = now.getHour() < MORNING_ENDS;
        LocalDate today = now.toLocalDate();
        if (tries >= MANY) {
            return at(work.onOrAfter(today.plusWeeks(1)), morning ? AFTERNOON : MORNING);
        }
        boolean isToday = morning && work.isWorked(today);
        return isToday && !outcome.isSame(CallOutcome.VOICEMAIL)
                ? at(today, AFTERNOON)
                : at(work.after(today), morning ? AFTERNOON : MORNING);
    }

    private static Optional<Due> at(LocalDate day, LocalTime time) {
        return Optional.of(new Due(day, Optional.of(time)));
    }
}
