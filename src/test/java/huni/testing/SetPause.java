package huni.testing;

import huni.ui.door.Pauses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pauses in typing when a test says so. */
public final class SetPause implements Pauses {

    private final Set<Runnable> waiting = new LinkedHashSet<>();

    @Override
    public Runnable then(Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    /** Nothing is typed for a while. */
    public void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    public int waiting() {
        return waiting.size();
    }
}
