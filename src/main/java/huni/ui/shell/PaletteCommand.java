package huni.ui.shell;

import huni.ui.kit.Icons;

/**
 * Something that can be done from the palette.
 *
 * @param name in the person's language
 * @param icon its picture
 * @param keys its keys as {@code KeyCombination.valueOf} reads them ({@code Shortcut+N}), or empty
 * @param run does it
 */
public record PaletteCommand(String name, Icons icon, String keys, Runnable run) {}
