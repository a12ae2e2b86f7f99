package huni.ui.door;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * What is typed in a window and not stored yet. Each place where something is typed keeps it a second after the first
 * such key, whether or not typing goes on, so that a crash takes no more than that. For the screen's thread.
 */
public final class UnsavedText {

    private final Pauses pauses;
    private final Set<Entry> unsaved = new LinkedHashSet<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");

    UnsavedText(Pauses pauses) {
        this.pauses = pauses;
    }

    /**
     * A place where something is typed.
     *
     * @param keep stores what is typed there, and says so by {@link Entry#kept}
     */
    public Entry entry(Runnable keep) {
        return new Entry(keep);
    }

    /** Stores all of it now, without waiting: the program may end. */
    public void keepNow() {
        List.copyOf(unsaved).forEach(Entry::keep);
    }

    /** Whether there is any. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** One place where something is typed. */
    public final class Entry {

        private final Runnable keep;
        private boolean waiting;
        private Runnable stopWaiting = () -> {};

        private Entry(Runnable keep) {
            this.keep = keep;
        }

        /** What is typed there is not what is stored. */
        public void typed() {
            unsaved.add(this);
            any.set(true);
            if (!waiting) {
                waiting = true;
                stopWaiting = pauses.then(this::keep);
            }
        }

        /** What is typed there is stored. */
        public void kept() {
            stop();
            unsaved.remove(this);
            any.set(!unsaved.isEmpty());
        }

        private void keep() {
            stop();
            keep.run();
        }

        private void stop() {
            waiting = false;
            stopWaiting.run();
            stopWaiting = () -> {};
        }
    }
}
