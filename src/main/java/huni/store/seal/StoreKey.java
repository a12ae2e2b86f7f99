package huni.store.seal;

import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/**
 * The key of a store: 256 bits by chance, of which the keys of its file and of each archive are made. It never is the person's
 * word, which only wraps it.
 */
public final class StoreKey {

    private static final int LENGTH = 32;

    private final SealHeader header;
    private final byte[] master;
    private final byte[] fileKeys;

    StoreKey(SealHeader header, byte[] master) {
        this.header = header;
        this.master = master.clone();
        this.fileKeys = Wrap.derive(master, new byte[0], purpose("huni file"), Xts.KEYS);
    }

    /**
     * A new key, on the way to take this machine about a second per try.
     *
     * @param before what the store had until now; older backups are opened by it
     */
    public static StoreKey create(Passphrase passphrase, RecoveryKey recovery, Optional<StoreKey> before) {
        return create(passphrase, recovery, before, Stretch.calibrated());
    }

    static StoreKey create(Passphrase passphrase, RecoveryKey recovery, Optional<StoreKey> before, Stretch stretch) {
        byte[] master = new byte[LENGTH];
        new SecureRandom().nextBytes(master);
        SealHeader header = SealHeader.of(master, stretch, passphrase, recovery, before);
        requireOpened(header, passphrase, recovery);
        return new StoreKey(header, master);
    }

    /** The same with the least that is allowed, whatever this machine could do: for stores that only a test opens. */
    public static StoreKey createQuickly(Passphrase passphrase, RecoveryKey recovery) {
        return createQuickly(passphrase, recovery, Optional.empty());
    }

    /** The same after another one. */
    public static StoreKey createQuickly(Passphrase passphrase, RecoveryKey recovery, Optional<StoreKey> before) {
        return create(passphrase, recovery, before, Stretch.least());
    }

    /** Nothing is encrypted with a key that was not opened once, as it will stand in the file, by both who shall open it. */
    private static void requireOpened(SealHeader header, Passphrase passphrase, RecoveryKey recovery) {
        try {
            SealHeader read = SealHeader.read(header.bytes());
            if (read.unlock(passphrase).isEmpty() || read.unlock(recovery).isEmpty()) {
                throw new IllegalStateException("the new key cannot be opened again");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the new key cannot be read again", e);
        }
    }

    private static byte[] purpose(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }

    /** Names it. */
    public String id() {
        return header.id();
    }

    /** Whether its header can be opened by somebody: of an earlier key only the key itself is known. */
    public boolean isWhole() {
        return header.byPassphrase().length > 0;
    }

    SealHeader header() {
        return header;
    }

    /**
     * What stands at the beginning of a file.
     *
     * @throws IOException if nobody could ever open that file again
     */
    byte[] beginning() throws IOException {
        if (!isWhole()) {
            throw new IOException("of key " + id() + " no passphrase is known");
        }
        return header.bytes();
    }

    byte[] master() {
        return master.clone();
    }

    Map<String, byte[]> earlier() {
        return header.earlier(master);
    }

    Xts xts() {
        return new Xts(fileKeys);
    }

    /** The key of one archive. */
    byte[] ofArchive(byte[] salt) {
        return Wrap.derive(master, salt, purpose("huni archive"), LENGTH);
    }

    @Override
    public String toString() {
        return "StoreKey " + id();
    }
}
