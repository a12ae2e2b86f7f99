package huni.ui.field;

import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the draft of one field. */
@FunctionalInterface
public interface DraftStore {

    /**
     * Writes the draft; then one of the two runs, on the screen's thread.
     *
     * @param typed empty if there is nothing to keep any more
     */
    void keep(Optional<String> typed, Runnable onKept, Consumer<? super String> onFailed);
}
