package huni.ui.door;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/**
 * What is typed in a window and not stored yet. Each place where something is typed keeps it a second after the first
 * such key, whether or not typing goes on, so that a crash takes no more than that. For the screen's thread.
 */
public final class UnsavedText {

    private final Pauses pauses;
    private final Set<Entry> unsaved = new LinkedHashSet<>();
    private final Set<Entry> drafts = new HashSet<>();
    private final Set<UUID> open = new HashSet<>();
    private final Map<UUID, String> inForms = new HashMap<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
    private final ReadOnlyBooleanWrapper anyDraft = new ReadOnlyBooleanWrapper(this, "anyDraft");
    private final IntegerProperty changes = new SimpleIntegerProperty(this, "changes");

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

    /** A form is open in which that draft is typed. */
    public void opened(UUID draft) {
        open.add(draft);
    }

    /** It is sent, or given up. */
    public void closed(UUID draft) {
        open.remove(draft);
    }

    /** Whether that draft is still being typed in an open form. */
    public boolean isOpen(UUID draft) {
        return open.contains(draft);
    }

    /** That is typed in a form, which may be left without being sent or given up. */
    public void typed(UUID draft, String words) {
        inForms.put(draft, words);
    }

    /** What was typed there is sent, given up, or somewhere else by now. */
    public void forgotten(UUID draft) {
        inForms.remove(draft);
    }

    /** What was typed there when its form was last open; empty if that was sent or given up. */
    public Optional<String> typedBefore(UUID draft) {
        return Optional.ofNullable(inForms.get(draft));
    }

    /** Stores all of it now, without waiting: the program may end. */
    public void keepNow() {
        List.copyOf(unsaved).forEach(Entry::keep);
    }

    /** Whether there is any. */
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Whether anything is stored as a draft only: it is not lost, and is nobody's value yet. */
    public ReadOnlyBooleanProperty anyDraftProperty() {
        return anyDraft.getReadOnlyProperty();
    }

    /** Whether something is typed, or stored as a draft only, where nothing is now. */
    public ObservableValue<Boolean> elsewhereThanNow() {
        Set<Entry> before = new HashSet<>(unsaved);
        before.addAll(drafts);
        return changes.map(_ -> !before.containsAll(unsaved) || !before.containsAll(drafts));
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
            if (unsaved.add(this)) {
                tell();
            }
            if (!waiting) {
                waiting = true;
                stopWaiting = pauses.then(this::keep);
            }
        }

        /** What is typed there is stored as a draft. */
        public void kept() {
            stop();
            drafts.add(this);
            unsaved.remove(this);
            tell();
        }

        /** Nothing is typed there that is not saved. */
        public void saved() {
            stop();
            drafts.remove(this);
            unsaved.remove(this);
            tell();
        }

        private void tell() {
            changes.set(changes.get() + 1);
            anyDraft.set(!drafts.isEmpty());
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
