package huni.app;

import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.language.ExportWords;
import huni.ui.data.ExportExits;
import huni.ui.data.ExportViewModel;
import huni.ui.data.Takeout;
import huni.ui.kit.Icons;
import huni.ui.shell.PaletteCommand;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveWatch;
import huni.work.exports.ExportFiles;
import huni.work.exports.Exports;
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

    /** Takes out those prospects and their contacts. */
    ExportViewModel of(ListRequest request) {
        return new ExportViewModel(
                parts.tasks(),
                parts.texts(),
                new ExportExits(
                        (what, onChosen) -> files.saveAs(
                                parts.texts()
                                        .text(
                                                "app.export.name." + what.key(),
                                                parts.formats().today()),
                                what.endings(),
                                onChosen),
                        (what, file, watch) -> write(request, what, file, watch),
                        files::saved,
                        parts.notices()::problem,
                        parts.failures()::accept));
    }

    /** All of it from the search field. */
    List<PaletteCommand> commands() {
        return Stream.of(Takeout.values())
                .map(what -> new PaletteCommand(
                        parts.texts().text("app.command.export." + what.key()),
                        Icons.EXPORT,
                        "",
                        () -> of(ListRequest.ALL).start(what)))
                .toList();
    }

    private long write(ListRequest request, Takeout what, Path file, ArchiveWatch watch) throws Exception {
        return switch (what) {
            case ARCHIVE -> {
                ArchiveManifest written = parts.store().archives().write(file, watch);
                yield written.prospects();
            }
            case CALENDAR -> calendar(file, watch);
            case CONTACTS -> contacts(request, file, watch);
            case TABLE -> table(request, file, watch);
        };
    }

    private long calendar(Path file, ArchiveWatch watch) throws IOException {
        var appointments = parts.store().agenda().appointments(parts.formats().today());
        UserFiles.write(file, LivingCalendar.file(parts, appointments, ""), watch::isCancelled);
        return appointments.size();
    }

    private long contacts(ListRequest request, Path file, ArchiveWatch watch) throws IOException {
        Exports exports = parts.store().exports();
        long[] count = {0};
        writers()
                .cards()
                .write(
                        file,
                        writer -> exports.cards(exports.of(request), watch).each((contact, company) -> {
                            writer.write(contact, company);
                            count[0]++;
                        }));
        return count[0];
    }

    private long table(ListRequest request, Path file, ArchiveWatch watch) throws IOException {
        Exports exports = parts.store().exports();
        var prospects = exports.of(request);
        boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        (text ? writers().csv() : writers().xlsx())
                .write(
                        file,
                        exports.sheet(
                                prospects,
                                ExportWords.of(
                                        parts.texts(), parts.store().longReads().pipelines()),
                                watch));
        return prospects.size();
    }

    private ExportFiles writers() {
        return WrittenFiles.in(parts.texts().locale());
    }
}
