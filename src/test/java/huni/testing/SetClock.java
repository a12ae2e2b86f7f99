package huni.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that shows what a test sets. */
public final class SetClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public SetClock(String now) {
        this(new AtomicReference<>(Instant.parse(now)), ZoneId.of("Europe/Istanbul"));
    }

    private SetClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(String instant) {
        now.set(Instant.parse(instant));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }
}
