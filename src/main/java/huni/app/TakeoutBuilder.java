package huni.app;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.worktime.WorkingTime;
import huni.insight.TodayReader;
import huni.language.ExportWords;
import huni.language.table.DayTable;
import huni.language.table.TableTitles;
import huni.ui.data.ExportExits;
import huni.ui.data.ExportViewModel;
import huni.ui.data.Takeout;
import huni.ui.door.ListExport;
import huni.ui.kit.Icons;
import huni.ui.shell.PaletteCommand;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveWatch;
import huni.work.exports.ExportFiles;
import huni.work.exports.Exports;
import huni.work.exports.SheetFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Builds what takes data out of a window: of a list what it shows, of the workspace everything. */
final class TakeoutBuilder {

    private final WindowParts parts;
    private final UserFiles files;

    TakeoutBuilder(WindowParts parts) {
        this.parts = parts;
        this.files = new UserFiles(parts.tasks(), parts.texts(), parts.notices());
    }

    /** Finds the prospects that are taken out; asked on the lane of long reads. */
    @FunctionalInterface
    interface Shown {
        List<ProspectId> find();
    }

    /** Takes out those prospects and their contacts, whatever else is shown meanwhile. */
    void start(ListRequest request, Takeout what) {
        start(found(request), what);
    }

    /** The same of prospects that no list has. */
    void start(Shown shown, Takeout what) {
        ExportViewModel export = of(shown);
        new ExportNotice(parts.notices(), parts.texts()).follow(export);
        export.start(what);
    }

    /** What takes out those prospects and their contacts; who shows it, shows how far it has come. */
    ExportViewModel of(ListRequest request) {
        return of(found(request));
    }

    private Shown found(ListRequest request) {
        return () -> parts.store().exports().of(request);
    }

    private ExportViewModel of(Shown shown) {
        return new ExportViewModel(
                parts.tasks(),
                parts.texts(),
                new ExportExits(
                        (what, onChosen) -> files.saveAs(parts.exportName(what.key()), what.endings(), onChosen),
                        new ExportExits.FileWriting() {
                            @Override
                            public long write(Takeout what, Path file, ArchiveWatch watch) throws Exception {
                                return TakeoutBuilder.this.write(shown, what, file, watch);
                            }

                            @Override
                            public boolean isSealed(Takeout what) {
                                return what == Takeout.ARCHIVE
                                        && parts.store().protection().isOn();
                            }
                        },
                        files::saved,
                        parts.notices()::problem,
                        parts.failures()::accept));
    }

    /** All of it from the search field. */
    List<PaletteCommand> commands() {
        Stream<PaletteCommand> whole =
                Stream.of(Takeout.values()).map(what -> command(what.key(), () -> start(ListRequest.ALL, what)));
        return Stream.concat(whole, Stream.of(command("today", this::saveDay))).toList();
    }

    private PaletteCommand command(String what, Runnable deed) {
        return new PaletteCommand(parts.texts().text("app.command.export." + what), Icons.EXPORT, "", deed);
    }

    private void saveDay() {
        TodayReader shown = parts.store()
                .longReads()
                .today(parts.texts())
                .of(parts.owner().ownerProperty().get());
        DayTable table = new DayTable(shown, parts.texts(), parts.formats());
        Moment now = parts.performer().now();
        WorkingTime work = parts.performer().workingTime();
        lists().save("today", () -> table.of(now, work, TableTitles.WORDS));
    }

    /** Writes what any list shows. */
    ListExport lists() {
        return new ListTakeout(parts, files, this::spreadsheet);
    }

    private long write(Shown shown, Takeout what, Path file, ArchiveWatch watch) throws Exception {
        return switch (what) {
            case ARCHIVE -> {
                ArchiveManifest written = parts.store().archives().write(file, watch);
                yield written.prospects();
            }
            case CALENDAR -> calendar(file, watch);
            case CONTACTS -> contacts(shown, file, watch);
            case TABLE -> table(shown, file, watch);
        };
    }

    private long calendar(Path file, ArchiveWatch watch) throws IOException {
        var appointments = parts.store().agenda().appointments(parts.formats().today());
        UserFiles.write(file, LivingCalendar.file(parts, appointments, ""), watch::isCancelled);
        return appointments.size();
    }

    private long contacts(Shown shown, Path file, ArchiveWatch watch) throws IOException {
        Exports exports = parts.store().exports();
        List<ProspectId> prospects = shown.find();
        long[] count = {0};
        writers()
                .cards()
                .write(
                        file,
                        writer -> exports.cards(prospects, watch).each((contact, company) -> {
                            writer.write(contact, company);
                            count[0]++;
                        }));
        return count[0];
    }

    private long table(Shown shown, Path file, ArchiveWatch watch) throws IOException {
        Exports exports = parts.store().exports();
        List<ProspectId> prospects = shown.find();
        spreadsheet(file)
                .write(
                        file,
                        exports.sheet(
                                prospects,
                                ExportWords.of(
                                        parts.texts(),
                                        parts.store().longReads().pipelines(),
                                        parts.store().people().people()),
                                watch));
        return prospects.size();
    }

    private SheetFormat spreadsheet(Path file) {
        boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return text ? writers().csv() : writers().xlsx();
    }

    private ExportFiles writers() {
        return WrittenFiles.in(parts.texts().locale());
    }
}
