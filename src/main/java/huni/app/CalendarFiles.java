package huni.app;

import huni.domain.ProspectId;
import huni.domain.activity.PlannedAppointment;
import huni.exchange.calendar.CalendarReader;
import huni.language.CalendarWords;
import huni.language.Texts;
import huni.ui.door.UnexpectedErrors;
import huni.ui.settings.CalendarActions;
import huni.work.calendar.EventAssignment;
import huni.work.calendar.EventAssignment.Assignment;
import huni.work.calendar.EventAssignment.PlacedEvent;
import huni.work.calendar.TakeEvents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
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

    /**
     * Lets a calendar file be chosen and takes its events.
     *
     * @param otherwise with whom an event is that tells it by nothing else
     * @param onAsked gets them where something is to be decided about one of them; else they are taken at once
     */
    void take(Optional<ProspectId> otherwise, Consumer<Assignment> onAsked) {
        files.chooseCalendar(file -> take(file, otherwise, onAsked));
    }

    /** Takes the events of that file. */
    void take(Path file, Optional<ProspectId> otherwise, Consumer<Assignment> onAsked) {
        Texts texts = parts.texts();
        ZoneId zone = parts.workspace().settings().zone();
        EventAssignment assignment =
                new EventAssignment(parts.store().prospects(), parts.store().agenda());
        parts.tasks()
                .readFile(
                        _ -> new CalendarReader().read(Files.readAllBytes(file), zone),
                        events -> {
                            if (events.isEmpty()) {
                                parts.notices().problem(texts.text("app.calendar.empty", file));
                            } else {
                                parts.tasks()
                                        .run(
                                                () -> assignment.of(events, otherwise),
                                                placed -> take(placed, onAsked),
                                                parts.failures());
                            }
                        },
                        failure -> {
                            UnexpectedErrors.log("reading a calendar file", failure);
                            parts.notices().problem(texts.text("app.calendar.unread", file));
                        });
    }

    private void take(Assignment assignment, Consumer<Assignment> onAsked) {
        if (assignment.events().stream().anyMatch(PlacedEvent::isAsked)) {
            onAsked.accept(assignment);
        } else {
            perform(assignment, onAsked);
        }
    }

    /** Where the decision maker has to be asked for first, the screen does. */
    private void perform(Assignment assignment, Consumer<Assignment> onAsked) {
        CalendarWords words = new CalendarWords(parts.texts());
        parts.performer()
                .ask(
                        new TakeEvents(assignment.assigned(), true),
                        done -> parts.performer()
                                .offerUndo(
                                        String.join(
                                                "\n",
                                                words.lines(
                                                        done.result().and(assignment.leftAlone()),
                                                        assignment.open(),
                                                        assignment.refused())),
                                        done),
                        _ -> onAsked.accept(assignment),
                        parts.notices()::problem);
    }

    @Override
    public void chooseFolder(Consumer<Path> onChosen) {
        files.chooseFolder(onChosen);
    }

    @Override
    public void saveAll() {
        parts.tasks()
                .run(
                        () -> parts.store()
                                .agenda()
                                .appointments(parts.formats().today()),
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
