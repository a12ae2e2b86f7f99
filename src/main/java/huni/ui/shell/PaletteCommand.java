package huni.ui.shell;

import huni.ui.kit.Icons;
import java.util.function.BooleanSupplier;

/**
 * Something that can be done from the palette.
 *
 * @param name in the person's language
 * @param icon its picture
 * @param keys its keys as {@code KeyCombination.valueOf} reads them ({@code Shortcut+N}), or empty
 * @param run does it
 * @param offered whether there is anything to do
 */
public record PaletteCommand(String name, Icons icon, String keys, Runnable run, BooleanSupplier offered) {

    /** A command that is always offered. */
    public PaletteCommand(String name, Icons icon, String keys, Runnable run) {
        this(name, icon, keys, run, () -> true);
    }
}
