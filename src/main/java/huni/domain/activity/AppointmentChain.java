package huni.domain.activity;

import huni.domain.Moment;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.worktime.WorkingTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an appointment carries: it is confirmed at once, reminded of by phone and in writing on the working day before,
 * and followed up on the working day after.
 */
public final class AppointmentChain {

    private AppointmentChain() {}

    /** A part, and when it is due: at the time of the appointment, if that has one and it is not past. */
    public record ChainStep(Role role, Due due) {}

    /**
     * The parts of an appointment, in their order. There is no time to remind of one that is today; one for which the
     * working day before has passed is reminded of today.
     */
    public static List<ChainStep> of(Due appointment, Moment now, WorkingTime work) {
        List<ChainStep> parts = new ArrayList<>();
        parts.add(new ChainStep(Role.CONFIRMATION, Due.on(now.day())));
        if (appointment.day().isAfter(now.day())) {
            LocalDate before = work.before(appointment.day());
            Due due = from(new Due(before, appointment.time()), now);
            parts.add(new ChainStep(Role.PHONE_REMINDER, due));
            parts.add(new ChainStep(Role.EMAIL_REMINDER, due));
        }
        parts.add(new ChainStep(Role.FOLLOW_UP, followUp(appointment, now, work)));
        return parts;
    }

    /** When to ask what came of it. */
    public static Due followUp(Due appointment, Moment now, WorkingTime work) {
        LocalDate after = work.after(appointment.day().isBefore(now.day()) ? now.day() : appointment.day());
        return new Due(after, appointment.time());
    }

    private static Due from(Due due, Moment now) {
        return due.state(now) == Due.State.OVERDUE ? Due.on(now.day()) : due;
    }
}
