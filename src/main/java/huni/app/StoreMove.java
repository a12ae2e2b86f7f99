package huni.app;

import huni.command.OpenStore.Finding;
import huni.desktop.MovedStores;
import huni.desktop.SharedPlace;
import huni.language.Texts;
import huni.store.file.Database;
import huni.store.file.StoreCopy;
import huni.store.file.StoreFolder;
import huni.store.file.StoreRefusedException;
import huni.ui.door.UnexpectedErrors;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves a store to another folder: copies all of it beside its new place, compares each file, opens the copy and checks it as a
 * whole, and gives it its name. Until then the earlier one is in use, and it stays as it was after that.
 */
final class StoreMove {

    /** What stands in the earlier folder afterwards. */
    static final String NOTE = "huni-moved.txt";

    private static final String UNFINISHED = ".huni-moving-";

    private final MovedStores moved;
    private final Texts texts;

    StoreMove(MovedStores moved, Texts texts) {
        this.moved = moved;
        this.texts = texts;
    }

    /** Why a store was not moved, as a sentence; the earlier one is in use and as it was. */
    static final class NotMovedException extends Exception {

        private static final long serialVersionUID = 1;

        private NotMovedException(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** Why it cannot go there, before anything is begun; empty if it can. */
    Optional<String> refusal(Path from, Path to) {
        if (to.startsWith(from) || from.startsWith(to)) {
            return Optional.of(texts.text("move.refused.inside", to));
        }
        if (Files.exists(to) && !isEmptyFolder(to)) {
            return Optional.of(texts.text("move.refused.taken", to));
        }
        return SharedPlace.of(to)
                .map(shared -> texts.text(
                        shared.synced() ? "move.refused.synced" : "move.refused.network", to, shared.name()));
    }

    static boolean isEmptyFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Moves it, and remembers where it is now.
     *
     * @param from absolute; nobody has it open
     * @param to absolute, not there or empty
     * @throws IOException if a disk refuses; then as for the others nothing was changed
     */
    void move(Path from, Path to, ArchiveWatch watch) throws NotMovedException, StoreRefusedException, IOException {
        Optional<String> refusal = refusal(from, to);
        if (refusal.isPresent()) {
            throw new NotMovedException(refusal.get());
        }
        StoreFolder.forReading(to).close();
        try (StoreFolder folder = StoreFolder.open(from)) {
            if (!folder.isWritable()) {
                throw new NotMovedException(texts.text("move.refused.held", from));
            }
            Path now = moved.at(from);
            if (!now.equals(from)) {
                throw new NotMovedException(texts.text("move.refused.already", now));
            }
            tidy(from);
            // What a killed program had begun is finished, and the file is as small as it gets.
            Database.open(folder).close();
            Path copy = to.resolveSibling(UNFINISHED + UUID.randomUUID());
            moved.begin(from, to, copy);
            boolean placed = false;
            try {
                StoreCopy.make(folder, copy, watch);
                requireSound(copy);
                putInPlace(copy, to);
                placed = true;
            } finally {
                if (!placed) {
                    giveUp(copy);
                }
            }
            settle(from, to);
        }
    }

    private void requireSound(Path copy) throws NotMovedException, StoreRefusedException {
        List<Finding> wrong = StoreInspection.ofDatabaseIn(copy).stream()
                .filter(finding -> !finding.wantsALook())
                .toList();
        if (!wrong.isEmpty()) {
            throw new NotMovedException(texts.text("move.refused.unsound", wrong.size()));
        }
    }

    /** Once the copy has its name the store is there, also where the disk does not say that the name is kept. */
    private static void putInPlace(Path copy, Path to) throws IOException {
        try {
            StoreCopy.putInPlace(copy, to);
        } catch (IOException refused) {
            if (Files.exists(copy) || !StoreFolder.holdsStore(to)) {
                throw refused;
            }
            UnexpectedErrors.log("the name of the new place", refused);
        }
    }

    /**
     * What cannot be deleted now is deleted when the earlier store is opened or moved next. Where the folder around it is away,
     * as with a disk, the copy may have got its name there: then the note of it is kept.
     */
    private void giveUp(Path copy) {
        try {
            Path around = copy.getParent();
            if (around == null || !Files.isDirectory(around)) {
                return;
            }
            if (Files.exists(copy)) {
                TemporaryFolders.delete(copy);
            }
            moved.giveUp(copy);
        } catch (IOException | RuntimeException refused) {
            UnexpectedErrors.log("the copy that was not finished", refused);
        }
    }

    /** The store is in its new place, whatever is refused here. The note comes first: it also speaks to other machines. */
    private void settle(Path from, Path to) {
        try {
            note(from, to);
        } catch (IOException | RuntimeException refused) {
            UnexpectedErrors.log("the note of where the store was moved to", refused);
        }
        try {
            moved.finish(from);
        } catch (IOException | RuntimeException refused) {
            UnexpectedErrors.log("the end of a move among the settings", refused);
        }
    }

    private void note(Path from, Path to) throws IOException {
        Path note = from.resolve(NOTE);
        Files.writeString(note, texts.text("move.note", to) + System.lineSeparator());
        try (FileChannel written = FileChannel.open(note, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** Deletes what killed programs have copied; for who has the store of that folder open. */
    void tidy(Path from) {
        moved.unfinished(from).stream()
                .filter(copy -> String.valueOf(copy.getFileName()).startsWith(UNFINISHED))
                .forEach(this::giveUp);
    }
}
