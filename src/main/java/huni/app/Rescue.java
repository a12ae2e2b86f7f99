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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

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
     * @param prospects how many it holds
     * @param lost how many steps were saved after it; empty if nobody knows
     */
    record Offer(Backup backup, long prospects, OptionalLong lost) {}

    /** The newest backup that can be read from its first to its last byte. Reads much, and changes nothing. */
    Optional<Offer> newest() throws StoreRefusedException {
        try (StoreFolder folder = StoreFolder.forReading(place)) {
            OptionalLong last = new DamagedStore(folder).lastStep();
            for (Backup backup : backups()) {
                Optional<ArchiveManifest> read = read(backup.file());
                if (read.isPresent()) {
                    return Optional.of(new Offer(backup, read.get().prospects(), lost(last, read.get())));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * What is asked for its passphrase before the store is opened: the store, or its newest backup where the store cannot say
     * any more whether it was encrypted.
     */
    StoreLock lock(InstantSource clock) throws IOException {
        if (!Keyring.isUnderstood(place.resolve("huni.mv.db"))) {
            for (Backup backup : backups()) {
                if (!Keyring.isSealed(backup.file()) || Keyring.isUnderstood(backup.file())) {
                    return new StoreLock(place, backup.file(), clock);
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
        WholeStores whole = new WholeStores(
                place.resolve("backups"), (copy, in, watch) -> new OpenedCopy(copy, in).archive(clock, watch));
        return whole.use(file, ArchiveWatch.NONE, (archive, _) -> {
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
