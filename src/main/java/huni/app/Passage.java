package huni.app;

import huni.command.CommandFailedException;
import huni.work.archive.ArchiveWatch;
import java.nio.file.Path;

/**
 * What is done between two windows of the program, while nobody has the store open.
 *
 * @param words what is seen meanwhile, when it takes long
 * @param mayStop whether the person may stop it
 * @param stopped what is said when it was stopped, and everything is as it was
 */
record Passage(String words, boolean mayStop, Doing doing, String stopped) {

    /**
     * Where the next window opens.
     *
     * @param said what it says then
     */
    record Arrival(Path place, String said) {}

    /** Does it; refused, everything is as it was, and the window opens where it was. */
    @FunctionalInterface
    interface Doing {
        Arrival pass(ArchiveWatch watch) throws CommandFailedException;
    }
}
