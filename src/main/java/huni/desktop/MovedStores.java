package huni.desktop;

import huni.desktop.MovesFile.Moved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where stores were moved to, in one file of JSON among the person's settings of this machine: whoever starts the program on
 * the earlier place gets the store in the new one, also when the earlier folder is deleted. The moves stand in the order in
 * which they were made. One counts from the moment in which the finished copy has its name. A file that cannot be understood
 * says nothing, and is put aside by the next change; then the note in an earlier folder says where the store is.
 */
public final class MovedStores {

    private final MovesFile file;
    private final Predicate<? super Path> holdsStore;

    /**
     * @param file which need not be there
     * @param holdsStore whether there is a store in a folder
     */
    public MovedStores(Path file, Predicate<? super Path> holdsStore) {
        this.file = new MovesFile(file);
        this.holdsStore = holdsStore;
    }

    /** The file; it may not exist. */
    public Path file() {
        return file.path();
    }

    /** Where the store of that folder is now: there, or where it was moved to. Of two that came there the later one. */
    public Path at(Path place) {
        Path at = place;
        for (Moved move : file.glance()) {
            if (isFinished(move)) {
                if (move.to().equals(place)) {
                    at = place;
                } else if (move.from().equals(at)) {
                    at = move.to();
                }
            }
        }
        return at;
    }

    /** What moves of the store in that folder were filling when the program was killed. */
    public List<Path> unfinished(Path from) {
        return file.glance().stream()
                .filter(move -> move.from().equals(from) && !isFinished(move))
                .flatMap(move -> move.unfinished().stream())
                .toList();
    }

    private boolean isFinished(Moved move) {
        return move.unfinished().isEmpty()
                || holdsStore.test(move.to())
                        && Files.notExists(move.unfinished().get());
    }

    /**
     * Notes a move before anything is made.
     *
     * @throws IOException if the file cannot be read or written; then as for the others what it says is as it was
     */
    public void begin(Path from, Path to, Path unfinished) throws IOException {
        file.change(moves -> Stream.concat(moves.stream(), Stream.of(new Moved(from, to, Optional.of(unfinished))))
                .toList());
    }

    /** The copy has its name. */
    public void finish(Path from) throws IOException {
        file.change(moves -> moves.stream()
                .map(move -> move.from().equals(from) && isFinished(move)
                        ? new Moved(move.from(), move.to(), Optional.empty())
                        : move)
                .toList());
    }

    /**
     * From now on the store of one folder is in another, where it is whole already: in the folder that stands for a workspace
     * on a server.
     *
     * @throws IOException as for a move
     */
    public void lead(Path from, Path to) throws IOException {
        file.change(moves -> Stream.concat(
                        moves.stream().filter(move -> !move.from().equals(from) || !isFinished(move)),
                        Stream.of(new Moved(from, to, Optional.empty())))
                .toList());
    }

    /** From where one is led to that folder; of several places the one that was noted last. */
    public Optional<Path> leadingTo(Path to) {
        return file.glance().stream()
                .filter(move -> move.to().equals(to) && isFinished(move))
                .map(Moved::from)
                .reduce((_, last) -> last);
    }

    /**
     * The store in that folder is used there from now on, whatever was moved from it, by this name of the folder or by another.
     *
     * @throws IOException also if it cannot be told whether two folders are the same
     */
    public void stay(Path place) throws IOException {
        Set<Path> here = new HashSet<>();
        for (Moved move : file.glance()) {
            if (isFinished(move) && Files.exists(move.from()) && Files.isSameFile(move.from(), place)) {
                here.add(move.from());
            }
        }
        if (!here.isEmpty()) {
            file.change(moves -> moves.stream()
                    .filter(move -> !here.contains(move.from()) || !isFinished(move))
                    .toList());
        }
    }

    /** Nothing is left of the move that was filling that folder. */
    public void giveUp(Path unfinished) throws IOException {
        file.change(moves -> moves.stream()
                .filter(move -> !move.unfinished().equals(Optional.of(unfinished)) || isFinished(move))
                .toList());
    }
}
