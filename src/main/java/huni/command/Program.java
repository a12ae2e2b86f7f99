package huni.command;

import huni.work.archive.ArchiveFormat;
import huni.work.archive.ArchiveManifest;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveWatch;
import huni.work.calendar.Calendars;
import huni.work.checklist.ChecklistFiles;
import huni.work.exports.ExportFiles;
import huni.work.imports.Imports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the commands ask of the rest of the program. */
public interface Program {

    /** The version, as in {@code 0.1.0}. */
    String version();

    /**
     * The folder that stands for a shared workspace on this machine; nothing is asked of its server yet.
     *
     * @param address {@code postgresql://role@host:port/database?schema=name}
     * @throws CommandFailedException if it is none, or the folder cannot be made
     */
    Path homeOf(String address) throws CommandFailedException;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param store the folder that was named; empty for the usual one
     * @param files what it shows at first: what would come in of them; none for its usual first sight
     * @return the exit status
     */
    int openWindow(Optional<Path> store, List<Path> files) throws CommandFailedException;

    /**
     * Opens the store for this program alone. Who opens it closes it.
     *
     * @param store the folder that was named; empty for the usual one
     * @throws CommandFailedException if it is in use, too new or cannot be read
     */
    OpenStore openStore(Optional<Path> store) throws CommandFailedException;

    /**
     * Opens a store that is there, and makes none: there is nothing to say of one that was made this moment.
     *
     * @param store the folder that was named; empty for the usual one
     * @throws CommandFailedException if there is none, or as for {@link #openStore}
     */
    OpenStore openExisting(Optional<Path> store) throws CommandFailedException;

    /**
     * The same, for what is done at the server of a shared workspace alone: there it is opened without this machine's copy, so
     * also while a window works with that.
     */
    default OpenStore openAtServer(Optional<Path> store) throws CommandFailedException {
        return openExisting(store);
    }

    /**
     * Looks at a whole store that is there, whatever state it is in, and says what is wrong; changes not one byte.
     *
     * @param store the folder that was named; empty for the usual one
     * @throws CommandFailedException if there is none, it is in use, too new or not Huni's
     */
    default List<OpenStore.Finding> check(Optional<Path> store, ArchiveWatch watch) throws CommandFailedException {
        try (OpenStore open = openExisting(store)) {
            return open.check(watch);
        }
    }

    /** From now on the passphrase of an encrypted store or archive stands in that file, and nobody is asked. */
    void passphraseFrom(Path file);

    /**
     * Takes the key of an archive, if it is encrypted with one that is not known yet.
     *
     * @throws CommandFailedException if its passphrase was not given, or another one
     */
    void unlockArchive(Path archive) throws CommandFailedException;

    /**
     * What came in the place of a damaged store.
     *
     * @param prospects how many it holds
     * @param damaged where the damaged file is now; empty if there was none
     */
    record Mended(long prospects, Optional<Path> damaged) {}

    /** What reads the files that are imported. */
    Imports imports();

    /**
     * Puts a backup in the place of a store that cannot be read; what is there is kept under another name. Stopped, everything
     * is as it was.
     *
     * @param store the folder that was named; empty for the usual one
     * @param backup an archive, or the file of a whole store
     */
    Mended restoreDamaged(Optional<Path> store, Path backup, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException;

    /**
     * Moves the store to a folder that is not there or empty, and remembers it: who names the earlier place gets the store in
     * the new one from then on. The earlier folder stays as it was.
     *
     * @param store the folder that was named; empty for the usual one
     * @return where it was
     * @throws CommandFailedException if it was not moved
     */
    Path move(Optional<Path> store, Path to, ArchiveWatch watch) throws CommandFailedException;

    /**
     * Makes a workspace on a server with all that a store holds, and compares every row; the store stays as it is.
     *
     * @param store the folder that was named; empty for the usual one
     * @param archive what is brought there instead of the store
     * @param address of the workspace, which is not there yet
     * @return what is in it
     * @throws CommandFailedException if there is one already, or its server refuses; there is none then, unless the server is lost
     */
    ArchiveManifest share(Optional<Path> store, Optional<Path> archive, String address, ArchiveWatch watch)
            throws CommandFailedException, IOException, ArchiveRefusedException;

    /** Reads and writes files of checklists. */
    ChecklistFiles checklistFiles();

    /** What reads and writes archives of a whole store. */
    ArchiveFormat archives();

    /** What writes tables and cards, in one language. */
    ExportFiles exportFiles(Locale language);

    /** What reads and writes calendar files. */
    Calendars calendars();

    /** Writes a file as a whole or not at all, over one of that name. */
    void write(Path file, byte[] content) throws IOException;

    /** Draws every screen with sample data into the folder, which is made if it is missing; returns the pictures. */
    List<Path> drawScreens(Path folder, PictureChoice choice) throws CommandFailedException;
}
