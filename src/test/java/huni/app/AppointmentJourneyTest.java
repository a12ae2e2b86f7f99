package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.activity.Due;
import huni.domain.activity.FollowThrough.Role;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import huni.work.Outcome;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.CreateProspect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An appointment from its booking to the one in its place, by keys alone in the whole window. */
class AppointmentJourneyTest {

    private static final String COMPANY = "Randevulu Deneme Ltd";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");
    private ShownWindow window;
    private ProspectId prospect;

    @BeforeEach
    void openTheProspect(@TempDir Path folder) throws Exception {
        window = new ShownWindow(folder.resolve("store"), clock, 5);
        prospect = window.store.workspace().perform(new CreateProspect(COMPANY, "", Optional.empty()))
                        instanceof Outcome.Done<ProspectId>(ProspectId id, var _)
                ? id
                : fail("not created");
        window.open(COMPANY);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itsRemindersAreTickedTheDayBeforeAndAMissedOneGetsANewDate() {
        book();
        assertEquals(List.of(at(THURSDAY, 10)), times(ActivityKind.APPOINTMENT));
        assertEquals(
                List.of(Role.CONFIRMATION, Role.PHONE_REMINDER, Role.EMAIL_REMINDER, Role.FOLLOW_UP),
                planned().stream().flatMap(step -> step.role().stream()).toList());

        clock.set("2026-11-25T07:00:00Z");
        window.clockMoved();
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        walkTo("REMINDER");
        window.type('1');
        walkTo("REMINDER");
        window.type('2');
        assertEquals(
                List.of(Role.CONFIRMATION, Role.FOLLOW_UP),
                planned().stream().flatMap(step -> step.role().stream()).toList());

        clock.set("2026-11-26T07:40:00Z");
        window.clockMoved();
        walkTo("APPOINTMENT");
        window.type('7');
        assertEquals("plan-when", window.focused());
        window.words("cuma 14");
        window.press(KeyCode.ENTER);

        assertEquals(List.of(at(THURSDAY.plusDays(1), 14)), times(ActivityKind.APPOINTMENT));
        assertTrue(activities().stream()
                .anyMatch(one -> one.state() == ActivityState.CANCELLED
                        && one.followThrough().missed().isPresent()));
        assertEquals("today-list", window.focused());
        assertEquals(List.of(), window.store.check(ArchiveWatch.NONE));

        window.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(List.of(at(THURSDAY, 10)), times(ActivityKind.APPOINTMENT));
        window.press(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(
                List.of(at(THURSDAY.plusDays(1), 14)),
                times(ActivityKind.APPOINTMENT),
                "what was said at the gate needs not be said again");
    }

    @Test
    void onTheProspectAnAppointmentWhoseTimeHasComeHasItsButtonForNotHavingTakenPlace() {
        book();
        assertEquals(null, window.find("next-missed-now"));

        clock.set("2026-11-26T07:40:00Z");
        window.clockMoved();
        window.focus("next-missed-now");
        OnFx.run(() -> ((javafx.scene.control.Button) window.find("next-missed-now")).fire());
        window.drawn();

        assertEquals("plan-when", window.focused());
        window.press(KeyCode.ESCAPE);
        assertEquals(List.of(at(THURSDAY, 10)), times(ActivityKind.APPOINTMENT));
    }

    /** In the line for notes; the decision maker is asked for on the way. */
    private void book() {
        window.focus("composer");
        window.words("/randevu per 10");
        window.press(KeyCode.ENTER);
        assertNotNull(window.find("gate-form"));
        OnFx.run(() -> ((RadioButton) window.find("gate-decision-maker")).fire());
        window.press(KeyCode.ENTER);
    }

    /** Walks down until a line of that kind of the prospect is selected. */
    private void walkTo(String what) {
        window.press(KeyCode.HOME);
        for (int i = 0; i < 60 && !selected().contains(what); i++) {
            window.press(KeyCode.DOWN);
        }
        assertTrue(selected().contains(what), "no line " + what);
    }

    private String selected() {
        String line = OnFx.call(() -> String.valueOf(
                ((ListView<?>) window.find("today-list")).getSelectionModel().getSelectedItem()));
        return line.contains(COMPANY) ? line : "";
    }

    private List<Activity> activities() {
        return window.store.prospects().timeline(prospect, Optional.empty(), 50).stream()
                .flatMap(entry -> entry instanceof huni.domain.dossier.TimelineEntry.Happened happened
                        ? java.util.stream.Stream.of(happened.activity())
                        : java.util.stream.Stream.empty())
                .toList();
    }

    private List<Activity> planned() {
        return window.store.prospects().dossier(prospect).orElseThrow().planned();
    }

    private List<Due> times(ActivityKind kind) {
        return planned().stream()
                .filter(step -> step.kind() == kind)
                .flatMap(step -> step.due().stream())
                .toList();
    }

    private static Due at(LocalDate day, int hour) {
        return new Due(day, Optional.of(LocalTime.of(hour, 0)));
    }
}
