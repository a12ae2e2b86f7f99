package huni.ui.shell;

import huni.ui.kit.Icons;
import java.util.Optional;

/** One line of the palette's list. */
public sealed interface PaletteRow {

    /** The name of the group below it. */
    record Heading(String name) implements PaletteRow {}

    /** Something to choose; {@code keys} as in {@link PaletteCommand}, {@code call} begins a call with it. */
    record Entry(Icons icon, String name, String detail, String keys, Runnable run, Optional<Runnable> call)
            implements PaletteRow {}
}
