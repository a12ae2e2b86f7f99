package huni.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.history.FollowThroughQuery.CarriedAppointment;
import huni.domain.history.FollowThroughQuery.DoneParts;
import huni.domain.history.FollowThroughQuery.FirstBooking;
import huni.domain.history.FollowThroughQuery.MeetingEnd;
import huni.domain.worktime.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentCareTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-26T15:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FROM = LocalDate.of(2026, 8, 28);
    private static final ProspectId A = new ProspectId(new UUID(0, 1));
    private static final ProspectId B = new ProspectId(new UUID(0, 2));

    private static AppointmentCare care(CarriedAppointment... appointments) {
        return AppointmentCare.of(List.of(appointments), List.of(), FROM, WorkingTime.USUAL, NOW);
    }

    @Test
    void anAppointmentIsRemindedOfOnceBothRemindersWereDoneBeforeItBegan() {
        AppointmentCare care = care(
                on(
                        A,
                        "2026-11-19",
                        "10:00",
                        held("2026-11-19T11:00:00Z"),
                        "2026-11-18T09:00:00Z",
                        "2026-11-19T09:59:00Z"),
                on(
                        B,
                        "2026-11-19",
                        "10:00",
                        held("2026-11-19T11:00:00Z"),
                        "2026-11-18T09:00:00Z",
                        "2026-11-19T10:01:00Z"),
                on(B, "2026-11-19", "10:00", missed("2026-11-19T11:00:00Z"), "2026-11-18T09:00:00Z", ""),
                on(B, "2026-11-19", "10:00", Optional.empty(), "", ""));

        assertEquals(new KeptWord.Kept(new Share(1, 3), Set.of(A), Set.of(B)), care.reminded());
    }

    @Test
    void oneWithoutATimeIsRemindedOfOnTheDayBefore() {
        AppointmentCare care = care(
                on(A, "2026-11-19", "", held("2026-11-19T11:00:00Z"), "2026-11-18T09:00:00Z", "2026-11-18T23:59:00Z"),
                on(B, "2026-11-19", "", held("2026-11-19T11:00:00Z"), "2026-11-18T09:00:00Z", "2026-11-19T00:01:00Z"));

        assertEquals(new KeptWord.Kept(new Share(1, 2), Set.of(A), Set.of(B)), care.reminded());
    }

    @Test
    void thoseBookedForTheSameDayAreNamed() {
        CarriedAppointment one = new CarriedAppointment(
                A,
                LocalDate.of(2026, 11, 19),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2026-11-19T08:00:00Z")),
                held("2026-11-19T11:00:00Z"),
                new DoneParts(Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals(1, care(one).sameDay());
        assertEquals(new Share(0, 1), care(one).reminded().share());
    }

    @Test
    void whatWasHeldOnAThursdayIsFollowedUpIn24HoursFromWhenItWasDue() {
        AppointmentCare care = care(
                followed(A, "2026-11-19", held("2026-11-19T17:00:00Z"), "2026-11-20T10:00:00Z"),
                followed(B, "2026-11-19", held("2026-11-19T17:00:00Z"), "2026-11-20T10:01:00Z"));

        assertEquals(new KeptWord.Kept(new Share(1, 2), Set.of(A), Set.of(B)), care.followedUp());
    }

    @Test
    void overAWeekendThereIsTimeUntilTheSameTimeOnMonday() {
        AppointmentCare care = care(
                followed(A, "2026-11-20", held("2026-11-20T10:30:00Z"), "2026-11-23T10:00:00Z"),
                followed(B, "2026-11-20", held("2026-11-20T10:30:00Z"), "2026-11-23T10:01:00Z"));

        assertEquals(new KeptWord.Kept(new Share(1, 2), Set.of(A), Set.of(B)), care.followedUp());
    }

    @Test
    void aFollowUpCountsOnceItIsDoneOrItsTimeIsOver() {
        AppointmentCare care = care(
                followed(A, "2026-11-26", held("2026-11-26T10:30:00Z"), ""),
                followed(B, "2026-11-24", held("2026-11-24T10:30:00Z"), ""),
                followed(A, "2026-11-26", held("2026-11-26T10:30:00Z"), "2026-11-26T14:00:00Z"),
                followed(A, "2026-11-24", missed("2026-11-24T10:30:00Z"), ""));

        assertEquals(new KeptWord.Kept(new Share(1, 2), Set.of(A), Set.of(B)), care.followedUp());
    }

    @Test
    void theFirstAppointmentIsCountedFromTheFirstCallElseFromTheCreation() {
        AppointmentCare care = AppointmentCare.of(
                List.of(),
                List.of(
                        booking(1, "2026-10-01", "2026-10-05T09:00:00Z", "2026-10-08T09:00:00Z"),
                        booking(2, "2026-10-01", "", "2026-10-15T09:00:00Z"),
                        booking(3, "2026-10-01", "2026-10-20T09:00:00Z", "2026-10-11T09:00:00Z"),
                        booking(4, "", "", "2026-10-11T09:00:00Z"),
                        booking(5, "2026-01-01", "", "2026-08-27T09:00:00Z")),
                FROM,
                WorkingTime.USUAL,
                NOW);

        assertEquals(OptionalLong.of(10), care.toFirst().median());
        assertEquals(3, care.toFirst().booked().size());
        assertEquals(1, care.toFirst().undated());
    }

    @Test
    void withoutAppointmentsNothingIsSaid() {
        assertEquals(Share.Weight.NOTHING, care().reminded().share().weight());
        assertEquals(Share.Weight.NOTHING, care().followedUp().share().weight());
        assertEquals(OptionalLong.empty(), care().toFirst().median());
    }

    private static CarriedAppointment on(
            ProspectId prospect, String day, String time, Optional<MeetingEnd> end, String phone, String written) {
        return new CarriedAppointment(
                prospect,
                LocalDate.parse(day),
                time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time)),
                Optional.empty(),
                Optional.empty(),
                end,
                new DoneParts(maybe(phone), maybe(written), Optional.empty()));
    }

    private static CarriedAppointment followed(
            ProspectId prospect, String day, Optional<MeetingEnd> end, String followUp) {
        return new CarriedAppointment(
                prospect,
                LocalDate.parse(day),
                Optional.of(LocalTime.of(10, 0)),
                Optional.empty(),
                Optional.empty(),
                end,
                new DoneParts(Optional.empty(), Optional.empty(), maybe(followUp)));
    }

    private static FirstBooking booking(int prospect, String created, String called, String booked) {
        return new FirstBooking(
                new ProspectId(new UUID(0, prospect)),
                created.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(created)),
                maybe(called),
                Instant.parse(booked));
    }

    private static Optional<MeetingEnd> held(String at) {
        return Optional.of(new MeetingEnd(true, Instant.parse(at)));
    }

    private static Optional<MeetingEnd> missed(String at) {
        return Optional.of(new MeetingEnd(false, Instant.parse(at)));
    }

    private static Optional<Instant> maybe(String at) {
        return at.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(at));
    }
}
