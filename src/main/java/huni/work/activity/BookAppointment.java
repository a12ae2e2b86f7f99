package huni.work.activity;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Booking;
import huni.domain.activity.Meeting;
import huni.domain.prospect.GateAnswer;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * An appointment with all that it carries: its confirmation, two reminders on the day before and its follow-up on the
 * day after. Before it stands the gate of the stage of appointments, as before a move to it.
 *
 * @param subject one line; may be empty
 * @param answer what was said at the gate; counts only where that is closed
 * @param moves whether a prospect that has not come as far moves to the stage of appointments
 */
public record BookAppointment(
        ProspectId prospect, String subject, Due due, Meeting meeting, GateAnswer answer, boolean moves)
        implements StepPlan {

    /** Books one of which only the day is known, with nothing said at the gate, and moves nobody. */
    public BookAppointment(ProspectId prospect, String subject, Due due) {
        this(prospect, subject, due, Meeting.USUAL, new GateAnswer.None(), false);
    }

    /** The same with what was said at the gate. */
    public BookAppointment with(GateAnswer said) {
        return new BookAppointment(prospect, subject, due, meeting, said, moves);
    }

    @Override
    public OperationName name() {
        return OperationName.BOOK;
    }

    @Override
    public ActivityId apply(Records records) throws RefusedException {
        return book(records, new AppointmentGate(records, answer).pass(prospect, moves));
    }

    private ActivityId book(Records records, GateAnswer said) throws RefusedException {
        Booking booking = new Booking(
                records.now().instant(),
                records.prospect(prospect).authority().isConfirmed(),
                said instanceof GateAnswer.WithoutDecisionMaker(String reason) ? reason : "");
        Activity booked = Activity.planned(
                        new ActivityId(records.newId()),
                        prospect,
                        ActivityKind.APPOINTMENT,
                        subject.strip(),
                        due,
                        records.now().instant())
                .with(FollowThrough.booked(booking, meeting));
        records.put(booked);
        new AppointmentParts(records, booked).plan();
        return booked.id();
    }
}
