package huni.work.calendar;

import huni.domain.ActivityId;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Booking;
import huni.domain.activity.FollowThrough.CalendarEvent;
import huni.domain.activity.Meeting;
import huni.domain.calendar.GivenEvent;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.prospect.GateAnswer;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import huni.work.activity.AppointmentGate;
import huni.work.activity.AppointmentParts;
import huni.work.activity.ChangeAppointment;
import huni.work.activity.EndActivity;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Events of another calendar, taken as appointments: one step of undo. An event that is known already changes its
 * appointment if it was changed there since, and does nothing otherwise; an appointment that is over is left alone.
 *
 * @param asks whether somebody is there to answer the gate of appointments, which then stands before each new one to come
 */
public record TakeEvents(List<Assigned> events, boolean asks) implements Operation<TakenReport> {

    /** Events of which nobody can be asked anything. */
    public TakeEvents(List<Assigned> events) {
        this(events, false);
    }

    /**
     * An event, and with whom it is.
     *
     * @param said what was said at the gate of appointments
     */
    public record Assigned(TakenEvent event, ProspectId prospect, GateAnswer said) {

        /** One of which nothing was said at the gate. */
        public Assigned(TakenEvent event, ProspectId prospect) {
            this(event, prospect, new GateAnswer.None());
        }
    }

    private static final TakenReport ADDED = new TakenReport(1, 0, 0, 0);
    private static final TakenReport CHANGED = new TakenReport(0, 1, 0, 0);
    private static final TakenReport CALLED_OFF = new TakenReport(0, 0, 1, 0);
    private static final TakenReport SAME = new TakenReport(0, 0, 0, 1);

    @Override
    public OperationName name() {
        return OperationName.TAKE_EVENTS;
    }

    @Override
    public TakenReport apply(Records records) throws RefusedException {
        TakenReport report = new TakenReport(0, 0, 0, 0);
        for (Assigned one : events) {
            Optional<Activity> known = known(records, one);
            report = report.and(known.isPresent() ? again(records, one.event(), known.get()) : first(records, one));
        }
        records.about("");
        return report;
    }

    private static Optional<Activity> known(Records records, Assigned one) {
        return GivenEvent.activity(one.event().uid())
                .flatMap(id -> records.find(Activity.class, id.value()))
                .or(() -> records.activities(one.prospect()).stream()
                        .filter(activity -> activity.followThrough()
                                .event()
                                .filter(event -> event.uid().equals(one.event().uid()))
                                .isPresent())
                        .findFirst());
    }

    private static TakenReport again(Records records, TakenEvent event, Activity known) throws RefusedException {
        switch (EventMeaning.of(event, Optional.of(known))) {
            case NEW, SAME -> {
                return SAME;
            }
            case CALLED_OFF -> {
                new EndActivity(known.id(), false, "").apply(records);
                return CALLED_OFF;
            }
            case CHANGED -> {}
        }
        boolean own = GivenEvent.activity(event.uid()).isPresent();
        Due due = event.due().orElseThrow();
        Meeting meeting = known.kind() == ActivityKind.APPOINTMENT
                ? new Meeting(event.location(), event.minutes())
                : known.meeting();
        if (known.kind() == ActivityKind.APPOINTMENT) {
            new ChangeAppointment(known.id(), own ? known.subject() : event.summary(), due, meeting).apply(records);
        } else {
            records.put(known.withDue(due));
        }
        Activity changed = records.activity(known.id());
        records.put(changed.with(changed.followThrough().with(new CalendarEvent(event.uid(), event.sequence()))));
        return CHANGED;
    }

    private TakenReport first(Records records, Assigned one) throws RefusedException {
        TakenEvent event = one.event();
        if (EventMeaning.of(event, Optional.empty()) == EventMeaning.SAME) {
            return SAME;
        }
        Due due = event.due().orElseThrow();
        Instant now = records.now().instant();
        boolean past = due.day().isBefore(records.now().day());
        GateAnswer said = asks && !past
                ? new AppointmentGate(records, one.said()).pass(one.prospect(), false)
                : new GateAnswer.None();
        boolean confirmed = records.prospect(one.prospect()).authority().isConfirmed();
        String reason = said instanceof GateAnswer.WithoutDecisionMaker(String why) ? why : "";
        FollowThrough promised = FollowThrough.booked(
                        new Booking(now, confirmed, reason), new Meeting(event.location(), event.minutes()))
                .with(new CalendarEvent(event.uid(), event.sequence()));
        Activity planned = Activity.planned(
                        new ActivityId(records.newId()),
                        one.prospect(),
                        ActivityKind.APPOINTMENT,
                        event.summary(),
                        due,
                        now)
                .with(promised);
        if (past) {
            Instant then = due.day()
                    .atTime(due.time().orElse(LocalTime.NOON))
                    .atZone(records.now().zone())
                    .toInstant();
            records.put(planned.done("", then).with(promised.heldAt(then)));
        } else {
            records.put(planned);
            new AppointmentParts(records, planned).planWithoutConfirmation();
        }
        return ADDED;
    }
}
