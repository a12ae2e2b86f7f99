package huni.ui.today;

import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.Due;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** When a step is due once it is moved. */
final class Postponed {

    private static final int MINUTES = 5;

    private final Moment now;
    private final WorkingTime work;

    Postponed(Moment now, WorkingTime work) {
        this.now = now;
        this.work = work;
    }

    /** Empty for what does not move anything. */
    Optional<Due> by(TodayVerb verb, Activity step) {
        LocalDate today = now.day();
        Optional<LocalTime> time = step.due().flatMap(Due::time);
        return switch (verb) {
            case TODAY ->
                Optional.of(new Due(
                        today, time.filter(at -> !at.isBefore(now.minute().toLocalTime()))));
            case TOMORROW -> Optional.of(new Due(work.after(today), time));
            case NEXT_WEEK -> Optional.of(new Due(work.onOrAfter(today.plusWeeks(1)), time));
            case HOUR -> Optional.of(later(step));
            case CALL,
                    DONE,
                    DROP,
                    PLAN,
                    MESSAGE,
                    PHONE,
                    EMAIL,
                    NO_ANSWER,
                    VOICEMAIL,
                    WRONG_NUMBER,
                    MISSED,
                    GIVE_TRIAL,
                    GIVE_DEMO,
                    GIVE_GIFT,
                    LEDGER -> Optional.empty();
        };
    }

    /** An hour after its time or, if that has passed or was never said, after now; while work is on. */
    private Due later(Activity step) {
        LocalDateTime planned = step.due()
                .flatMap(due -> due.time().map(due.day()::atTime))
                .filter(at -> at.isAfter(now.minute()))
                .orElse(now.minute());
        int over = planned.getMinute() % MINUTES;
        LocalDateTime rounded = over == 0 ? planned : planned.plusMinutes(MINUTES - over);
        LocalDateTime at = work.onOrAfter(rounded.plusHours(1));
        return new Due(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }
}
