package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.seal.SealedCopy;
import huni.store.seal.StoreKey;
import huni.store.sql.StoreException;
import huni.work.safety.Backup;
import huni.work.safety.Passphrase;
import huni.work.safety.Protection;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Encrypts an open store with its backups, gives it another passphrase, or takes it away. The store changes in one step, and
 * with it which passphrase is valid; its backups follow one by one, and the next start goes on where a killed program
 * stopped. When a passphrase is taken away the backups come first, so that no kill leaves one that nobody can open.
 */
public final class StoreSeal implements Protection {

    private final StoreFolder folder;
    private final Database database;
    private final Supplier<Optional<Path>> second;

    /** @param second where copies of the backups lie, if anywhere */
    public StoreSeal(StoreFolder folder, Database database, Supplier<Optional<Path>> second) {
        this.folder = folder;
        this.database = database;
        this.second = second;
    }

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
    public void put(Passphrase passphrase, RecoveryKey recovery) throws IOException {
        put(StoreKey.create(passphrase, recovery, Keyring.key(folder.database())));
    }

    /** The same with a key that was already made. */
    public void put(StoreKey key) throws IOException {
        Keyring.add(key);
        database.onFile((home, open) -> home.seal(Optional.of(key), open));
        complete();
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
        for (Path place : places()) {
            seal(place, Optional.empty());
        }
        database.onFile((home, open) -> home.seal(Optional.empty(), open));
    }

    /** Brings the backups to the key of the store, where the program was killed before, or a place was not there. */
    public void complete() throws IOException {
        if (!folder.isWritable()) {
            return;
        }
        WipedFile.finishAll(folder.place());
        WipedFile.finishAll(folder.backups());
        Optional<StoreKey> key = Keyring.key(folder.database());
        if (key.isPresent()) {
            for (Path place : places()) {
                WipedFile.finishAll(place);
                seal(place, key);
            }
            sealDamaged(key.get());
        }
    }

    /** What a rescue has put aside can hold words of before, and is no database to be written anew. */
    private void sealDamaged(StoreKey key) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder.place(), "damaged-*.mv.db")) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            if (!Keyring.isSealed(file)) {
                write(file, SealedCopy.ARCHIVE, Optional.of(key));
            }
        }
    }

    private static void write(Path file, SealedCopy way, Optional<StoreKey> key) throws IOException {
        Path next = WipedFile.next(file);
        Files.deleteIfExists(next);
        OwnerOnly.file(next);
        way.write(file, next, key);
        Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
        WipedFile.replace(file, next);
    }

    private List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(folder.backups()));
        second.get().filter(Files::isDirectory).ifPresent(places::add);
        return places;
    }

    /** Those whose key is not known are of another store, and stay. */
    private static void seal(Path place, Optional<StoreKey> key) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(place, StoreSeal::isOurs)) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            Optional<StoreKey> present = Keyring.key(file);
            boolean another = Keyring.isSealed(file) && present.isEmpty();
            if (!another && !present.map(StoreKey::id).equals(key.map(StoreKey::id))) {
                write(file, Backup.of(file).isPresent() ? SealedCopy.ARCHIVE : SealedCopy.DATABASE, key);
            }
        }
    }

    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file)
                && (Backup.of(file).isPresent() || file.toString().endsWith(".mv.db"));
    }
}
