package huni.ui.shell;

import huni.ui.kit.Icons;

/**
 * Something a search found.
 *
 * @param group what kind of thing it is, in the person's language; results of one group stand together under it
 * @param name its name
 * @param detail what tells it from others of that name; may be empty
 * @param icon its picture
 * @param open goes there
 */
public record SearchResult(String group, String name, String detail, Icons icon, Runnable open) {}
