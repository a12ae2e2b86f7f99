package huni.ui.data;

import huni.language.Texts;
import huni.work.archive.ArchiveWatch;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What an export asks of the window.
 *
 * @param choose lets the person say where it goes, and hands that over unless they give up
 * @param writing writes the file
 * @param say says that a file was written, and offers to show it
 * @param problem says what went wrong
 * @param unexpected what nobody could foresee
 */
public record ExportExits(
        BiConsumer<Takeout, Consumer<Path>> choose,
        FileWriting writing,
        BiConsumer<String, Path> say,
        Consumer<String> problem,
        Consumer<Exception> unexpected) {

    /** Writes a file as a whole or not at all. */
    @FunctionalInterface
    public interface FileWriting {

        /** Writes it and answers how many prospects, contacts or appointments there are in it. */
        long write(Takeout what, Path file, ArchiveWatch watch) throws Exception;

        /** What is said when it was written, with how many there are in it. */
        default String said(Takeout what, long count, Path file, Texts texts) {
            return texts.text("data.export.done." + what.key() + (isSealed(what) ? ".sealed" : ""), count, file);
        }

        /** Whether only a passphrase opens what was written. Reads a file. */
        default boolean isSealed(Takeout what) {
            return false;
        }
    }
}
