package huni.store.seal;

import huni.work.safety.Passphrase;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a key is made of a passphrase by Argon2id (RFC 9106): so slowly, and with so much memory, that trying many is
 * expensive.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that it is divided into
 */
public record Stretch(int memory, int passes, int lanes, byte[] salt) {

    /** The least that is ever used, in KiB: 64 MiB. The tests, which open many, allow less. */
    static final int LEAST_MEMORY = Math.clamp(Integer.getInteger("huni.seal.memory", 64 << 10), 1 << 10, 64 << 10);

    /** The fewest passes that are ever used. */
    static final int FEWEST_PASSES = 3;

    private static final int LANES = 4;
    private static final int MOST_MEMORY = 256 << 10;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;
    private static final int SALT = 16;
    private static final int KEY = 32;
    /** The tests, which open many, ask for less; what is used is never below the least. */
    private static final Duration WANTED =
            Duration.ofMillis(Math.clamp(Long.getLong("huni.seal.millis", 1000), 0, 10_000));

    /** A file from anywhere may ask for all memory there is; one of less than ours makes guessing cheap. */
    public Stretch {
        if (memory < LEAST_MEMORY
                || memory > MOST_MEMORY
                || passes < FEWEST_PASSES
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES
                || salt.length < SALT) {
            throw new IllegalArgumentException("not parameters of ours");
        }
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** One that takes this machine about a second, with a new salt. */
    static Stretch calibrated() {
        return calibrated(WANTED);
    }

    static Stretch calibrated(Duration wanted) {
        if (wanted.isZero()) {
            return least();
        }
        Stretch least = new Stretch(LEAST_MEMORY, FEWEST_PASSES, LANES, newSalt());
        least.time();
        long once = Math.max(1, least.time());
        long times = Math.clamp(wanted.toNanos() / once, 1, MOST_PASSES / FEWEST_PASSES);
        return new Stretch(LEAST_MEMORY, FEWEST_PASSES * (int) times, LANES, newSalt());
    }

    /** As fast as it may be, for tests that open many. */
    static Stretch least() {
        return new Stretch(LEAST_MEMORY, FEWEST_PASSES, LANES, newSalt());
    }

    private long time() {
        long begun = System.nanoTime();
        key(new byte[KEY]);
        return System.nanoTime() - begun;
    }

    static byte[] newSalt() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    /** The key; who asks for it wipes it. */
    byte[] key(Passphrase passphrase) {
        byte[] bytes = passphrase.bytes();
        try {
            return key(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private byte[] key(byte[] secret) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] key = new byte[KEY];
        argon.generateBytes(secret, key);
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stretch(int itsMemory, int itsPasses, int itsLanes, byte[] itsSalt)
                && memory == itsMemory
                && passes == itsPasses
                && lanes == itsLanes
                && Arrays.equals(salt, itsSalt);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    @Override
    public String toString() {
        return "Argon2id " + memory + " KiB, " + passes + " passes, " + lanes + " lanes";
    }
}
