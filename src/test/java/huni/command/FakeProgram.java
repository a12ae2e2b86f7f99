package huni.command;

import huni.exchange.CsvSheet;
import huni.exchange.E164PhoneNumbers;
import huni.exchange.FileTables;
import huni.exchange.JsonChecklists;
import huni.exchange.JsonSheet;
import huni.exchange.XlsxSheet;
import huni.exchange.archive.ZipArchive;
import huni.exchange.calendar.CalendarReader;
import huni.exchange.calendar.CalendarWriter;
import huni.exchange.contacts.VCardFile;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveWatch;
import huni.work.calendar.Calendars;
import huni.work.checklist.ChecklistFiles;
import huni.work.exports.ExportFiles;
import huni.work.exports.WrittenFile;
import huni.work.imports.Imports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Remembers what it was asked for. */
class FakeProgram implements Program {

    final List<String> asked = new ArrayList<>();
    final List<PictureChoice> drawn = new ArrayList<>();
    private final OpenStore store;

    FakeProgram(OpenStore store) {
        this.store = store;
    }

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public int openWindow(Optional<Path> place, List<Path> files) {
        asked.add("window " + place.map(Path::toString).orElse("-") + (files.isEmpty() ? "" : " " + files));
        return 0;
    }

    @Override
    public OpenStore openStore(Optional<Path> place) throws CommandFailedException {
        asked.add("store " + place.map(Path::toString).orElse("-"));
        if (place.isPresent() && place.get().endsWith("in-use")) {
            throw new CommandFailedException("The store is open elsewhere.");
        }
        return store;
    }

    @Override
    public Path homeOf(String address) {
        return Path.of("home of " + address);
    }

    @Override
    public ArchiveManifest share(Optional<Path> store, Optional<Path> archive, String address, ArchiveWatch watch) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public Path move(Optional<Path> store, Path to, ArchiveWatch watch) {
        throw new AssertionError("not asked for here");
    }

    @Override
    public OpenStore openExisting(Optional<Path> place) throws CommandFailedException {
        return openStore(place);
    }

    @Override
    public Mended restoreDamaged(Optional<Path> store, Path backup, ArchiveWatch watch) {
        asked.add("restore " + backup);
        return new Mended(0, Optional.of(backup));
    }

    @Override
    public void passphraseFrom(Path file) {
        // Nothing is encrypted here.
    }

    @Override
    public void unlockArchive(Path archive) {
        // Nothing is encrypted here.
    }

    @Override
    public Imports imports() {
        return new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    }

    @Override
    public ExportFiles exportFiles(Locale language) {
        return new ExportFiles(
                CsvSheet.in(language), new XlsxSheet(), new JsonSheet(), VCardFile.newest(), VCardFile.older());
    }

    @Override
    public ArchiveFormat archives() {
        return new ZipArchive();
    }

    @Override
    public Calendars calendars() {
        return new Calendars(new CalendarWriter(), new CalendarReader());
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        WrittenFile.write(file, out -> {
            out.write(content);
            return content.length;
        });
    }

    @Override
    public ChecklistFiles checklistFiles() {
        return new JsonChecklists();
    }

    @Override
    public List<Path> drawScreens(Path folder, PictureChoice choice) {
        asked.add("screens " + folder);
        drawn.add(choice);
        return List.of(folder.resolve("board-tr-light-1280x720.png"));
    }
}
