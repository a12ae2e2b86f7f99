package huni.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where stores were moved to, in one file of JSON among the person's settings of this machine: whoever starts the program on
 * the earlier place gets the store in the new one, also when the earlier folder is deleted. The moves stand in the order in
 * which they were made. One counts from the moment in which the finished copy has its name.
 */
public final class MovedStores {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String UNFINISHED = "unfinished";

    private final Path file;
    private final Predicate<? super Path> holdsStore;

    /**
     * @param file which need not be there
     * @param holdsStore whether there is a store in a folder
     */
    public MovedStores(Path file, Predicate<? super Path> holdsStore) {
        this.file = file;
        this.holdsStore = holdsStore;
    }

    /** @param unfinished the folder that is being filled */
    private record Move(Path from, Path to, Optional<Path> unfinished) {}

    /** The file; it may not exist. */
    public Path file() {
        return file;
    }

    /** Where the store of that folder is now: there, or where it was moved to. */
    public Path at(Path place) {
        Path at = place;
        for (Move move : moves()) {
            if (move.from().equals(at) && isFinished(move)) {
                at = move.to();
            }
        }
        return at;
    }

    /** What a move of the store in that folder was filling when the program was killed. */
    public Optional<Path> unfinished(Path from) {
        return moves().stream()
                .filter(move -> move.from().equals(from) && !isFinished(move))
                .findFirst()
                .flatMap(Move::unfinished);
    }

    private boolean isFinished(Move move) {
        return move.unfinished().isEmpty()
                || holdsStore.test(move.to())
                        && Files.notExists(move.unfinished().get());
    }

    /** Notes a move before anything is made. */
    public void begin(Path from, Path to, Path unfinished) throws IOException {
        List<Move> moves = new ArrayList<>(moves());
        moves.add(new Move(from, to, Optional.of(unfinished)));
        write(moves);
    }

    /** The copy has its name. */
    public void finish(Path from) throws IOException {
        write(moves().stream()
                .map(move -> move.from().equals(from) && isFinished(move)
                        ? new Move(move.from(), move.to(), Optional.empty())
                        : move)
                .toList());
    }

    /** Nothing of a move that was begun is left. */
    public void giveUp(Path from) throws IOException {
        write(moves().stream()
                .filter(move -> !move.from().equals(from) || isFinished(move))
                .toList());
    }

    /** A file that cannot be understood says nothing; then the note in an earlier folder says where the store is. */
    private List<Move> moves() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Move> moves = new ArrayList<>();
            for (JsonNode move : JSON.readTree(Files.readString(file)).path("moves")) {
                String unfinished = move.path(UNFINISHED).asString("");
                moves.add(new Move(
                        Path.of(move.path(FROM).asString("")),
                        Path.of(move.path(TO).asString("")),
                        unfinished.isEmpty() ? Optional.empty() : Optional.of(Path.of(unfinished))));
            }
            return moves;
        } catch (IOException | JacksonException | InvalidPathException _) {
            return List.of();
        }
    }

    private void write(List<Move> moves) throws IOException {
        ObjectNode all = JSON.createObjectNode();
        ArrayNode list = all.putArray("moves");
        for (Move move : moves) {
            ObjectNode entry = list.addObject()
                    .put(FROM, move.from().toString())
                    .put(TO, move.to().toString());
            move.unfinished().ifPresent(folder -> entry.put(UNFINISHED, folder.toString()));
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, JSON.writeValueAsString(all) + "\n");
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
