package huni.ui.today;

import static huni.ui.today.StoredDay.FRIDAY;
import static huni.ui.today.StoredDay.MONDAY;
import static huni.ui.today.StoredDay.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.testing.Printed;
import huni.ui.kit.Notice;
import huni.work.ChangeSetting;
import huni.work.activity.RescheduleActivity;
import huni.work.people.AddPerson;
import huni.work.people.GiveProspects;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepNoticesTest {

    private StoredDay store;
    private ProspectId pera;

    @BeforeEach
    void open(@TempDir Path place) {
        store = new StoredDay(place.resolve("store"), "en-GB");
        pera = store.add("Pera", "lead", 0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> said() {
        List<String> said = store.notices.shown().stream().map(Notice::text).toList();
        List.copyOf(store.notices.shown()).forEach(store.notices::dismiss);
        return said;
    }

    private Activity step() {
        return store.activities(pera).getFirst();
    }

    @Test
    void aCallIsSaidAtItsMinuteAndAnAppointmentAQuarterOfAnHourBefore() {
        store.plan(pera, ActivityKind.CALL, "contract", at(FRIDAY, 11, 1));
        store.plan(pera, ActivityKind.APPOINTMENT, "", at(FRIDAY, 11, 17));
        store.plan(pera, ActivityKind.TASK, "", Due.on(FRIDAY));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of("Today 11:01: Pera, contract"), said());
            store.clockShows("2026-11-27T08:02:00Z");
            assertEquals(List.of("Today 11:17: Pera, Appointment"), said());
            store.clockShows("2026-11-27T08:03:00Z");
            assertEquals(List.of(), said());
        }
    }

    @Test
    void afterNineHoursAndAfterThreeDaysOneSentenceSumsUp() {
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 12, 0));
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 17, 0));
        store.plan(pera, ActivityKind.CALL, "", at(MONDAY, 9, 0));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T17:00:00Z");
            assertEquals(List.of("2 steps have come due in the meantime."), said());
            store.clockShows("2026-11-30T17:00:00Z");
            assertEquals(
                    "One step has come due in the meantime.",
                    store.notices.shown().getFirst().text());
            store.notices.act(store.notices.shown().getFirst());
            assertEquals(1, store.shown());
        }
    }

    @Test
    void nothingIsSaidTwiceThoughTheClockIsSetBackOrTheProgramBeginsAnew() {
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(1, said().size());
            store.clockShows("2026-11-27T06:00:00Z");
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of(), said());
        }
        store.clock.set("2026-11-27T08:00:30Z");
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of(), said());
        }
    }

    @Test
    void amongSeveralPeopleOnlyWhoeverLooksAfterTheProspectIsTold() {
        store.done(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        store.done(new GiveProspects(List.of(pera), Optional.of(PersonId.ofLogin("ayse"))));
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        store.plan(store.add("Oba", "lead", 0), ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        store.me = Optional.of(PersonId.ofLogin("mehmet"));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of("Today 11:01: Oba, Call"), said(), "nobody’s");
        }
        store.clock.set("2026-11-27T08:00:30Z");
        store.me = Optional.of(PersonId.ofLogin("ayse"));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of("Today 11:01: Pera, Call"), said());
        }
    }

    @Test
    void whatComesBeforeItIsKnownWhoIsToldIsSaidThen() {
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        store.tells = false;
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of(), said());
            store.tells = true;
            store.clockShows("2026-11-27T08:02:00Z");
            assertEquals(List.of("Today 11:01: Pera, Call"), said());
        }
    }

    @Test
    void aStepThatWasMovedIsSaidAtItsNewTimeAndTheMoveCanStillBeUndone() {
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            store.done(new RescheduleActivity(step().id(), at(FRIDAY, 11, 3)));
            said();
            store.clockShows("2026-11-27T08:03:00Z");
            assertEquals(List.of("Today 11:03: Pera, Call"), said());
            store.workspace.undo();
            assertEquals(at(FRIDAY, 11, 1), step().due().orElseThrow());
        }
    }

    @Test
    void whatCouldNotBeReadIsSaidAMinuteLater(Printed printed) {
        store.plan(pera, ActivityKind.CALL, "", at(FRIDAY, 11, 1));
        store.failingReads = 1;
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-11-27T08:01:00Z");
            assertEquals(List.of(), said());
            assertTrue(printed.take().contains("reading what to point out"));
            store.clockShows("2026-11-27T08:02:00Z");
            assertEquals(List.of("Today 11:01: Pera, Call"), said());
            store.clockShows("2026-11-27T08:03:00Z");
            assertEquals(List.of(), said());
        }
    }

    @Test
    void theHourThatComesTwiceIsSaidOnce() {
        store.done(new ChangeSetting(Settings.Key.ZONE, "Europe/Berlin"));
        store.clock.set("2026-10-25T00:29:00Z");
        store.plan(pera, ActivityKind.CALL, "", at(LocalDate.of(2026, 10, 25), 2, 30));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-10-25T00:30:00Z");
            assertEquals(1, said().size());
            store.clockShows("2026-10-25T01:29:00Z");
            store.clockShows("2026-10-25T01:30:00Z");
            assertEquals(List.of(), said());
        }
    }

    @Test
    void aTimeThatSummerTimeLeavesOutIsSaidAnHourLater() {
        store.done(new ChangeSetting(Settings.Key.ZONE, "Europe/Berlin"));
        store.clock.set("2026-03-29T00:59:00Z");
        store.plan(pera, ActivityKind.CALL, "", at(LocalDate.of(2026, 3, 29), 2, 30));
        try (StepNotices _ = store.stepNotices()) {
            store.clockShows("2026-03-29T01:29:00Z");
            assertEquals(List.of(), said());
            store.clockShows("2026-03-29T01:30:00Z");
            assertEquals(1, said().size());
        }
    }
}
