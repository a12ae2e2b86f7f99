package huni.work.sample;

import huni.domain.ActivityId;
import huni.domain.Moment;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.FollowThrough.Booking;
import huni.domain.activity.Meeting;
import huni.domain.prospect.Care;
import huni.domain.prospect.Consent;
import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import huni.domain.worktime.WorkingTime;
import huni.work.Records;
import huni.work.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes what was promised and what became of it: who wants to be addressed how, an appointment that did not take place, a
 * request that was answered late.
 */
final class SampleFollowThrough {

    private final Records records;
    private final Moment now;
    private final WorkingTime work;
    private final UnaryOperator<String> words;

    /** @param words how what they say is written */
    SampleFollowThrough(Records records, UnaryOperator<String> words) {
        this.records = records;
        this.now = records.now();
        this.work = records.workingTime();
        this.words = words;
    }

    /** How often somebody is to be heard of. */
    static Care care(SampleProspect sample) {
        return sample.company().equals("Lale Catering")
                ? new Care(Optional.empty(), Optional.empty(), Optional.of(new Care.Rhythm(3, Care.Unit.MONTHS)))
                : Care.NONE;
    }

    /** @param person the first one there */
    void write(Prospect prospect, Contact person) throws RefusedException {
        switch (prospect.company()) {
            case "Deniz Sigorta" -> {
                consent(person, Consent.Channel.PHONE, Consent.State.MAY, 20, "İlk görüşmede kendisi söyledi");
                consent(person, Consent.Channel.EMAIL, Consent.State.MAY, 20, "İlk görüşmede kendisi söyledi");
            }
            case "İnci Kuyumculuk" ->
                consent(person, Consent.Channel.PHONE, Consent.State.MAY_NOT, 5, "“Aramayın, yazışalım” dedi");
            case "Meltem Klima" ->
                consent(person, Consent.Channel.MESSAGE, Consent.State.MAY_NOT, 12, "KVKK formunda işaretlemiş");
            case "Gökçe Mimarlık" -> missed(prospect);
            case "Trakya Un" -> answeredLate(prospect);
            default -> {}
        }
    }

    private void consent(Contact person, Consent.Channel way, Consent.State state, int daysAgo, String source)
            throws RefusedException {
        records.put(new Consent(
                records.newId(),
                person.prospect(),
                person.id(),
                way,
                state,
                now.day().minusDays(daysAgo),
                words.apply(source),
                0));
    }

    private void missed(Prospect prospect) throws RefusedException {
        LocalDate day = work.before(now.day());
        Instant booked = at(day.minusDays(4), LocalTime.of(11, 0));
        Activity appointment = Activity.planned(
                        new ActivityId(records.newId()),
                        prospect.id(),
                        ActivityKind.APPOINTMENT,
                        words.apply("Proje sunumu"),
                        new Due(day, Optional.of(LocalTime.of(14, 0))),
                        booked)
                .with(FollowThrough.booked(
                        new Booking(booked, true, ""), new Meeting(words.apply("Moda ofisleri"), 60)));
        Instant seen = at(day, LocalTime.of(14, 20));
        records.put(appointment
                .cancelled(seen)
                .with(appointment.followThrough().missedAt(seen))
                .withBody(words.apply("Şantiyeye gitmiş, haber vermemiş.")));
    }

    /** Asked on a working day at four, answered two working days later. */
    private void answeredLate(Prospect prospect) throws RefusedException {
        LocalDate answered = work.before(work.before(now.day()));
        LocalDate asked = work.before(work.before(answered));
        Activity request = Activity.planned(
                new ActivityId(records.newId()),
                prospect.id(),
                ActivityKind.INFORMATION_REQUEST,
                words.apply("Çuval başına fiyat"),
                Due.on(work.after(asked)),
                at(asked, LocalTime.of(16, 0)));
        records.put(request.done(
                words.apply("Üç miktar için fiyat gönderildi, gecikme için özür dilendi."),
                at(answered, LocalTime.of(10, 30))));
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(now.zone()).toInstant();
    }
}
