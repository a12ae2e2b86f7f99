package huni.app;

import huni.command.Program.Mended;
import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings.Key;
import huni.exchange.archive.ZipArchive;
import huni.store.archive.StoreReplacement;
import huni.store.file.DamagedStore;
import huni.store.file.StoreFolder;
import huni.store.file.StoreLock;
import huni.store.file.StoreRefusedException;
import huni.store.seal.Keyring;
import huni.store.seal.SealedArchives;
import huni.store.seal.StoreKey;
import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedTable;
import huni.work.archive.OpenArchive;
import huni.work.safety.Backup;
import huni.work.safety.Backups;
import huni.work.safety.WholeStores;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** The way back for a store whose file cannot be understood: its newest good backup, wherever one is kept. */
final class Rescue {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final ArchiveFormat ARCHIVES = new ZipArchive(SealedArchives.toRead());

    /** What the file of a whole store ends with. */
    private static final String STORE = ".mv.db";

    private final Path place;

    /** @param place the folder of the store */
    Rescue(Path place) {
        this.place = place.toAbsolutePath().normalize();
    }

    /**
     * What can be put in the place of the damaged store.
     *
     * @param isBackup or it is the file of a whole store, kept before an update
     * @param prospects how many it holds
     * @param lost how many steps were saved after it; empty if nobody knows
     */
    record Offer(Path file, Instant at, boolean isBackup, long prospects, OptionalLong lost) {}

    /** The file of a whole store that was kept. */
    private record Kept(Path file, Instant at) {}

    /** The newest backup that can be read from its first to its last byte. Reads much, and changes nothing. */
    Optional<Offer> newest(ArchiveWatch watch) throws StoreRefusedException {
        return newest(lastStep(), watch);
    }

