package huni.app;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.activity.PlannedAppointment;
import huni.exchange.calendar.CalendarWriter;
import huni.language.AppointmentEvents;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.work.Changed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a calendar file in a folder that the person chose, for other calendars that follow it: written anew after each
 * change, as a whole or not at all. Where it cannot be written, that is said once.
 */
final class LivingCalendar implements AutoCloseable {

    /** What the file is called. */
    static final String FILE = "huni.ics";

    private static final CalendarWriter WRITER = new CalendarWriter();

    private final WindowParts parts;
    private final Latest reading;
    private final Latest writing;
    private final Runnable stopListening;
    private final Runnable stopFollowing;
    private boolean failed;

    /** Begins at once. */
    LivingCalendar(WindowParts parts) {
        this.parts = parts;
        this.reading = new Latest(parts.tasks());
        this.writing = new Latest(parts.tasks());
        this.stopListening = parts.workspace().onWritten(this::changed);
        this.stopFollowing = parts.preferences().onChanged(_ -> write());
        write();
    }

    private void changed(Changed changed) {
        if (changed.everything() || !changed.prospects().isEmpty()) {
            write();
        }
    }

    private Optional<Path> folder() {
        return parts.preferences().settings().get(Key.CALENDAR_FOLDER).map(Path::of);
    }

    private void write() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return;
        }
        reading.run(
                () -> parts.store().agenda().appointments(parts.formats().today()),
                found -> write(folder.get(), found),
                parts.failures());
    }

    private void write(Path folder, List<PlannedAppointment> appointments) {
        byte[] file = file(parts, appointments, parts.texts().text("calendar.name"));
        writing.readFile(_ -> replace(folder.resolve(FILE), file), _ -> failed = false, failure -> {
            if (!failed) {
                failed = true;
                UnexpectedErrors.log("writing the calendar file", failure);
                parts.notices().problem(parts.texts().text("app.calendar.failed", folder.resolve(FILE)));
            }
        });
    }

    /** The appointments as a file. */
    static byte[] file(WindowParts parts, List<PlannedAppointment> appointments, String name) {
        PersonalSettings personal = parts.preferences().settings();
        Texts texts = parts.texts();
        return WRITER.written(
                new AppointmentEvents(texts)
                        .of(appointments, personal.get(Key.CALENDAR_REMINDERS).isEmpty()),
                name,
                parts.workspace().settings().zone());
    }

    /** Puts the file in the place of the one that is there; what reads it meanwhile reads the whole of one of the two. */
    static Path replace(Path place, byte[] file) throws IOException {
        if (Files.exists(place) && Arrays.equals(Files.readAllBytes(place), file)) {
            return place;
        }
        Path unfinished = Files.createTempFile(place.toAbsolutePath().getParent(), ".huni", ".ics");
        try {
            Files.write(unfinished, file);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return place;
    }

    @Override
    public void close() {
        stopListening.run();
        stopFollowing.run();
        reading.drop();
        writing.drop();
    }
}
