package huni.app;

import huni.command.CommandFailedException;
import huni.command.Commands;
import huni.command.Console;
import huni.command.OpenStore;
import huni.command.PictureChoice;
import huni.command.Program;
import huni.desktop.DesktopSystem;
import huni.desktop.MovedStores;
import huni.exchange.FileTables;
import huni.exchange.JsonChecklists;
import huni.exchange.archive.ZipArchive;
import huni.exchange.calendar.CalendarReader;
import huni.exchange.calendar.CalendarWriter;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.store.seal.SealedArchives;
import huni.store.sql.StoreException;
import huni.ui.kit.Fonts;
import huni.work.TroubleException;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.calendar.Calendars;
import huni.work.checklist.ChecklistFiles;
import huni.work.exports.ExportFiles;
import huni.work.exports.WrittenFile;
import huni.work.imports.Imports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The program on this machine: where its stores are, its window, its pictures. */
final class Huni implements Program {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** A window keeps its store; another command has it for seconds. */
    private static final int MOST_PAUSES = 50;

    private final DesktopSystem system;
    private final Console console;
    private final InstantSource clock;
    private final StoreEntrance entrance;
    private final MovedStores moved;
    private final Unlocking unlocking;
    private final SharedWorkspaces shared;

    Huni(DesktopSystem system, Console console, InstantSource clock) {
        this(system, console, clock, () -> LockSupport.parkNanos(PAUSE.toNanos()));
    }

    /** @param pause between two tries to open a store that another command has open */
    Huni(DesktopSystem system, Console console, InstantSource clock, Runnable pause) {
        this.system = system;
        this.console = console;
        this.clock = clock;
        this.entrance = new StoreEntrance(console, clock, pause);
        this.moved = new MovedStores(system.settings().resolve("moved.json"), StoreFolder::holdsStore);
        this.shared = new SharedWorkspaces(system.data().resolve("shared"), console, system::keyring);
        this.unlocking = new Unlocking(console, clock, shared);
    }

