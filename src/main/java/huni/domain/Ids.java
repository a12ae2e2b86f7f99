package huni.domain;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes identifiers that sort by the time they were made: UUID version 7 of RFC 9562, section 5.7, with a counter in
 * the 12 bits after the milliseconds, so that those of one millisecond keep their order. Safe for several threads.
 */
public final class Ids implements Supplier<UUID> {

    private static final int COUNTER_LIMIT = 1 << 12;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis = Long.MIN_VALUE;
    private int counter;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public UUID get() {
        return at(clock.instant());
    }

    /** One made at that instant; it sorts behind those made before, even if they were made later. */
    public synchronized UUID at(Instant now) {
        long millis = Math.max(now.toEpochMilli(), lastMillis);
        counter = millis == lastMillis ? counter + 1 : 0;
        if (counter == COUNTER_LIMIT) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        long high = millis << 16 | 0x7000L | counter;
        long low = random.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
