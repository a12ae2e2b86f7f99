package huni.ui.shell;

import java.util.List;
import java.util.function.Consumer;

/** Finds things by words, without making the window wait. */
@FunctionalInterface
public interface Search {

    /** Finds the best results; they may come later, on the JavaFX thread. Results for older words are ignored. */
    void find(String words, Consumer<? super List<SearchResult>> onFound);

    /** Finds what was opened last, to be offered before anything is typed; as {@link #find}. */
    default void recent(Consumer<? super List<SearchResult>> onFound) {}
}
