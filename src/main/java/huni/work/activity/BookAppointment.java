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
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.AuthorityFact;
import huni.work.QuestionGate;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.prospect.MoveWriter;
import java.util.Optional;

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
        QuestionGate questions = new QuestionGate(records, answer);
        Prospect before = questions.told(records.prospect(prospect));
        records.about(before.company());
        Pipeline pipeline = records.pipeline();
        Optional<Stage> stage = pipeline.appointments();
        GateAnswer said = new GateAnswer.None();
        if (stage.isPresent()) {
            Move move = new Move(stage.get().key(), MoveSource.FORM, questions.besides()).of(before, pipeline);
            Optional<Gate> closed = move.closedGate(before, pipeline);
            if (closed.isPresent()) {
                throw new RefusedException(new Refusal.GateClosed(prospect, before.company(), move.to(), closed.get()));
            }
            questions.pass(before, move.to());
            said = move.answer();
            enter(
                    records,
                    before,
                    move,
                    moves && pipeline.isBefore(before.standing().stage(), stage.get()));
        }
        return book(records, said);
    }

    private static void enter(Records records, Prospect before, Move move, boolean moves) throws RefusedException {
        if (moves) {
            new MoveWriter(records).write(move, before, records.rank(move.to(), new Slot.Top()), records.now());
        } else if (move.answer() instanceof GateAnswer.DecisionMaker(String how)) {
            Prospect told =
                    before.with(before.authority().confirmed(how, records.now().day()));
            records.put(told);
            AuthorityFact.tellContacts(records, before, told);
        }
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
