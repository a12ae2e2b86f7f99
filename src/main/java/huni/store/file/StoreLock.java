package huni.store.file;

import huni.store.seal.Keyring;
import huni.store.sql.Json;
import huni.work.safety.Passphrase;
import huni.work.safety.RecoveryKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * The lock of an encrypted store. After each wrong passphrase the next one is taken later, also by a program that is started
 * anew: how often and when stands in a file beside the store. It is in the way of who sits at this computer; who took the
 * file along is held up by Argon2id alone.
 */
public final class StoreLock {

    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Path asked;
    private final Path tries;
    private final InstantSource clock;

    /** @param place the folder of the store */
    public StoreLock(Path place, InstantSource clock) {
        this(place, place.resolve("huni.mv.db"), clock);
    }

    /**
     * The lock of a store whose file is gone, or no longer says that it is encrypted.
     *
     * @param asked one of its backups: whoever opens that can put it in the place of the store
     */
    public StoreLock(Path place, Path asked, InstantSource clock) {
        this.asked = asked;
        this.tries = place.resolve(".tries");
        this.clock = clock;
    }

    /** Whether the store is encrypted and its key was not given yet. */
    public boolean isLocked() throws IOException {
        return Keyring.isLocked(asked);
    }

    /** How long no passphrase is taken. */
    public Duration wait(Instant now) {
        try {
            Map<String, String> kept = Json.map(Files.readString(tries));
            int wrong = Integer.parseInt(kept.getOrDefault("wrong", "0"));
            Instant last = Instant.parse(kept.getOrDefault("last", ""));
            if (wrong <= FREE) {
                return Duration.ZERO;
            }
            Duration whole = Duration.ofSeconds(1L << Math.min(wrong - FREE, Integer.SIZE / 2));
            Duration capped = whole.compareTo(LONGEST) > 0 ? LONGEST : whole;
            Duration passed = Duration.between(last, now);
            return passed.isNegative() ? fromNow(wrong, capped) : max(capped.minus(passed));
        } catch (IOException | RuntimeException _) {
            return Duration.ZERO;
        }
    }

    /** The clock was set back: from here on it is counted anew, once. */
    private Duration fromNow(int wrong, Duration whole) throws IOException {
        keep(wrong);
        return whole;
    }

    private static Duration max(Duration left) {
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Takes the passphrase; false if it is wrong, or if it came too early. */
    public boolean open(Passphrase passphrase) throws IOException {
        return wait(clock.instant()).isZero() && counted(Keyring.unlock(asked, passphrase));
    }

    /** Takes the recovery key; false if it is wrong, or if it came too early. */
    public boolean open(RecoveryKey recovery) throws IOException {
        return wait(clock.instant()).isZero() && counted(Keyring.unlock(asked, recovery));
    }

    private boolean counted(boolean right) {
        try {
            if (right) {
                Files.deleteIfExists(tries);
            } else {
                keep(wrong() + 1);
            }
        } catch (IOException _) {
            // In a folder that cannot be written it is only not counted.
        }
        return right;
    }

    private int wrong() {
        try {
            return Integer.parseInt(Json.map(Files.readString(tries)).getOrDefault("wrong", "0"));
        } catch (IOException | RuntimeException _) {
            return 0;
        }
    }

    private void keep(int wrong) throws IOException {
        OwnerOnly.file(tries);
        String text = Json.of(
                Map.of("wrong", Integer.toString(wrong), "last", clock.instant().toString()));
        try (FileChannel file =
                FileChannel.open(tries, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
    }
}
