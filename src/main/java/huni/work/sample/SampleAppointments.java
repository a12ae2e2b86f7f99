package huni.work.sample;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.AppointmentChain;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Booking;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.activity.Meeting;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Duration;
import java.time.Instant;

/** Writes the appointments of sample prospects, booked some days ago and confirmed then, with all that they carry. */
final class SampleAppointments {

    private static final Duration BOOKED_BEFORE = Duration.ofDays(3);

    private final Records records;

    SampleAppointments(Records records) {
        this.records = records;
    }

    /** @param planned an appointment that is still to come */
    void book(Activity planned) throws RefusedException {
        Instant booked = records.now().instant().minus(BOOKED_BEFORE);
        Moment then = new Moment(booked, records.now().zone());
        Activity appointment = planned.with(FollowThrough.booked(new Booking(booked, true, ""), Meeting.USUAL));
        records.put(appointment);
        Due due = appointment.due().orElseThrow();
        for (AppointmentChain.ChainStep part : AppointmentChain.of(due, then, records.workingTime())) {
            Activity carried = Activity.planned(
                            new ActivityId(records.newId()),
                            appointment.prospect(),
                            part.role().kind(),
                            "",
                            part.due(),
                            booked)
                    .with(FollowThrough.part(appointment.id(), part.role()));
            records.put(part.role() == Role.CONFIRMATION ? carried.done("", booked) : carried);
        }
    }
}
