package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.StoreException;
import huni.work.archive.ArchiveWatch;
import huni.work.safety.Backup;
import huni.work.safety.BackupsBehindException;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Encrypts an open store with its backups, gives it another passphrase, or takes it away. The store changes in one step, and
 * with it which passphrase is valid; its backups follow one by one, and the next start goes on where a killed program
 * stopped. When a passphrase is taken away the backups come first, so that no kill leaves one that nobody can open.
 */
public final class StoreSeal implements Protection {

    private static final Pattern COPY = Pattern.compile("schema-[0-9-]+\\.mv\\.db");
    private static final Pattern DAMAGED = Pattern.compile("damaged-[0-9-]+\\.mv\\.db");

    private static final Pattern UNREAD = Pattern.compile("\\.unread|\\.\\.unread-[0-9a-f-]+\\.new");

    /** The share of its time that the store takes, and the backups the rest. */
    private static final double OF_STORE = 0.5;

    private final StoreFolder folder;
    private final Database database;
    private final Supplier<Optional<Path>> second;

    /** @param second where copies of the backups lie, if anywhere */
    public StoreSeal(StoreFolder folder, Database database, Supplier<Optional<Path>> second) {
        this.folder = folder;
        this.database = database;
        this.second = second;
    }

    /** Files that are written anew in a folder; whatever else somebody keeps there stays as it is. */
    private record Place(Path folder, Predicate<Path> isOurs) {}

    @Override
    public boolean isOn() {
        try {
            return Keyring.isSealed(folder.database());
        } catch (IOException e) {
            throw new StoreException("the file of the store cannot be read", e);
        }
    }

    @Override
    public boolean isRight(Passphrase passphrase) throws IOException {
        return Keyring.opens(folder.database(), passphrase);
    }

    @Override
    public boolean unlock(Path archive, Passphrase passphrase) throws IOException {
        return Keyring.unlock(archive, passphrase);
    }

    @Override
    public void put(Passphrase passphrase, RecoveryKey recovery, ArchiveWatch watch) throws IOException {
        put(StoreKey.create(passphrase, recovery, Keyring.key(folder.database())), watch);
    }

    /** The same with a key that was already made, unwatched. */
    public void put(StoreKey key) throws IOException {
        put(key, ArchiveWatch.NONE);
    }

    /** The same, watched. */
    public void put(StoreKey key, ArchiveWatch watch) throws IOException {
        Keyring.add(key);
        try {
            database.onFile((home, open) -> home.seal(Optional.of(key), open, watch.part(0, OF_STORE)));
        } catch (CancellationException stopped) {
            Keyring.giveBack(key);
            throw stopped;
        }
        try {
            complete(toItsEnd(watch.part(OF_STORE, 1)));
        } catch (IOException e) {
            throw new BackupsBehindException(e);
        }
    }

    @Override
    public void putThatOf(Path archive) throws IOException {
        Optional<StoreKey> key =
                isOn() ? Optional.empty() : Keyring.key(archive).filter(StoreKey::isWhole);
        if (key.isPresent()) {
            put(key.get());
        }
    }

    @Override
    public void remove(ArchiveWatch watch) throws IOException {
        try {
            sealAll(places(), Optional.empty(), watch.part(0, 1 - OF_STORE));
            database.onFile((home, open) -> home.seal(Optional.empty(), open, watch.part(1 - OF_STORE, 1)));
        } catch (CancellationException stopped) {
            sealAgain();
            throw stopped;
        }
    }

    /** Backups that were written without the key have it again; what cannot be written now is by the next start. */
    private void sealAgain() {
        try {
            complete();
        } catch (IOException e) {
            LoggerFactory.getLogger(StoreSeal.class).warn("not every backup has its key again yet", e);
        }
    }

    /** Brings the backups to the key of the store, where the program was killed before, or a place was not there. */
    public void complete() throws IOException {
        complete(ArchiveWatch.NONE);
    }