    private Optional<Offer> newest(OptionalLong last, ArchiveWatch watch) {
        for (Backup backup : backups()) {
            Optional<ArchiveManifest> read = read(backup.file(), watch);
            if (read.isPresent()) {
                return Optional.of(
                        new Offer(backup.file(), backup.at(), true, read.get().prospects(), lost(last, read.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * The same, or a file of a whole store that was kept, if that can be read and less would be lost with it: how much is counted
     * where the last step is known; else the newer one is taken. Takes long where there is one.
     *
     * @param watch may stop it; what was found until then is no answer
     */
    Optional<Offer> newestOrKept(InstantSource clock, ArchiveWatch watch) throws StoreRefusedException {
        OptionalLong last = lastStep();
        Optional<Offer> backup = newest(last, watch);
        Optional<Offer> best = backup;
        for (Kept copy : keptAfter(backup)) {
            if (best.filter(found -> isEnough(found, copy)).isPresent()) {
                return best;
            }
            Optional<Offer> read = readKept(copy.file(), clock, watch)
                    .map(said -> new Offer(copy.file(), copy.at(), false, said.prospects(), lost(last, said)));
            if (read.isPresent()
                    && best.filter(found -> !isBetter(read.get(), found)).isEmpty()) {
                best = read;
            }
        }
        return best;
    }

    private static boolean isEnough(Offer found, Kept next) {
        return found.lost().isPresent()
                ? found.lost().getAsLong() == 0
                : !found.at().isBefore(next.at());
    }

    /** The time of a file is that of its last copy: what it holds is asked first. */
    private static boolean isBetter(Offer one, Offer other) {
        return one.lost().isPresent() && other.lost().isPresent()
                ? one.lost().getAsLong() < other.lost().getAsLong()
                : one.at().isAfter(other.at());
    }

    /**
     * A file of a whole store that was kept and was written later than that backup, so that it may hold more. Whether it does,
     * nobody has seen: what only tells of a store writes nothing, and to open a copy is to write one.
     */
    Optional<Path> unopened(Offer backup) {
        return keptAfter(Optional.of(backup)).stream()
                .filter(copy -> !isEnough(backup, copy))
                .map(Kept::file)
                .findFirst();
    }

    private OptionalLong lastStep() throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            return new DamagedStore(folder).lastStep();
        }
    }

    private List<Kept> keptAfter(Optional<Offer> backup) {
        return kept().stream()
                .filter(copy ->
                        backup.filter(found -> !found.at().isBefore(copy.at())).isEmpty())
                .toList();
    }

    /** The newest one first. */
    private List<Kept> kept() {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.resolve("backups"), "*" + STORE)) {
            for (Path file : files) {
                all.add(new Kept(file, Files.getLastModifiedTime(file).toInstant()));
            }
        } catch (IOException | DirectoryIteratorException _) {
            // What is seen is offered.
        }
        all.sort(Comparator.comparing(Kept::at).reversed());
        return all;
    }

    /** Whatever is met in one: it never stands in the way of the others. */
    private Optional<ArchiveManifest> readKept(Path file, InstantSource clock, ArchiveWatch watch) {
        try {
            return Optional.of(whole(clock).<ArchiveManifest, IOException>use(file, watch, ARCHIVES::verify));
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | ArchiveRefusedException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private WholeStores whole(InstantSource clock) {
        return new WholeStores(
                place.resolve("backups"), (copy, in, watch) -> new OpenedCopy(copy, in).archive(clock, watch));
    }

    /**
     * What is asked for its passphrase before the store is opened: the store, or its newest backup or what was kept of it where
     * the store cannot say any more whether it was encrypted. What nobody can read is none.
     */
    StoreLock lock(InstantSource clock) throws IOException {
        if (!Keyring.isUnderstood(place.resolve("huni.mv.db"))) {
            List<Path> all = Stream.concat(
                            backups().stream().map(Backup::file),
                            kept().stream().map(Kept::file))
                    .toList();
            for (Path file : all) {
                if (isUnderstood(file)) {
                    return new StoreLock(place, file, clock);
                }
            }
        }
        return new StoreLock(place, clock);
    }

    /** As far as the beginning of the file of a store says it, or the end of an archive. */
    private static boolean isUnderstood(Path file) {
        try {
            if (file.toString().endsWith(STORE) || Keyring.isSealed(file)) {
                return Keyring.isUnderstood(file);
            }
            ARCHIVES.open(file).close();
            return true;
        } catch (IOException | ArchiveRefusedException _) {
            return false;
        }
    }

    private List<Backup> backups() {
        List<Backup> all = new ArrayList<>(in(place.resolve("backups")));
        secondPlace(place.resolve("settings.json")).ifPresent(second -> all.addAll(in(second)));
        all.sort(Backup.LATEST_FIRST);
        return all;
    }

    /** The folder outside this machine that backups are copied to. */
    static Optional<Path> secondPlace(StoreFolder folder) {
        return secondPlace(folder.settings());
    }

    private static Optional<Path> secondPlace(Path settings) {
        return new SettingsFile(settings).glance().get(Key.BACKUP_FOLDER).map(Path::of);
    }

    /** A place that is away has none. */
    private static List<Backup> in(Path folder) {
        try {
            return Backups.in(folder);
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Optional<ArchiveManifest> read(Path file, ArchiveWatch watch) {
        try {
            return Optional.of(ARCHIVES.verify(file, watch));
        } catch (IOException | ArchiveRefusedException _) {
            return Optional.empty();
        }
    }

    private static OptionalLong lost(OptionalLong last, ArchiveManifest backup) {
        long kept = backup.table("journal").map(ArchivedTable::rows).orElse(0L);
        return last.isPresent() ? OptionalLong.of(Math.max(0, last.getAsLong() - kept)) : last;
    }

    /**
     * Puts an archive, or the file of a whole store that an update kept, in the place of the damaged store.
     *
     * @throws CancellationException if it is to stop; everything is as it was then
     */
    Mended mend(Path file, InstantSource clock, ArchiveWatch watch)
            throws StoreRefusedException, IOException, ArchiveRefusedException {
        return whole(clock).use(file, watch, (archive, rest) -> {
            long prospects = ARCHIVES.verify(archive, rest.part(0, 0.3)).prospects();
            return new Mended(prospects, restore(archive, clock.instant(), rest.part(0.3, 1)));
        });
    }

    /**
     * Puts an archive in the place of the damaged store.
     *
     * @param now tells one damaged file from another
     * @return where the damaged file is now; empty if there was none
     */
    private Optional<Path> restore(Path archive, Instant now, ArchiveWatch watch)
            throws StoreRefusedException, IOException, ArchiveRefusedException {
        try (StoreFolder folder = StoreFolder.open(place);
                OpenArchive opened = ARCHIVES.open(archive)) {
            ARCHIVES.verify(archive, watch.part(0, 0.4));
            Path kept = free(folder.place().resolve("damaged-" + TIME.format(now) + ".mv.db"));
            keyOf(folder, archive).ifPresent(key -> Keyring.sealNewIn(folder.place(), key));
            StoreReplacement.mend(new DamagedStore(folder), opened, kept, watch.part(0.4, 1));
            return Optional.of(kept).filter(Files::exists);
        } finally {
            Keyring.sealAsTheStoreIn(place);
        }
    }

    /** What was encrypted stays so: with the key of the store, or with that of the archive where the store cannot say it. */
    private static Optional<StoreKey> keyOf(StoreFolder folder, Path archive) throws IOException {
        return Keyring.key(Keyring.isUnderstood(folder.database()) ? folder.database() : archive);
    }

    private static Path free(Path wanted) {
        Path file = wanted;
        for (int again = 2; Files.exists(file); again++) {
            file = wanted.resolveSibling(wanted.getFileName().toString().replace(".mv.db", "-" + again + ".mv.db"));
        }
        return file;
    }
}
