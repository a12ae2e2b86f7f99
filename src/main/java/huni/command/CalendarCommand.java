package huni.command;

import huni.domain.ProspectId;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.TakenEvent;
import huni.domain.calendar.TakenReport;
import huni.domain.dossier.ProspectRow;
import huni.language.AppointmentEvents;
import huni.language.CalendarWords;
import huni.work.Outcome;
import huni.work.calendar.EventAssignment;
import huni.work.calendar.EventAssignment.Assignment;
import huni.work.calendar.TakeEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the appointments that are still to come into a calendar file, or takes the events of one. */
@Command(name = "calendar", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;
    private final CalendarWords words;

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "calendar.file", converter = NamedPath.class)
    private Path file = Path.of("");

    @Option(names = "--take", descriptionKey = "calendar.take")
    private boolean take;

    @Option(names = "--prospect", paramLabel = "NAME", descriptionKey = "calendar.prospect")
    private Optional<String> prospect = Optional.empty();

    @Option(names = "--no-reminders", descriptionKey = "calendar.no-reminders")
    private boolean withoutReminders;

    CalendarCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
        this.words = new CalendarWords(console.texts());
    }

    @Override
    public Integer call() throws CommandFailedException {
        try (OpenStore open = program.openExisting(store.folder())) {
            if (take) {
                take(open);
            } else {
                give(open);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailedException(console.texts().text("calendar.failed", file), e);
        }
        return ExitCode.OK;
    }

    private void give(OpenStore open) throws IOException {
        ZoneId zone = open.workspace().settings().zone();
        List<PlannedAppointment> appointments =
                open.agenda().appointments(open.workspace().now().day());
        program.write(
                file,
                program.calendars()
                        .format()
                        .written(new AppointmentEvents(console.texts()).of(appointments, !withoutReminders), "", zone));
        console.print(console.texts().text("calendar.given", appointments.size(), file));
    }

    private void take(OpenStore open) throws IOException, CommandFailedException {
        List<TakenEvent> events = program.calendars()
                .reading()
                .read(Files.readAllBytes(file), open.workspace().settings().zone());
        if (events.isEmpty()) {
            throw new CommandFailedException(console.texts().text("calendar.none", file));
        }
        Assignment assignment = new EventAssignment(open.prospects(), open.agenda()).of(events, named(open));
        switch (open.workspace().perform(new TakeEvents(assignment.assigned()))) {
            case Outcome.Done<TakenReport>(TakenReport report, var _) ->
                words.lines(report.and(assignment.leftAlone()), assignment.open(), assignment.refused())
                        .forEach(console::print);
            case Outcome.Refused<TakenReport>(var refusal) ->
                throw new CommandFailedException(console.words().refusal(refusal));
        }
    }

    private Optional<ProspectId> named(OpenStore open) throws CommandFailedException {
        if (prospect.isEmpty()) {
            return Optional.empty();
        }
        List<ProspectRow> found = open.prospects().search(prospect.get(), 2);
        if (found.size() != 1) {
            throw new CommandFailedException(console.texts().text("calendar.prospect.none", prospect.get()));
        }
        return Optional.of(found.getFirst().prospect());
    }
}
