package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.calendar.GivenEvent;
import huni.domain.calendar.TakenEvent;
import huni.domain.prospect.GateAnswer;
import huni.exchange.calendar.CalendarReader;
import huni.testing.Printed;
import huni.testing.SetClock;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.activity.BookAppointment;
import huni.work.activity.EndActivity;
import huni.work.activity.MissAppointment;
import huni.work.activity.RescheduleActivity;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.RemoveProspects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar file that others follow, in the whole window over the sample data. */
class LivingCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private ShownWindow window;
    private ProspectId prospect;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new ShownWindow(folder.resolve("store"), clock, 5);
        prospect = done(new CreateProspect("Takvimli Şirket", "", Optional.empty()));
        Files.createDirectories(kept());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itHoldsWhatASnapshotHoldsFromTheMomentAFolderIsChosen() throws IOException {
        book();
        keepIn(kept());

        List<TakenEvent> living = read();
        assertTrue(living.stream().anyMatch(event -> event.summary().contains("Takvimli Şirket")));
        assertEquals(
                window.store
                        .agenda()
                        .appointments(window.store.workspace().now().day())
                        .size(),
                living.stream().filter(event -> event.minutes() > 15).count());
        String text = Files.readString(file());
        assertTrue(text.contains("METHOD:PUBLISH"));
        assertFalse(text.contains("ATTENDEE"));
    }

    @Test
    void itIsWrittenAnewAfterEachChange() throws IOException {
        keepIn(kept());
        assertEquals(List.of(), ofTheProspect());

        Activity booked = book();
        assertEquals(List.of(at(10), at(FRIDAY.minusDays(1), 10), at(FRIDAY.minusDays(1), 10)), ofTheProspect());

        done(new RescheduleActivity(booked.id(), at(14)));
        assertEquals(at(14), ofTheProspect().getFirst());
        assertTrue(sequence(booked) > 0, "others have to see that it was changed");

        done(new MissAppointment(booked.id(), "", Optional.empty()));
        assertEquals(List.of(), ofTheProspect());

        undo();
        assertEquals(at(14), ofTheProspect().getFirst());

        done(new EndActivity(booked.id(), false, ""));
        assertEquals(List.of(), ofTheProspect());

        undo();
        done(new RemoveProspects(List.of(prospect)));
        assertEquals(List.of(), ofTheProspect());

        undo();
        assertEquals(at(14), ofTheProspect().getFirst());
        assertEquals(List.of("huni.ics"), names());
    }

    @Test
    void itIsNotWrittenWhereNothingInItChanged() throws IOException {
        book();
        keepIn(kept());
        Object before = identity();

        done(new CreateProspect("Randevusuz Ltd", "", Optional.empty()));

        assertEquals(before, identity());
    }

    @Test
    void aFolderThatIsGoneIsToldOnceAndTheFileIsThereAMinuteAfterTheFolderIs(Printed printed) throws IOException {
        Path drive = folder.resolve("drive");
        keepIn(drive);
        book();
        assertEquals(
                List.of("Takvim dosyası yazılamadı: " + drive
                        + " klasörü yerinde yok. Huni her dakika yeniden dener; randevularınız duruyor."),
                told());
        assertTrue(printed.take().contains("writing the calendar file failed"));
        window.acceptProblems();

        Files.createDirectories(drive);
        clock.set("2026-11-23T09:01:00Z");
        window.clockMoved();

        assertTrue(Files.exists(drive.resolve("huni.ics")));
        assertEquals("Takvim dosyası yine güncel: " + drive.resolve("huni.ics"), told().getLast());
    }

    @Test
    void aPlaceThatCannotBeWrittenKeepsWhatIsThereAndLeavesNothingUnfinished(Printed printed) throws IOException {
        Files.createDirectories(file().resolve("something"));
        keepIn(kept());

        assertEquals(1, told().size());
        assertTrue(told().getFirst().contains("başka bir program tutuyor"), told().getFirst());
        assertEquals(List.of("huni.ics"), names());
        assertTrue(printed.take().contains("writing the calendar file failed"));
        window.acceptProblems();
    }

    @Test
    void theFolderIsKnownAgainAfterTheNextStart() throws Exception {
        keepIn(kept());
        window.close();
        PersonalSettings kept = window.preferences.settings();
        Files.delete(file());

        window = new ShownWindow(folder.resolve("store"), clock, 5);
        PersonalStart.of(window.store).file().write(kept);
        String folderThen = PersonalStart.of(window.store)
                .settings()
                .get(Key.CALENDAR_FOLDER)
                .orElseThrow();
        OnFx.run(() -> window.preferences.set(Key.CALENDAR_FOLDER, folderThen));
        window.drawn();

        assertTrue(Files.exists(file()));
    }

    private Path kept() {
        return folder.resolve("takvim");
    }

    private Path file() {
        return kept().resolve("huni.ics");
    }

    private void keepIn(Path place) {
        OnFx.run(() -> window.preferences.set(Key.CALENDAR_FOLDER, place.toString()));
        window.drawn();
    }

    private Activity book() {
        done(new BookAppointment(prospect, "sunum", at(10)).with(new GateAnswer.DecisionMaker("")));
        return window.store.prospects().dossier(prospect).orElseThrow().planned().stream()
                .filter(step -> step.kind() == ActivityKind.APPOINTMENT)
                .findFirst()
                .orElseThrow();
    }

    private List<TakenEvent> read() throws IOException {
        return new CalendarReader()
                .read(
                        Files.readAllBytes(file()),
                        window.store.workspace().settings().zone());
    }

    private List<Due> ofTheProspect() throws IOException {
        return read().stream()
                .filter(event -> event.summary().contains("Takvimli Şirket"))
                .flatMap(event -> event.due().stream())
                .sorted(java.util.Comparator.comparing(Due::day).reversed())
                .toList();
    }

    private long sequence(Activity booked) throws IOException {
        return read().stream()
                .filter(event -> event.uid().equals(GivenEvent.uid(booked.id())))
                .mapToLong(TakenEvent::sequence)
                .findFirst()
                .orElseThrow();
    }

    private Object identity() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file(), BasicFileAttributes.class);
        return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(kept())) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private List<String> told() {
        return OnFx.call(() -> window.notices.shown().stream().map(Notice::text).toList());
    }

    private void undo() {
        window.store.workspace().undo();
        window.drawn();
    }

    private <R> R done(Operation<R> operation) {
        if (window.store.workspace().perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            window.drawn();
            return result;
        }
        throw new AssertionError("refused: " + operation);
    }

    private static Due at(int hour) {
        return at(FRIDAY, hour);
    }

    private static Due at(LocalDate day, int hour) {
        return new Due(day, Optional.of(LocalTime.of(hour, 0)));
    }
}
