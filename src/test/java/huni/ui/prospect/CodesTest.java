package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.prospect.Consent.Channel;
import huni.domain.prospect.Consent.State;
import huni.work.activity.PlanActivity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a phone is shown. It is Monday 23 November 2026. */
class CodesTest {

    private final SampleDesk desk = new SampleDesk("tr-TR");
    private final ProspectId id = desk.anadoluKimya();

    @Test
    void theDayBeforeAnAppointmentItsReminderIsReady() {
        appointment(LocalDate.of(2026, 11, 24));

        assertEquals(
                Optional.of("Merhaba Dr. Levent Uçar, yarın saat 10:30’da görüşeceğimizi hatırlatmak istedim."
                        + " Uygun değilse bu mesaja yazmanız yeterli."),
                reminder());
    }

    @Test
    void beforeTheWeekendTheReminderOfMondayIsReadyAndNamesTheDay() {
        appointment(LocalDate.of(2026, 11, 30));
        assertEquals(Optional.empty(), reminder());

        desk.clock.set("2026-11-27T07:00:00Z");
        assertEquals(
                Optional.of(
                        "Merhaba Dr. Levent Uçar, 30 Kasım Pazartesi saat 10:30’da görüşeceğimizi hatırlatmak istedim."
                                + " Uygun değilse bu mesaja yazmanız yeterli."),
                reminder());
    }

    @Test
    void onAnyOtherDayThereIsNone() {
        assertEquals(Optional.empty(), reminder());
        appointment(LocalDate.of(2026, 11, 25));
        assertEquals(Optional.empty(), reminder());
    }

    @Test
    void whoDoesNotWantTextMessagesGetsNone() {
        appointment(LocalDate.of(2026, 11, 24));
        ProspectViewModel screen = desk.screen(id);
        ContactViewModel person = screen.contacts().people().getFirst();
        person.consents().entries().stream()
                .filter(entry -> entry.channel() == Channel.MESSAGE)
                .forEach(entry -> entry.state().choose(State.MAY_NOT));
        desk.tasks.runAll();

        assertEquals(Optional.empty(), screen.contacts().reminder(person));
    }

    private void appointment(LocalDate on) {
        desk.done(new PlanActivity(
                id,
                ActivityKind.APPOINTMENT,
                "Sunum",
                new Due(on, Optional.of(LocalTime.of(10, 30))),
                Optional.empty()));
    }

    private Optional<String> reminder() {
        ProspectViewModel screen = desk.screen(id);
        return screen.contacts().reminder(screen.contacts().people().getFirst());
    }
}
