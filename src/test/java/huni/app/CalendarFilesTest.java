package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.prospect.Authority;
import huni.domain.prospect.Certainty;
import huni.testing.Printed;
import huni.testing.SetClock;
import huni.ui.kit.Motion;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.calendar.EventAssignment.Assignment;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.EditProspect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar file that is taken: at once where everything is clear, and never by half. */
class CalendarFilesTest {

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final List<Assignment> asked = new ArrayList<>();
    private OpenedStore store;
    private CalendarFiles files;

    @BeforeEach
    void open() throws Exception {
        store = OpenedStore.open(folder.resolve("store"), clock, Runnable::run);
        WindowUser user = new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.UK);
        files = new CalendarFiles(WindowParts.of(store, tasks, notices, Motion.NONE, user, clock));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ProspectId create(String company) {
        return done(new CreateProspect(company, "", Optional.empty()));
    }

    /** With an appointment nobody has to be asked for. */
    private ProspectId decided(String company) {
        ProspectId id = create(company);
        done(EditProspect.authority(
                id,
                _ -> new Authority(
                        Authority.Role.DECISION_MAKER, "", "Selin Aksoy", Optional.empty(), Certainty.CONFIRMED)));
        return id;
    }

    private <R> R done(Operation<R> operation) {
        Outcome<R> outcome = store.workspace().perform(operation);
        if (outcome instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(outcome);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("given.ics"), content.replace("\n", "\r\n"));
    }

    private static String event(String summary) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//A calendar//EN
                BEGIN:VEVENT
                UID:one@calendar.example
                DTSTAMP:20261120T080000Z
                DTSTART:20261201T070000Z
                DTEND:20261201T080000Z
                SUMMARY:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(summary);
    }

    private void take(Path file, Optional<ProspectId> otherwise) {
        files.take(file, otherwise, asked::add);
        tasks.runAll();
    }

    private int appointments() {
        return store.agenda().appointments(store.workspace().now().day()).size();
    }

    private String told() {
        return notices.shown().stream().map(Notice::text).reduce("", (all, one) -> all + one + "\n");
    }

    @Test
    void anEventThatNamesAProspectIsTakenAtOnceAndTakenBackByOneStep() throws IOException {
        decided("Ege Tekstil");

        take(file(event("Call: Ege Tekstil")), Optional.empty());

        assertEquals(List.of(), asked);
        assertEquals(1, appointments(), told());
        store.workspace().undo();
        assertEquals(0, appointments());
    }

    @Test
    void whoDecidesIsAskedForBeforeAnAppointmentIsTaken() throws IOException {
        create("Ege Tekstil");

        take(file(event("Call: Ege Tekstil")), Optional.empty());

        assertEquals(1, asked.size());
        assertEquals(0, appointments());
    }

    @Test
    void anEventThatNamesNobodyIsAskedAboutAndNothingIsWrittenBefore() throws IOException {
        create("Ege Tekstil");

        take(file(event("Lunch")), Optional.empty());

        assertEquals(1, asked.size());
        assertEquals(0, appointments());
    }

    @Test
    void anEventThatNamesNobodyIsWithTheProspectThatIsShown() throws IOException {
        ProspectId ege = decided("Ege Tekstil");

        take(file(event("Lunch")), Optional.of(ege));

        assertEquals(List.of(), asked);
        assertEquals(1, appointments(), told());
    }

    @Test
    void anEventThatMayNameSomebodyElseIsNotTakenForTheProspectThatIsShown() throws IOException {
        create("Ege Tekstil");
        ProspectId deniz = decided("Deniz Sigorta");

        take(file(event("Ege Tekstil sunum")), Optional.of(deniz));

        assertEquals(1, asked.size());
        assertEquals(0, appointments());
        assertEquals(Optional.empty(), asked.getFirst().events().getFirst().whom());
    }

    @Test
    void aFileWithoutEventsAndOneThatIsNoneAreToldAndChangeNothing(Printed log) throws IOException {
        take(file("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A calendar//EN\nEND:VCALENDAR\n"), Optional.empty());
        assertTrue(told().contains("holds no event. Nothing was changed."), told());

        take(folder.resolve("missing.ics"), Optional.empty());

        assertTrue(told().contains("could not be read. Nothing was changed."), told());
        assertEquals(List.of(), asked);
        log.take();
    }
}
