package huni.work.safety;

import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.Archives;
import huni.work.archive.OpenArchive;
import huni.work.archive.WorkspaceReplacement.Terms;
import huni.work.archive.WorkspaceRows;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The backups of one store: archives in a folder, each read again from the first to the last byte and counted before it has
 * its name and before an older one is deleted. Whatever fails, the older ones are there as they were.
 */
public final class Backups {

    private static final String UNREAD = ".unread";

    private final Path folder;
    private final Archives archives;
    private final WorkspaceRows rows;
    private final Supplier<ZoneId> zone;
    private final BackedUpStore store;
    private final BackupOrigins origins;
    private final WholeStores whole;
    private final AtomicBoolean missed = new AtomicBoolean();
    private OptionalLong held = OptionalLong.empty();

    /** The one that holds what the store held when it was made or looked at last. */
    private Optional<Backup> own = Optional.empty();

    /**
     * Backups in a folder that is there.
     *
     * @param zone in which days begin
     */
    public Backups(Path folder, Archives archives, WorkspaceRows rows, Supplier<ZoneId> zone, BackedUpStore store) {
        this.folder = folder;
        this.archives = archives;
        this.rows = rows;
        this.zone = zone;
        this.store = store;
        this.origins = new BackupOrigins(archives);
        this.whole = new WholeStores(folder, store::archive);
    }

    /** All of them, the newest first. */
    public List<Backup> all() throws IOException {
        return in(folder);
    }