    private void complete(ArchiveWatch watch) throws IOException {
        if (!folder.isWritable()) {
            return;
        }
        WipedFile.finishAll(folder.place(), file -> file.equals(folder.database()) || isDamaged(file));
        WipedFile.finishAll(folder.backups(), StoreSeal::isBackup);
        Optional<StoreKey> key = Keyring.key(folder.database());
        if (key.isPresent()) {
            for (Path left : files(new Place(folder.backups(), StoreSeal::isUnread))) {
                WipedFile.remove(left);
            }
            WipedFile.remove(folder.keptCourses());
            sealAll(places(), key, watch);
        }
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(
                new Place(folder.backups(), StoreSeal::isBackup), new Place(folder.place(), StoreSeal::isDamaged)));
        places.addAll(secondPlace());
        return places;
    }

    private List<Place> secondPlace() {
        return second.get().filter(Files::isDirectory).map(place -> new Place(place, this::isCopyOfOurs)).stream()
                .toList();
    }

    /** The same for the copies of backups alone: their place may have been away when the key changed. */
    public void completeCopies() throws IOException {
        Optional<StoreKey> key = Keyring.key(folder.database());
        if (key.isPresent()) {
            sealAll(secondPlace(), key, ArchiveWatch.NONE);
        }
    }

    /** Backups of other stores may lie there too. */
    private boolean isCopyOfOurs(Path file) {
        return Backup.of(file).isPresent()
                && Files.exists(folder.backups().resolve(String.valueOf(file.getFileName())));
    }

    /** One file that cannot be written keeps no other one from it. */
    private static void sealAll(List<Place> places, Optional<StoreKey> key, ArchiveWatch watch) throws IOException {
        List<IOException> refused = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            ArchiveWatch there = part(watch, i, places.size());
            try {
                WipedFile.finishAll(place.folder(), place.isOurs());
                List<Path> files = files(place);
                for (int file = 0; file < files.size(); file++) {
                    seal(files.get(file), key, refused, part(there, file, files.size()));
                }
            } catch (IOException e) {
                refused.add(e);
            }
        }
        if (!refused.isEmpty()) {
            IOException first = refused.getFirst();
            refused.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    /** The store has the key already. */
    private static ArchiveWatch toItsEnd(ArchiveWatch watch) {
        return new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progressed(double share) {
                watch.progressed(share);
            }
        };
    }

    private static ArchiveWatch part(ArchiveWatch watch, int number, int all) {
        return watch.part((double) number / all, (number + 1.0) / all);
    }

    private static List<Path> files(Place place) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(
                place.folder(),
                file -> Files.isRegularFile(file) && place.isOurs().test(file))) {
            all.forEach(files::add);
        }
        return files;
    }

    /** What nobody can read any more stays as it is, and so does what has a key that is not known: it is of another store. */
    private static void seal(Path file, Optional<StoreKey> key, List<IOException> refused, ArchiveWatch watch) {
        try {
            Optional<StoreKey> present = Keyring.key(file);
            boolean another = Keyring.isSealed(file) && present.isEmpty();
            if (!another && !present.map(StoreKey::id).equals(key.map(StoreKey::id))) {
                write(file, way(file, present), key, watch);
            }
        } catch (EOFException damaged) {
            LoggerFactory.getLogger(StoreSeal.class).warn("a damaged file keeps the key that it has", damaged);
        } catch (IOException e) {
            refused.add(e);
        }
    }

    private static SealedCopy way(Path file, Optional<StoreKey> present) throws IOException {
        if (isDamaged(file)) {
            // Before it was encrypted it may have ended anywhere, and a database is encrypted by whole sectors.
            return present.isPresent() ? SealedCopy.of(file, present.get()) : SealedCopy.ARCHIVE;
        }
        return Backup.of(file).isPresent() ? SealedCopy.ARCHIVE : SealedCopy.DATABASE;
    }

    private static void write(Path file, SealedCopy way, Optional<StoreKey> key, ArchiveWatch watch)
            throws IOException {
        Path next = WipedFile.next(file);
        try {
            Files.deleteIfExists(next);
            OwnerOnly.file(next);
            way.write(file, next, key, watch);
            Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
            WipedFile.replace(file, next);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static boolean isBackup(Path file) {
        return Backup.of(file).isPresent() || COPY.matcher(name(file)).matches();
    }

    /** What a program that was killed left of a backup that it was writing or reading again. */
    private static boolean isUnread(Path file) {
        return UNREAD.matcher(name(file)).matches();
    }

    /** What a rescue has put aside can hold words of before. */
    private static boolean isDamaged(Path file) {
        return DAMAGED.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
