package huni.store.seal;

import huni.store.sql.Json;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The first 4,096 bytes of an encrypted file: how its key is made, and its key, wrapped once by the passphrase and once by the
 * recovery key. Key and content lie in one file, so no kill can part them. Every file of a store has the same.
 *
 * @param id names the key; it says nothing of it
 * @param byPassphrase the key, wrapped
 * @param byRecovery the key, wrapped
 * @param earlier keys that the store had before, by their names, wrapped by this one: older backups elsewhere have them
 */
record SealHeader(String id, Stretch stretch, byte[] byPassphrase, byte[] byRecovery, Map<String, String> earlier) {

    /** Its bytes in a file. */
    static final int LENGTH = 4096;

    private static final int MOST_EARLIER = 12;
    private static final int ID = 16;
    private static final byte[] MAGIC = "HUNI-SEALED-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RECOVERY = "huni recovery".getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of();
    private static final String EARLIER = "earlier.";
    private static final String SUM = "sum";

    SealHeader {
        earlier = Map.copyOf(earlier);
    }

    /** A new one for that key. */
    static SealHeader of(
            byte[] master, Stretch stretch, Passphrase passphrase, RecoveryKey recovery, Optional<StoreKey> before) {
        String id = HEX.formatHex(Arrays.copyOf(Stretch.newSalt(), ID));
        byte[] key = stretch.key(passphrase);
        byte[] recoveryKey = recoveryKey(recovery, stretch);
        try {
            byte[] boundTo = boundTo(id, stretch);
            Map<String, String> earlier = new TreeMap<>();
            before.ifPresent(was -> {
                was.earlier().entrySet().stream()
                        .limit(MOST_EARLIER - 1L)
                        .forEach(other ->
                                earlier.put(other.getKey(), wrapped(master, other.getValue(), other.getKey())));
                earlier.put(was.id(), wrapped(master, was.master(), was.id()));
            });
            return new SealHeader(
                    id, stretch, Wrap.wrap(key, master, boundTo), Wrap.wrap(recoveryKey, master, boundTo), earlier);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(recoveryKey, (byte) 0);
        }
    }

    private static String wrapped(byte[] master, byte[] earlier, String id) {
        return HEX.formatHex(Wrap.wrap(wrapping(master), earlier, id.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] wrapping(byte[] master) {
        return Wrap.derive(master, new byte[0], "huni earlier".getBytes(StandardCharsets.US_ASCII), Xts.KEYS / 2);
    }

    private static byte[] recoveryKey(RecoveryKey recovery, Stretch stretch) {
        return Wrap.derive(recovery.bytes(), stretch.salt(), RECOVERY, Xts.KEYS / 2);
    }

    /** Nobody can put other parameters in front of the same key. */
    private static byte[] boundTo(String id, Stretch stretch) {
        return (id + " " + stretch.memory() + " " + stretch.passes() + " " + stretch.lanes() + " "
                        + HEX.formatHex(stretch.salt()))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a file begins like an encrypted one; one that is not there does not. */
    static boolean isIn(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** That of a file; empty if the file is not encrypted, or not there. */
    static Optional<SealHeader> of(Path file) throws IOException {
        if (!isIn(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(read(in.readNBytes(LENGTH)));
        }
    }

    /** As it stands in a file. */
    static SealHeader read(byte[] bytes) throws IOException {
        if (bytes.length < LENGTH) {
            throw new EOFException("the encrypted file ends in its beginning");
        }
        try {
            Map<String, String> parts =
                    Json.map(new String(bytes, MAGIC.length, LENGTH - MAGIC.length, StandardCharsets.US_ASCII).strip());
            requireUnchanged(parts);
            Map<String, String> earlier = new TreeMap<>();
            parts.forEach((name, value) -> {
                if (name.startsWith(EARLIER)) {
                    earlier.put(name.substring(EARLIER.length()), value);
                }
            });
            return new SealHeader(
                    part(parts, "id"),
                    new Stretch(
                            Integer.parseInt(part(parts, "memory")),
                            Integer.parseInt(part(parts, "passes")),
                            Integer.parseInt(part(parts, "lanes")),
                            HEX.parseHex(part(parts, "salt"))),
                    HEX.parseHex(part(parts, "passphrase")),
                    HEX.parseHex(part(parts, "recovery")),
                    earlier);
        } catch (RuntimeException e) {
            throw new EOFException("the beginning of the encrypted file makes no sense: "
                    + e.getClass().getSimpleName());
        }
    }

    /** A bit that changed by itself is damage; without the sum it would be taken for a wrong passphrase for ever. */
    private static void requireUnchanged(Map<String, String> parts) {
        if (!sum(parts).equals(parts.get(SUM))) {
            throw new IllegalArgumentException("another sum");
        }
    }

    private static String sum(Map<String, String> parts) {
        Map<String, String> summed = new TreeMap<>(parts);
        summed.remove(SUM);
        CRC32C sum = new CRC32C();
        sum.update(Json.of(summed).getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    /** As it stands in a file. */
    byte[] bytes() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("id", id);
        parts.put("kdf", "argon2id");
        parts.put("memory", Integer.toString(stretch.memory()));
        parts.put("passes", Integer.toString(stretch.passes()));
        parts.put("lanes", Integer.toString(stretch.lanes()));
        parts.put("salt", HEX.formatHex(stretch.salt()));
        parts.put("passphrase", HEX.formatHex(byPassphrase));
        parts.put("recovery", HEX.formatHex(byRecovery));
        earlier.forEach((name, value) -> parts.put(EARLIER + name, value));
        parts.put(SUM, sum(parts));
        byte[] text = Json.of(parts).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[LENGTH];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
        System.arraycopy(text, 0, bytes, MAGIC.length, text.length);
        return bytes;
    }

    /** The key, if that is the passphrase, or its recovery key typed in the place of it. */
    Optional<StoreKey> unlock(Passphrase passphrase) {
        return unlock(stretch.key(passphrase), byPassphrase)
                .or(() -> passphrase.asRecoveryKey().flatMap(this::unlock));
    }

    /** The key, if that is its recovery key. */
    Optional<StoreKey> unlock(RecoveryKey recovery) {
        return unlock(recoveryKey(recovery, stretch), byRecovery);
    }

    private Optional<StoreKey> unlock(byte[] key, byte[] wrapped) {
        try {
            return Wrap.unwrap(key, wrapped, boundTo(id, stretch)).map(master -> new StoreKey(this, master));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The earlier keys, unwrapped by the present one; one that was damaged is left out. */
    Map<String, byte[]> earlier(byte[] master) {
        Map<String, byte[]> keys = new TreeMap<>();
        byte[] wrapping = wrapping(master);
        earlier.forEach((name, value) -> hex(value)
                .flatMap(wrapped -> Wrap.unwrap(wrapping, wrapped, name.getBytes(StandardCharsets.US_ASCII)))
                .ifPresent(key -> keys.put(name, key)));
        return keys;
    }

    private static Optional<byte[]> hex(String digits) {
        try {
            return Optional.of(HEX.parseHex(digits));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealHeader header && id.equals(header.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SealHeader " + id;
    }
}