    /** Those in another folder, the newest first; none where there is no such folder. */
    public static List<Backup> in(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Backup.LATEST_FIRST)
                    .toList();
        }
    }

    /**
     * The files that still hold somebody, the newest first: backups here and in the second place, and copies of whole
     * databases, which were kept before a migration or because they were damaged. One that cannot be read and a copy of a
     * database are among them: nobody knows what is in it. For the lane of long reads.
     *
     * @param ids of prospects or of contacts
     */
    public List<Path> holding(Optional<Path> second, Set<UUID> ids) throws IOException {
        List<Path> holding = new BackupsOfSomebody(archives).in(folder, second, ids);
        copies().stream().map(KeptCopy::file).forEach(holding::add);
        return holding;
    }

    /** Files of whole stores: from before updates, the newest version first, and damaged ones that were put aside. */
    public List<KeptCopy> copies() throws IOException {
        List<KeptCopy> copies = new ArrayList<>(KeptCopy.in(folder));
        copies.addAll(KeptCopy.in(folder.resolveSibling("")));
        return copies;
    }

    /** What one says of itself, which nothing is read for but its end. */
    public ArchiveManifest manifest(Path file) throws IOException, ArchiveRefusedException {
        try (OpenArchive archive = archives.open(file)) {
            return archive.manifest();
        }
    }

    /**
     * Makes one, and reads the file of the store: what the disk has changed in it is known before an older one is deleted.
     * Where nothing has changed since the newest, that one is as good and is answered. For the lane of long reads.
     *
     * @throws ArchiveRefusedException if what was written cannot be read again as it was written; it is gone then
     */
    public synchronized Backup make(BackupReason reason, ArchiveWatch watch)
            throws IOException, ArchiveRefusedException {
        Backup made = newestOrNew(reason, watch);
        own = Optional.of(made);
        return made;
    }

    private Backup newestOrNew(BackupReason reason, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        long begun = store.commits();
        Optional<Backup> last = own.filter(backup -> Files.exists(backup.file()));
        if (last.isPresent() && held.equals(OptionalLong.of(begun))) {
            return last.get();
        }
        Path unread = folder.resolve(UNREAD);
        try {
            WrittenFile.tidy(unread);
            ArchiveManifest written = archives.write(unread, watch.part(0, 0.5));
            if (!archives.verify(unread, watch.part(0.5, 0.8)).equals(written)) {
                throw new ArchiveRefusedException(Misfit.DAMAGED, unread.toString());
            }
            List<Backup> all = all();
            Optional<Backup> before = origins.ofTheSame(all, unread).stream().findFirst();
            Optional<Backup> newest = before.or(() -> all.stream().findFirst());
            if (newest.isPresent() && isSound(newest.get(), written)) {
                held = OptionalLong.of(begun);
                return newest.get();
            }
            Path file = Backup.free(folder, before, written.writtenAt(), reason);
            WrittenFile.putInPlace(unread, file);
            held = OptionalLong.of(begun);
            look(watch.part(0.8, 1));
            return Backup.of(file).orElseThrow();
        } finally {
            Files.deleteIfExists(unread);
        }
    }

    /** What has its name is a backup, also if the look at the store is given up. */
    private void look(ArchiveWatch watch) {
        try {
            store.look(watch);
        } catch (CancellationException _) {
            return;
        }
    }

    private boolean isSound(Backup newest, ArchiveManifest written) throws IOException {
        try {
            return archives.verify(newest.file(), ArchiveWatch.NONE).holdsTheSameAs(written);
        } catch (ArchiveRefusedException _) {
            return false;
        }
    }

    /** Makes one where the person wants it, under any name. What is there is replaced when the new one was read again. */
    public ArchiveManifest makeAt(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        Path unread = file.resolveSibling("." + file.getFileName() + UNREAD);
        try {
            ArchiveManifest written = archives.write(unread, watch.part(0, 0.5));
            if (!archives.verify(unread, watch.part(0.5, 1)).equals(written)) {
                throw new ArchiveRefusedException(Misfit.DAMAGED, file.toString());
            }
            WrittenFile.putInPlace(unread, file);
            return written;
        } finally {
            Files.deleteIfExists(unread);
        }
    }

    /** No backup could be made before something; what is done is done all the same. */
    public void missed() {
        missed.set(true);
    }

    /** Whether no backup could be made before what was done last; says so once. */
    public boolean hasMissed() {
        return missed.getAndSet(false);
    }

    /** What is done while no backup is made, copied or restored. */
    @FunctionalInterface
    public interface Meanwhile<X extends Exception> {
        void run() throws X;
    }

    /** Does it while no backup is made, copied or restored: what is begun before has ended then. */
    public synchronized <X extends Exception> void meanwhile(Meanwhile<X> work) throws X {
        work.run();
    }

    /** Whether new ones may displace older ones. */
    public boolean mayDisplace() {
        return store.isTrusted();
    }

    /** A person has seen that the store lacks what was saved, and goes on with what is there: new ones may displace older ones. */
    public void goOn() {
        store.lackSeen();
    }

    /**
     * Deletes those of this store that are not needed any more; those of another one in the same folder are neither counted
     * nor deleted. Nothing before one was made since the start: then it is known which are its own. Nothing while the store
     * is not trusted.
     */
    public synchronized void rotate(Instant now) throws IOException {
        rotate(folder, now);
    }

    private void rotate(Path place, Instant now) throws IOException {
        if (own.isPresent() && store.isTrusted()) {
            List<Backup> ours = origins.ofTheSame(in(place), own.get().file());
            for (Backup backup : BackupRotation.superfluous(ours, now, zone.get())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    /**
     * Copies one that was just made to a second place, where the same are kept.
     *
     * @throws IOException if the place is not there or takes no file; what lies there is as it was
     */
    public synchronized void copyTo(Path second, Backup made, Instant now) throws IOException, ArchiveRefusedException {
        Path copy = second.resolve(String.valueOf(made.file().getFileName()));
        if (!Files.exists(copy)) {
            Path unread = second.resolve(UNREAD);
            try {
                Files.copy(made.file(), unread, StandardCopyOption.REPLACE_EXISTING);
                archives.verify(unread, ArchiveWatch.NONE);
                try (FileChannel whole = FileChannel.open(unread, StandardOpenOption.WRITE)) {
                    whole.force(true);
                }
                putInPlace(unread, copy);
            } finally {
                Files.deleteIfExists(unread);
            }
        }
        rotate(second, now);
    }

    /**
     * What would be otherwise if that archive, or store of an earlier version, took the place of everything; changes
     * nothing, and keeps no backup waiting. For the lane of long reads.
     */
    public RestorePreview preview(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        return whole.use(file, watch, (archive, rest) -> RestorePreview.of(archive, archives, rows, rest));
    }

    /**
     * Puts an archive, or a store of an earlier version, in the place of everything. What is there is backed up first, so
     * that it can be put back the same way. Given up before that, everything is as it was. For the writing thread.
     *
     * @return what was there before
     */
    public synchronized Backup restore(Path file, ArchiveWatch watch) throws IOException, ArchiveRefusedException {
        return whole.use(file, watch, (archive, rest) -> {
            archives.verify(archive, rest.part(0, 0.1));
            List<Backup> there = all();
            Backup before = make(BackupReason.RESTORE, rest.part(0.1, 0.5));
            try {
                archives.takeIn(archive, new Terms(false, false), rest.part(0.5, 1));
            } catch (CancellationException stopped) {
                if (!there.contains(before)) {
                    Files.deleteIfExists(before.file());
                }
                throw stopped;
            }
            return before;
        });
    }

    private static void putInPlace(Path whole, Path copy) throws IOException {
        try {
            WrittenFile.putInPlace(whole, copy);
        } catch (IOException refused) {
            // Some network folders know nothing of forcing names: there the copy has its name all the same.
            if (!Files.exists(copy)) {
                throw refused;
            }
        }
    }
}
