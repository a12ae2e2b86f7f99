package huni.domain.activity;

import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What usually comes after a step, for whoever does it to take or to change.
 *
 * @param day on which is worked
 */
public record NextSuggestion(ActivityKind kind, LocalDate day) {

    /**
     * After a call another one soon; what was written or given is asked about by phone; an appointment is followed up on
     * the next working day.
     */
    public static NextSuggestion after(Activity step, LocalDate today, WorkingTime work) {
        return after(step.kind(), ends(step), today, work);
    }

    /**
     * The same of a step of which only so much is known.
     *
     * @param ends the last day of what was given
     */
    public static NextSuggestion after(ActivityKind done, Optional<LocalDate> ends, LocalDate today, WorkingTime work) {
        LocalDate next = work.after(today);
        return new NextSuggestion(
                ActivityKind.CALL,
                switch (done) {
                    case CALL, EMAIL, INFORMATION_REQUEST -> work.after(next);
                    case APPOINTMENT, TASK, NOTE -> next;
                    case INCENTIVE -> ends.map(last -> work.after(last)).orElse(work.onOrAfter(today.plusDays(7)));
                });
    }

    private static Optional<LocalDate> ends(Activity step) {
        return step.incentive().flatMap(Incentive::ends);
    }
}
