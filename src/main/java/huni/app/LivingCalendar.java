package huni.app;

import huni.app.WholeFile.NotReplacedException;
import huni.app.WholeFile.Obstacle;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.activity.PlannedAppointment;
import huni.exchange.calendar.CalendarWriter;
import huni.language.AppointmentEvents;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Latest;
import huni.work.Changed;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps a calendar file in a folder that the person chose, for other calendars that follow it: written anew after each
 * change, as a whole or not at all. Where it cannot be written, that is said once, and tried again with every minute.
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
    private final Runnable stopWatching;
    private List<Optional<String>> followed;
    private Optional<Obstacle> told = Optional.empty();

    /** Begins at once. */
    LivingCalendar(WindowParts parts) {
        this.parts = parts;
        this.reading = new Latest(parts.tasks());
        this.writing = new Latest(parts.tasks());
        this.stopListening = parts.workspace().onWritten(this::changed);
        this.followed = said(parts.preferences().settings());
        this.stopFollowing = parts.preferences().onChanged(this::changed);
        this.stopWatching = parts.workspace().onMinute(_ -> minuteBegins());
        write();
    }

    private void changed(Changed changed) {
        if (changed.everything() || !changed.prospects().isEmpty()) {
            write();
        }
    }

    private void changed(PersonalSettings settings) {
        if (!said(settings).equals(followed)) {
            followed = said(settings);
            write();
        }
    }

    /** What the settings say of the file. */
    private static List<Optional<String>> said(PersonalSettings settings) {
        return List.of(settings.get(Key.CALENDAR_FOLDER), settings.get(Key.CALENDAR_REMINDERS));
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
        WholeFile file = new WholeFile(folder.resolve(FILE));
        writing.readFile(
                stop -> {
                    file.tidy();
                    return file.replace(file(parts, appointments, parts.texts().text("calendar.name")), stop);
                },
                _ -> written(file),
                failure -> failed(file, failure));
    }

    private void written(WholeFile file) {
        if (told.isPresent()) {
            told = Optional.empty();
            parts.notices().say(parts.texts().text("app.calendar.written", file.place()));
        }
    }

    /** What stands in the way is told once, and again where it is something else. */
    private void failed(WholeFile file, Exception failure) {
        Obstacle obstacle = failure instanceof NotReplacedException refused ? refused.obstacle() : Obstacle.HELD;
        if (told.filter(obstacle::equals).isEmpty()) {
            told = Optional.of(obstacle);
            UnexpectedErrors.log("writing the calendar file", failure);
            parts.notices()
                    .problem(parts.texts()
                            .text(
                                    "app.calendar.failed." + obstacle.name().toLowerCase(Locale.ROOT),
                                    obstacle == Obstacle.GONE ? file.folder() : file.place()));
        }
    }

    /** What could not be written is tried again: a drive comes back, another program lets go. */
    private void minuteBegins() {
        if (told.isPresent()) {
            write();
        }
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

    @Override
    public void close() {
        stopListening.run();
        stopFollowing.run();
        stopWatching.run();
        reading.drop();
        writing.drop();
    }
}
