package huni.app;

import java.util.ArrayList;
import java.util.List;

/** What is to be done when the content of a window gives way to another, in the order in which it was added. */
final class CloseActions implements AutoCloseable {

    private final List<Runnable> actions = new ArrayList<>();

    void add(Runnable action) {
        actions.add(action);
    }

    @Override
    public void close() {
        actions.forEach(Runnable::run);
    }
}
