package huni.testing;

import huni.ui.door.Pauses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits a second of a clock that a test steps. */
public final class SteppedPause implements Pauses {

    private record Waiting(Duration until, Runnable action) {}

    private static final Duration WAIT = Duration.ofSeconds(1);

    private final List<Waiting> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Runnable then(Runnable action) {
        Waiting mine = new Waiting(now.plus(WAIT), action);
        waiting.add(mine);
        return () -> waiting.remove(mine);
    }

    /** Lets time pass. */
    public void step(Duration time) {
        now = now.plus(time);
        for (Waiting due : List.copyOf(waiting)) {
            if (due.until().compareTo(now) <= 0 && waiting.remove(due)) {
                due.action().run();
            }
        }
    }
}
