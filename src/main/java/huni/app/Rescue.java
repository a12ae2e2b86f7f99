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
import java.util.stream.Stream;

/** The way back for a store whose file cannot be understood: its newest good backup, wherever one is kept. */
final class Rescue {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final ArchiveFormat ARCHIVES = new ZipArchive(SealedArchives.toRead());

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
    Optional<Offer> newest() throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            OptionalLong last = new DamagedStore(folder).lastStep();
            for (Backup backup : backups()) {
                Optional<ArchiveManifest> read = read(backup.file());
                if (read.isPresent()) {
                    return Optional.of(new Offer(
                            backup.file(), backup.at(), true, read.get().prospects(), lost(last, read.get())));
                }
            }
            return Optional.empty();
        }
    }

    /** The same, or a file of a whole store that was kept, if that is newer and can be read. Takes long where there is one. */
    Optional<Offer> newestOrKept(InstantSource clock) throws StoreRefusedException {
        Optional<Offer> backup = newest();
        for (Kept copy : kept()) {
            if (backup.filter(found -> !found.at().isBefore(copy.at())).isPresent()) {
                return backup;
            }
            Optional<ArchiveManifest> read = readKept(copy.file(), clock);
            if (read.isPresent()) {
                return Optional.of(
                        new Offer(copy.file(), copy.at(), false, read.get().prospects(), lost(lastStep(), read.get())));
            }
        }
        return backup;
    }

    private OptionalLong lastStep() throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            return new DamagedStore(folder).lastStep();
        }
    }

    /** The newest one first. */
    private List<Kept> kept() {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place.resolve("backups"), "*.mv.db")) {
            for (Path file : files) {
                all.add(new Kept(file, Files.getLastModifiedTime(file).toInstant()));
            }
        } catch (IOException | DirectoryIteratorException _) {
            // What is seen is offered.
        }
        all.sort(Comparator.comparing(Kept::at).reversed());
        return all;
    }

    private Optional<ArchiveManifest> readKept(Path file, InstantSource clock) {
        try {
            return Optional.of(whole(clock)
                    .<ArchiveManifest, IOException>use(
                            file, ArchiveWatch.NONE, (archive, rest) -> ARCHIVES.verify(archive, rest)));
        } catch (IOException | ArchiveRefusedException _) {
            return Optional.empty();
        }
    }

    private WholeStores whole(InstantSource clock) {
        return new WholeStores(
                place.resolve("backups"), (copy, in, watch) -> new OpenedCopy(copy, in).archive(clock, watch));
    }

    /**
     * What is asked for its passphrase before the store is opened: the store, or its newest backup or what was kept of it where
     * the store cannot say any more whether it was encrypted.
     */
    StoreLock lock(InstantSource clock) throws IOException {
        if (!Keyring.isUnderstood(place.resolve("huni.mv.db"))) {
            List<Path> all = Stream.concat(
                            backups().stream().map(Backup::file),
                            kept().stream().map(Kept::file))
                    .toList();
            for (Path file : all) {
                if (!Keyring.isSealed(file) || Keyring.isUnderstood(file)) {
                    return new StoreLock(place, file, clock);
                }
            }
        }
        return new StoreLock(place, clock);
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

    private static Optional<ArchiveManifest> read(Path file) {
        try {
            return Optional.of(ARCHIVES.verify(file, ArchiveWatch.NONE));
        } catch (IOException | ArchiveRefusedException _) {
            return Optional.empty();
        }
    }

    private static OptionalLong lost(OptionalLong last, ArchiveManifest backup) {
        long kept = backup.table("journal").map(ArchivedTable::rows).orElse(0L);
        return last.isPresent() ? OptionalLong.of(Math.max(0, last.getAsLong() - kept)) : last;
    }

    /** Puts an archive, or the file of a whole store that an update kept, in the place of the damaged store. */
    Mended mend(Path file, InstantSource clock) throws StoreRefusedException, IOException, ArchiveRefusedException {
        return whole(clock).use(file, ArchiveWatch.NONE, (archive, _) -> {
            long prospects = ARCHIVES.verify(archive, ArchiveWatch.NONE).prospects();
            return new Mended(prospects, restore(archive, clock.instant()));
        });
    }

    /**
     * Puts an archive in the place of the damaged store.
     *
     * @param now tells one damaged file from another
     * @return where the damaged file is now; empty if there was none
     */
    Optional<Path> restore(Path archive, Instant now)
            throws StoreRefusedException, IOException, ArchiveRefusedException {
        try (StoreFolder folder = StoreFolder.open(place);
                OpenArchive opened = ARCHIVES.open(archive)) {
            ARCHIVES.verify(archive, ArchiveWatch.NONE);
            Path kept = free(folder.place().resolve("damaged-" + TIME.format(now) + ".mv.db"));
            keyOf(folder, archive).ifPresent(key -> Keyring.sealNewIn(folder.place(), key));
            StoreReplacement.mend(new DamagedStore(folder), opened, kept, ArchiveWatch.NONE);
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