    /** The version of the program, as in {@code 0.1.0}; a program that was not packaged has none. */
    static String packaged() {
        return Optional.ofNullable(Huni.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String version() {
        return packaged();
    }

    @Override
    public OpenedStore openStore(Optional<Path> named) throws CommandFailedException {
        Path place = unlocking.store(place(named));
        boolean isNew = !SharedWorkspaces.isThere(place);
        OpenedStore store = warned(opened(place, Runnable::run, () -> {}, 0));
        if (isNew) {
            new StoreWarnings(console).begunIn(place);
        }
        return store;
    }

    @Override
    public OpenedStore openExisting(Optional<Path> named) throws CommandFailedException {
        return existing(existing(named));
    }

    @Override
    public OpenedStore openAtServer(Optional<Path> named) throws CommandFailedException {
        return existing(shared.beside(existing(named)));
    }

    private OpenedStore existing(Path place) throws CommandFailedException {
        return warned(opened(unlocking.store(place), Runnable::run, () -> {}, MOST_PAUSES));
    }

    private OpenedStore warned(OpenedStore store) {
        return new StoreWarnings(console).of(store);
    }

    private OpenedStore opened(Path place, Consumer<Runnable> announcements, Runnable onFolder, int pauses)
            throws CommandFailedException {
        OpenedStore store = entrance.open(place, announcements, onFolder, pauses);
        Path now = moved.at(place);
        if (!now.equals(place)) {
            // Whoever had it open until now has moved it.
            store.close();
            requireThere(place, now);
            return opened(unlocking.store(now), announcements, () -> {}, pauses);
        }
        new StoreMove(moved, console.texts()).tidy(place);
        return shared.readyToReturn(store);
    }

    /** The folder of the store, also where it was moved away from there; where that is gone, none is begun anew. */
    private Path place(Optional<Path> named) throws CommandFailedException {
        Path asked = shared.asked(named, system);
        Path place = moved.at(asked);
        requireThere(asked, place);
        return place;
    }

    private void requireThere(Path asked, Path place) throws CommandFailedException {
        if (!place.equals(asked) && !SharedWorkspaces.isThere(place)) {
            throw new CommandFailedException(console.texts().text("move.gone", asked, place, moved.file()));
        }
    }

    @Override
    public Path homeOf(String address) throws CommandFailedException {
        return shared.homeOf(address);
    }

    private Path existing(Optional<Path> named) throws CommandFailedException {
        Path place = place(named);
        if (!SharedWorkspaces.isThere(place)) {
            throw new CommandFailedException(console.texts().text("store.none", place));
        }
        return place;
    }

    @Override
    public List<OpenStore.Finding> check(Optional<Path> named, ArchiveWatch watch) throws CommandFailedException {
        Path place = unlocking.store(existing(named));
        if (SharedWorkspaces.isHome(place)) {
            return Program.super.check(named, watch);
        }
        try {
            return StoreInspection.of(place, watch);
        } catch (StoreRefusedException e) {
            throw entrance.refused(place, e);
        } catch (StoreException e) {
            throw entrance.unreadable(place, e);
        }
    }

    @Override
    public Mended restoreDamaged(Optional<Path> named, Path backup, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException {
        Path asked = shared.asked(named, system);
        Path place = moved.at(asked);
        SharedWorkspaces.requireOwn(place, console);
        if (!Files.isDirectory(place)) {
            // The database of a damaged store may be gone; not the folder.
            requireThere(asked, place);
        }
        try {
            return new Rescue(place).mend(backup, clock, watch);
        } catch (StoreRefusedException e) {
            throw entrance.refused(place, e);
        } catch (TroubleException e) {
            throw new CommandFailedException(
                    console.texts().text("failed.disk", e.trouble().detail()), e);
        }
    }

    @Override
    public Path move(Optional<Path> named, Path to, ArchiveWatch watch) throws CommandFailedException {
        Path from = unlocking.store(existing(named));
        SharedWorkspaces.requireOwn(from, console);
        entrance.move(new StoreMove(moved, console.texts()), from, to, watch);
        return from;
    }

    @Override
    public int openWindow(Optional<Path> named, List<Path> files) throws CommandFailedException {
        if (!system.hasDisplay()) {
            return showWithoutDisplay();
        }
        console.requireNone(system.missingForWindows(), "window.libraries");
        Path asked = shared.asked(named, system);
        Path place = moved.at(asked);
        Fonts.keepIn(system.cache().resolve("fonts"));
        TemporaryFolders.deleteLeftBehind();
        WindowSharing sharing = new WindowSharing(shared, system, moved, entrance);
        unlocking.question(place, sharing);
        try {
            List<Path> shown = files.stream().map(Path::toAbsolutePath).toList();
            WindowStart.Ways ways =
                    new WindowStart.Ways(new WindowMoves(system, moved, entrance), sharing, Optional.empty());
            return new WindowStart(place, shown, console, clock, ways)
                    .run(at -> unlocking.question(at, sharing), (at, announcements, onFolder) -> {
                        requireThere(asked, at);
                        return opened(at, announcements, onFolder, 0);
                    });
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new CommandFailedException(console.texts().text("window.refused", String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public void passphraseFrom(Path file) {
        unlocking.by(file);
    }

    @Override
    public void unlockArchive(Path archive) throws CommandFailedException {
        unlocking.archive(archive);
    }

    @Override
    public Imports imports() {
        return new Imports(new FileTables(), PhoneRegion.in(console.locale()));
    }

    @Override
    public ArchiveFormat archives() {
        return new ZipArchive(SealedArchives.toRead());
    }

    @Override
    public ExportFiles exportFiles(Locale language) {
        return WrittenFiles.in(language);
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
    public ArchiveManifest share(Optional<Path> named, Optional<Path> archive, String address, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException {
        if (archive.isPresent()) {
            unlocking.archive(archive.get());
            return shared.shareArchive(archive.get(), shared.homeOf(address), entrance, watch);
        }
        try (OpenedStore from = openExisting(named)) {
            console.refuseShared(from);
            return shared.share(from, shared.homeOf(address), entrance, watch);
        }
    }

    @Override
    public ChecklistFiles checklistFiles() {
        return new JsonChecklists();
    }

    @Override
    public List<Path> drawScreens(Path folder, PictureChoice choice) throws CommandFailedException {
        console.requireNone(system.missingForPictures(), "screens.libraries");
        ScreenPictures.startWithoutDisplay();
        return new SampleStores(console).with(samples -> new ScreenPictures(clock).draw(samples, folder, choice));
    }

    /** A machine without a screen still shows what the program does. */
    private int showWithoutDisplay() throws CommandFailedException {
        Path folder = Path.of("target", "screens").toAbsolutePath();
        console.tell(console.texts().text("window.no-display", folder));
        return new SampleStores(console).with(samples -> {
            Path sample = samples.resolve("report");
            new ScreenPictures(clock).fill(sample, console.locale());
            int exitCode = new Commands(this, console).run("report", "funnel", "--store", sample.toString());
            console.requireNone(system.missingForPictures(), "screens.libraries");
            ScreenPictures.startWithoutDisplay();
            new ScreenPictures(clock).draw(samples, folder, PictureChoice.ALL);
            return exitCode;
        });
    }
}
