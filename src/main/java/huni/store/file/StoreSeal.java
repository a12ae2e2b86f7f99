package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.StoreException;
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
    public void put(Passphrase passphrase, RecoveryKey recovery) throws IOException {
        put(StoreKey.create(passphrase, recovery, Keyring.key(folder.database())));
    }

    /** The same with a key that was already made. */
    public void put(StoreKey key) throws IOException {
        Keyring.add(key);
        database.onFile((home, open) -> home.seal(Optional.of(key), open));
        try {
            complete();
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
    public void remove() throws IOException {
        sealAll(places(), Optional.empty());
        database.onFile((home, open) -> home.seal(Optional.empty(), open));
    }

    /** Brings the backups to the key of the store, where the program was killed before, or a place was not there. */
    public void complete() throws IOException {
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
            sealAll(places(), key);
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
            sealAll(secondPlace(), key);
        }
    }

    /** Backups of other stores may lie there too. */
    private boolean isCopyOfOurs(Path file) {
        return Backup.of(file).isPresent()
                && Files.exists(folder.backups().resolve(String.valueOf(file.getFileName())));
    }

    /** One file that cannot be written keeps no other one from it. */
    private static void sealAll(List<Place> places, Optional<StoreKey> key) throws IOException {
        List<IOException> refused = new ArrayList<>();
        for (Place place : places) {
            try {
                WipedFile.finishAll(place.folder(), place.isOurs());
                for (Path file : files(place)) {
                    seal(file, key, refused);
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
    private static void seal(Path file, Optional<StoreKey> key, List<IOException> refused) {
        try {
            Optional<StoreKey> present = Keyring.key(file);
            boolean another = Keyring.isSealed(file) && present.isEmpty();
            if (!another && !present.map(StoreKey::id).equals(key.map(StoreKey::id))) {
                write(file, way(file, present), key);
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

    private static void write(Path file, SealedCopy way, Optional<StoreKey> key) throws IOException {
        Path next = WipedFile.next(file);
        try {
            Files.deleteIfExists(next);
            OwnerOnly.file(next);
            way.write(file, next, key);
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
