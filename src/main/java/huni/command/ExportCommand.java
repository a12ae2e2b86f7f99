package huni.command;

import huni.domain.ProspectId;
import huni.domain.activity.PlannedAppointment;
import huni.language.AppointmentEvents;
import huni.language.ArchiveWords;
import huni.language.ExportWords;
import huni.language.Texts;
import huni.language.table.TableTitles;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.exports.CardFormat;
import huni.work.exports.CountedTable;
import huni.work.exports.ExportFiles;
import huni.work.exports.Exports;
import huni.work.exports.SheetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes data out of the store. No file that is there is written over unless told to. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Program program;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreChoice store = new StoreChoice();

    @Mixin
    private ListChoice which = new ListChoice();

    @Option(names = "--list", paramLabel = "prospects|today|given|deleted", descriptionKey = "export.list")
    private OtherLists.Choice list = OtherLists.Choice.PROSPECTS;

    @Option(names = "--archive", paramLabel = "FILE", descriptionKey = "export.archive", converter = NamedPath.class)
    private Optional<Path> archive = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "export.to", converter = NamedPath.class)
    private Optional<Path> table = Optional.empty();

    @Option(names = "--format", paramLabel = "csv|xlsx|vcard|vcard3|ics|json", descriptionKey = "export.format")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--lang", paramLabel = "tr|en", descriptionKey = "export.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    ExportCommand(Program program, Console console) {
        this.program = program;
        this.console = console;
    }

    /** How it is written. */
    enum Format {
        CSV,
        XLSX,
        VCARD,
        VCARD3,
        ICS,
        JSON
    }

    /** Of what is written. */
    enum Language {
        TR,
        EN
    }

    @Override
    public Integer call() throws CommandFailedException {
        if (archive.isPresent() == table.isPresent()) {
            throw usage("export.one-file");
        }
        if (archive.isPresent() && format.isPresent()) {
            throw usage("export.archive-format");
        }
        if (archive.isPresent() && (which.isMade() || list != OtherLists.Choice.PROSPECTS)) {
            throw usage("export.all");
        }
        Path file = archive.or(() -> table).orElseThrow();
        Format written = format.or(() -> byName(file)).orElse(Format.CSV);
        if (written == Format.ICS && which.isMade()) {
            throw usage("export.all");
        }
        if (list != OtherLists.Choice.PROSPECTS) {
            if (!List.of(Format.CSV, Format.XLSX, Format.JSON).contains(written)) {
                throw usage("export.list-format");
            }
            if (list == OtherLists.Choice.DELETED ? which.isMadeButWords() : which.isMade()) {
                throw usage("export.list-all");
            }
        }
        if (Files.exists(file) && !force) {
            throw new CommandFailedException(console.texts().text("export.there", file));
        }
        try (OpenStore open = program.openExisting(store.folder())) {
            if (archive.isPresent()) {
                archive(open, file);
            } else {
                say(written, file, write(open, written, file));
            }
            return ExitCode.OK;
        } catch (ArchiveRefusedException e) {
            throw new CommandFailedException(new ArchiveWords(console.texts()).refused(file, e), e);
        } catch (IOException e) {
            throw new CommandFailedException(console.texts().text("failed.disk", String.valueOf(e.getMessage())), e);
        } finally {
            console.progressEnds();
        }
    }

    private ParameterException usage(String key) {
        return new ParameterException(spec.commandLine(), console.texts().text(key));
    }

    /** What the name of a file says of its format. */
    private static Optional<Format> byName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Map.of(
                        ".csv",
                        Format.CSV,
                        ".xlsx",
                        Format.XLSX,
                        ".vcf",
                        Format.VCARD,
                        ".ics",
                        Format.ICS,
                        ".json",
                        Format.JSON)
                .entrySet()
                .stream()
                .filter(known -> name.endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void archive(OpenStore open, Path file) throws IOException, ArchiveRefusedException {
        ArchiveManifest manifest = open.archives().write(file, new ArchiveProgress(console, "archive.writing"));
        console.progressEnds();
        if (json) {
            console.printJson(ArchiveJson.of(file, manifest));
        } else {
            console.print(console.texts()
                    .text(
                            open.protection().isOn() ? "archive.written.sealed" : "archive.written",
                            file,
                            manifest.prospects(),
                            manifest.rows(),
                            Files.size(file)));
        }
    }

    /** Writes it and says how many there are. */
    private long write(OpenStore open, Format written, Path file) throws IOException {
        ArchiveProgress progress = new ArchiveProgress(console, "archive.writing");
        Locale locale = language.map(chosen -> Locale.of(chosen.name().toLowerCase(Locale.ROOT)))
                .orElse(console.locale());
        Texts texts = Texts.in(locale, List.of());
        if (written == Format.ICS) {
            return calendar(open, texts, file);
        }
        ExportFiles files = program.exportFiles(locale);
        if (list != OtherLists.Choice.PROSPECTS) {
            TableTitles titles = written == Format.JSON ? TableTitles.KEYS : TableTitles.WORDS;
            CountedTable lines = new OtherLists(open, texts).of(list, which.words(), titles);
            return lines.writtenTo(file, sheet(files, written), progress);
        }
        Exports exports = open.exports();
        List<ProspectId> all = exports.of(which.request(open, console));
        if (written == Format.VCARD || written == Format.VCARD3) {
            CardFormat cards = written == Format.VCARD ? files.cards() : files.olderCards();
            long[] count = {0};
            cards.write(
                    file,
                    writer -> exports.cards(all, progress).each((contact, company) -> {
                        writer.write(contact, company);
                        count[0]++;
                    }));
            return count[0];
        }
        ExportWords words =
                ExportWords.of(texts, open.pipelines(), open.people().people());
        sheet(files, written)
                .write(file, exports.sheet(all, written == Format.JSON ? words.withKeys() : words, progress));
        return all.size();
    }

    private static SheetFormat sheet(ExportFiles files, Format written) {
        return switch (written) {
            case XLSX -> files.xlsx();
            case JSON -> files.json();
            default -> files.csv();
        };
    }

    private long calendar(OpenStore open, Texts texts, Path file) throws IOException {
        List<PlannedAppointment> appointments =
                open.agenda().appointments(open.workspace().now().day());
        program.write(
                file,
                program.calendars()
                        .format()
                        .written(
                                new AppointmentEvents(texts).of(appointments, true),
                                "",
                                open.workspace().settings().zone()));
        return appointments.size();
    }

    private void say(Format written, Path file, long count) {
        console.progressEnds();
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("file", file.toString());
            result.put("format", written.name().toLowerCase(Locale.ROOT));
            result.put("count", count);
            console.printJson(result);
        } else {
            String what = switch (written) {
                case CSV, XLSX, JSON ->
                    list == OtherLists.Choice.PROSPECTS ? "export.done.prospects" : "export.done.lines";
                case VCARD, VCARD3 -> "export.done.contacts";
                case ICS -> "export.done.appointments";
            };
            console.print(console.texts().text(what, count, file));
        }
    }
}
