package huni.ui.shell;

import huni.ui.kit.Icons;
import java.util.Optional;

/**
 * Something a search found.
 *
 * @param group what kind of thing it is, in the person's language; results of one group stand together under it
 * @param name its name
 * @param detail what tells it from others of that name; may be empty
 * @param icon its picture
 * @param open goes there
 * @param call begins a call with it, where it can be called
 */
public record SearchResult(
        String group, String name, String detail, Icons icon, Runnable open, Optional<Runnable> call) {

    /** Something that cannot be called. */
    public SearchResult(String group, String name, String detail, Icons icon, Runnable open) {
        this(group, name, detail, icon, open, Optional.empty());
    }
}
