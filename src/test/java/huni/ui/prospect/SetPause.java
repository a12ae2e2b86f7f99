package huni.ui.prospect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Pauses in typing when a test says so. */
final class SetPause implements Pauses {

    private final Set<Runnable> waiting = new LinkedHashSet<>();

    @Override
    public Runnable then(Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    /** Nothing is typed for a while. */
    void pass() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    int waiting() {
        return waiting.size();
    }
}
