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
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the appointments of sample prospects, booked some days ago and confirmed then, with all that they carry. */
final class SampleAppointments {

    private static final Duration BOOKED_BEFORE = Duration.ofDays(3);

    private static final Map<String, Meeting> PLACES = Map.of(
            "Ofislerinde sunum", new Meeting("Maslak ofisleri, 4. kat", 60),
            "Fabrika ziyareti", new Meeting("Fabrika, 2. kapı", 120),
            "Görüntülü görüşme", new Meeting("Görüntülü, bağlantı e-postada", 45),
            "Tesiste tanıtım", new Meeting("Bursa tesisi", 90));

    private final Records records;
    private final UnaryOperator<String> words;

    /** @param words how what they say is written */
    SampleAppointments(Records records, UnaryOperator<String> words) {
        this.records = records;
        this.words = words;
    }

    private Meeting meeting(String subject) {
        return PLACES.entrySet().stream()
                .filter(place -> words.apply(place.getKey()).equals(subject))
                .map(place -> new Meeting(
                        words.apply(place.getValue().location()),
                        place.getValue().minutes()))
                .findFirst()
                .orElse(Meeting.USUAL);
    }

    /** @param planned an appointment that is still to come */
    void book(Activity planned) throws RefusedException {
        Instant booked = records.now().instant().minus(BOOKED_BEFORE);
        Moment then = new Moment(booked, records.now().zone());
        Activity appointment =
                planned.with(FollowThrough.booked(new Booking(booked, true, ""), meeting(planned.subject())));
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
