package huni.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.GivenEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:20:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final ProspectId DENIZ = new ProspectId(new UUID(0, 1));

    private final AppointmentEvents events = new AppointmentEvents(Texts.in(Locale.forLanguageTag("tr-TR"), List.of()));

    private final PlannedAppointment appointment = new PlannedAppointment(
            planned(1, ActivityKind.APPOINTMENT, TUESDAY),
            "Deniz Sigorta",
            List.of(
                    reminder(2, ActivityKind.CALL, FollowThrough.Role.PHONE_REMINDER),
                    reminder(3, ActivityKind.EMAIL, FollowThrough.Role.EMAIL_REMINDER)));

    private static Activity planned(int number, ActivityKind kind, LocalDate day) {
        return Activity.planned(
                new ActivityId(new UUID(7, number)),
                DENIZ,
                kind,
                "",
                new Due(day, Optional.of(LocalTime.of(10, 0))),
                NOW);
    }

    private static Activity reminder(int number, ActivityKind kind, FollowThrough.Role role) {
        return planned(number, kind, TUESDAY.minusDays(1))
                .with(FollowThrough.part(new ActivityId(new UUID(7, 1)), role));
    }

    @Test
    void theRemindersOfTheDayBeforeAreEventsOfAQuarterOfAnHourWithoutAnAlarm() {
        List<GivenEvent> given = events.of(List.of(appointment), true);

        assertEquals(
                List.of("2026-12-01 60", "2026-11-30 15", "2026-11-30 15"),
                given.stream().map(one -> one.due().day() + " " + one.minutes()).toList());
        assertEquals(
                List.of(true, false, false),
                given.stream().map(one -> one.alarm().isPresent()).toList());
        assertTrue(given.stream().allMatch(one -> one.summary().endsWith("Deniz Sigorta")));
        assertEquals(3, given.stream().map(GivenEvent::uid).distinct().count());
        assertTrue(given.stream().allMatch(one -> one.uid().endsWith("@huni")));
    }

    @Test
    void whereTheyAreNotWantedTheAppointmentIsGivenAlone() {
        assertEquals(
                List.of(GivenEvent.uid(appointment.appointment().id())),
                events.of(List.of(appointment), false).stream()
                        .map(GivenEvent::uid)
                        .toList());
    }
}
