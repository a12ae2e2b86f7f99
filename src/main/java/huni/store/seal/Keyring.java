package huni.store.seal;

import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys that were given to this program while it runs. H2 makes the layers of its files itself, so they look here, by what
 * stands at the beginning of a file.
 */
public final class Keyring {

    private static final List<String> BESIDE = List.of(".tempFile", ".newFile");
    private static final String STORE = "huni.mv.db";
    private static final byte[] DATABASE = "H:2".getBytes(StandardCharsets.US_ASCII);

    private static final Map<String, StoreKey> KEYS = new ConcurrentHashMap<>();
    private static final Map<Path, StoreKey> FOLDERS = new ConcurrentHashMap<>();

    /** A file that H2 has open and locked cannot be read a second time on every system. */
    private static final Map<Path, Optional<SealHeader>> OPEN = new ConcurrentHashMap<>();

    private Keyring() {}

    /** Whether a file is encrypted. */
    public static boolean isSealed(Path file) throws IOException {
        Optional<SealHeader> open = OPEN.get(place(file));
        return open == null ? SealHeader.isIn(file) : open.isPresent();
    }

    /** Whether a file is encrypted with a key that was not given. */
    public static boolean isLocked(Path file) throws IOException {
        return isSealed(file) && key(file).isEmpty();
    }

    /** The same; one whose beginning is damaged is not: that is told by whoever reads it. */
    public static boolean isSurelyLocked(Path file) {
        try {
            return isLocked(file);
        } catch (IOException damaged) {
            return false;
        }
    }

    /** From now on what is asked of that file is answered as it is at this moment, without reading it, until it is closed. */
    public static void opened(Path file) throws IOException {
        OPEN.put(place(file), SealHeader.of(file));
    }

    /** Nobody in this program has the file open any more. */
    public static void closed(Path file) {
        OPEN.remove(place(file));
    }

    /** One name for each place: H2 asks by the real one, and on the way there may be links. */
    private static Path place(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Path folder = place.getParent();
        try {
            return folder == null ? place : folder.toRealPath().resolve(String.valueOf(place.getFileName()));
        } catch (IOException _) {
            return place;
        }
    }

    private static Optional<SealHeader> header(Path file) throws IOException {
        Optional<SealHeader> open = OPEN.get(place(file));
        return open == null ? SealHeader.of(file) : open;
    }

    /** The key of an encrypted file; empty if it was not given, or the file is not encrypted. */
    public static Optional<StoreKey> key(Path file) throws IOException {
        return header(file).flatMap(header -> Optional.ofNullable(KEYS.get(header.id())));
    }

    /** Takes the key of a file, and with it earlier ones; false if that is not its passphrase. */
    public static boolean unlock(Path file, Passphrase passphrase) throws IOException {
        Optional<StoreKey> key = header(file).flatMap(header -> header.unlock(passphrase));
        key.ifPresent(Keyring::add);
        return key.isPresent();
    }

    /** Takes the key of a file, and with it earlier ones; false if that is not its recovery key. */
    public static boolean unlock(Path file, RecoveryKey recovery) throws IOException {
        Optional<StoreKey> key = header(file).flatMap(header -> header.unlock(recovery));
        key.ifPresent(Keyring::add);
        return key.isPresent();
    }

    /** Whether that passphrase opens the file, for who is asked once more. */
    public static boolean opens(Path file, Passphrase passphrase) throws IOException {
        return header(file).flatMap(header -> header.unlock(passphrase)).isPresent();
    }

    /** Takes a key. */
    public static void add(StoreKey key) {
        KEYS.put(key.id(), key);
        key.earlier().forEach((id, master) -> {
            SealHeader was = new SealHeader(id, key.header().stretch(), new byte[0], new byte[0], Map.of());
            KEYS.putIfAbsent(id, new StoreKey(was, master));
        });
    }

    /** Gives back a key that no file has got after all. */
    public static void giveBack(StoreKey key) {
        KEYS.remove(key.id());
    }

    /** Gives all keys back: from here on encrypted files are locked. */
    public static void clear() {
        KEYS.clear();
        FOLDERS.clear();
    }

    /** What is newly made in that folder is encrypted with that key, though no store lies there yet, or a damaged one. */
    public static void sealNewIn(Path folder, StoreKey key) {
        add(key);
        FOLDERS.put(place(folder), key);
    }

    /** From now on what is newly made there is again as the store that lies there. */
    public static void sealAsTheStoreIn(Path folder) {
        FOLDERS.remove(place(folder));
    }

    /** Whether the beginning of a file is that of a database, or of an encrypted file whose key can be asked for. */
    public static boolean isUnderstood(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return SealHeader.of(file).isPresent() || begins(file, DATABASE);
        } catch (EOFException _) {
            return false;
        }
    }

    private static boolean begins(Path file, byte[] with) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(with.length), with);
        }
    }

    /**
     * The key that a new file gets: that of the file which it is to replace, of the store in its folder, or none.
     *
     * @throws IOException if that store is locked
     */
    static Optional<StoreKey> forNew(Path file) throws IOException {
        Path place = place(file);
        String name = String.valueOf(place.getFileName());
        for (String ending : BESIDE) {
            if (name.endsWith(ending)) {
                Path replaced = place.resolveSibling(name.substring(0, name.length() - ending.length()));
                if (Files.exists(replaced)) {
                    return required(replaced);
                }
            }
        }
        Optional<StoreKey> wanted = Optional.ofNullable(FOLDERS.get(place.getParent()));
        Path store = place.resolveSibling(STORE);
        return wanted.isEmpty() && Files.exists(store) && !store.equals(place) ? required(store) : wanted;
    }

    private static Optional<StoreKey> required(Path file) throws IOException {
        return isSealed(file) ? Optional.of(requiredKey(file)) : Optional.empty();
    }

    /** That of a file that is encrypted. */
    static StoreKey requiredKey(Path file) throws IOException {
        return key(file).orElseThrow(() -> new IOException("the key of " + file + " was not given"));
    }
}
