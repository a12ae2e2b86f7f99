package huni.app;

import huni.domain.calendar.PlannedAppointment;
import huni.ui.settings.CalendarActions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Calendar files that are saved once, where the person wants them. */
final class CalendarFiles implements CalendarActions {

    private final WindowParts parts;
    private final UserFiles files;

    CalendarFiles(WindowParts parts) {
        this.parts = parts;
        this.files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
    }

    /** Saves one appointment, with its reminders. */
    void save(PlannedAppointment appointment) {
        files.save(name(appointment.company()), LivingCalendar.file(parts, List.of(appointment), ""));
    }

    @Override
    public void chooseFolder(Consumer<Path> onChosen) {
        files.chooseFolder(onChosen);
    }

    @Override
    public void saveAll() {
        parts.tasks()
                .run(
                        () -> parts.store().due().appointments(parts.formats().today()),
                        found -> files.save(
                                name(parts.texts().text("calendar.name")), LivingCalendar.file(parts, found, "")),
                        parts.failures());
    }

    /** A name that every system takes. */
    private static String name(String words) {
        return Optional.of(words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                        .filter(name -> !name.isEmpty())
                        .orElse("huni")
                + ".ics";
    }
}
