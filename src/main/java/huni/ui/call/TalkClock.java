package huni.ui.call;

import java.time.Duration;
import java.time.Instant;

/** How long was talked: what passes while the call is on the screen. A machine that slept has not talked. */
final class TalkClock {

    private static final Duration LONGEST_STEP = Duration.ofSeconds(30);

    private Duration talked = Duration.ZERO;
    private Instant last;

    TalkClock(Instant now) {
        last = now;
    }

    /** Goes on to now; asked every second or so. */
    void tick(Instant now) {
        Duration step = Duration.between(last, now);
        last = now;
        if (!step.isNegative() && step.compareTo(LONGEST_STEP) <= 0) {
            talked = talked.plus(step);
        }
    }

    /** Never less than that: it was written so. */
    void atLeast(Duration written) {
        if (talked.compareTo(written) < 0) {
            talked = written;
        }
    }

    long seconds() {
        return talked.toSeconds();
    }

    /** {@code 04:12}, from an hour on {@code 1:04:12}. */
    String words() {
        long hours = talked.toHours();
        String rest = "%02d:%02d".formatted(talked.toMinutesPart(), talked.toSecondsPart());
        return hours > 0 ? hours + ":" + rest : rest;
    }
}
