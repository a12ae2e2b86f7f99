package huni.desktop;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of the moves of stores. It is changed by one program at a time, which a lock on the file {@code moved.lock} beside
 * it sees to, and in one step: a crash leaves the old file or the new one. Entries that make no sense on this machine stay in
 * it as they are.
 *
 * @param path need not be there
 */
record MovesFile(Path path) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String MOVES = "moves";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String UNFINISHED = "unfinished";

    /** The lock of a file keeps other programs out, not other threads of this one. */
    private static final Object ONE_THREAD = new Object();

    /** @param unfinished the folder that is being filled */
    record Moved(Path from, Path to, Optional<Path> unfinished) {}

    /** The moves in the order in which they were made, without a change; of a file that cannot be understood none. */
    List<Moved> glance() {
        try {
            return stored().map(MovesFile::moves).orElseGet(List::of);
        } catch (IOException _) {
            return List.of();
        }
    }

    /**
     * Changes the moves. A damaged file is put aside under another name first, and counts as none.
     *
     * @throws IOException if it cannot be read, put aside or written; then it is as it was
     */
    void change(UnaryOperator<List<Moved>> change) throws IOException {
        makeFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
        synchronized (ONE_THREAD) {
            try (FileChannel channel = FileChannel.open(
                            path.resolveSibling("moved.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                Optional<ObjectNode> found = stored();
                if (found.isEmpty()) {
                    putAside();
                }
                ObjectNode all = found.orElseGet(JSON::createObjectNode);
                List<Moved> before = moves(all);
                List<Moved> after = change.apply(before);
                if (!after.equals(before)) {
                    put(after, all);
                    write(all);
                }
            }
        }
    }

    /** With its name and those of the folders above it on the disk. */
    private static void makeFolder(Path folder) throws IOException {
        Path above = folder.getParent();
        if (!Files.isDirectory(folder) && above != null) {
            makeFolder(above);
            Files.createDirectories(folder);
            if (Files.isReadable(above)) {
                forceNames(above);
            }
        }
    }

    /** What is in the file, nothing if there is none; empty if it is damaged. */
    private Optional<ObjectNode> stored() throws IOException {
        if (Files.notExists(path)) {
            return Optional.of(JSON.createObjectNode());
        }
        try {
            return JSON.readTree(Files.readString(path)) instanceof ObjectNode stored
                            && (stored.path(MOVES).isArray() || !stored.has(MOVES))
                    ? Optional.of(stored)
                    : Optional.empty();
        } catch (JacksonException | CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static List<Moved> moves(ObjectNode all) {
        List<Moved> moves = new ArrayList<>();
        for (JsonNode entry : all.path(MOVES)) {
            move(entry).ifPresent(moves::add);
        }
        return moves;
    }

    /** Empty if it makes no sense here: a move leads from a place to a place. */
    private static Optional<Moved> move(JsonNode entry) {
        Optional<Path> from = place(entry, FROM);
        Optional<Path> to = place(entry, TO);
        Optional<Path> unfinished = place(entry, UNFINISHED);
        return from.isEmpty() || to.isEmpty() || entry.has(UNFINISHED) && unfinished.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moved(from.get(), to.get(), unfinished));
    }

    private static Optional<Path> place(JsonNode entry, String name) {
        try {
            return Optional.of(Path.of(entry.path(name).asString(""))).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static void put(List<Moved> moves, ObjectNode all) {
        List<JsonNode> senseless = new ArrayList<>();
        for (JsonNode entry : all.path(MOVES)) {
            if (move(entry).isEmpty()) {
                senseless.add(entry);
            }
        }
        ArrayNode list = all.putArray(MOVES).addAll(senseless);
        for (Moved move : moves) {
            ObjectNode entry = list.addObject()
                    .put(FROM, move.from().toString())
                    .put(TO, move.to().toString());
            move.unfinished().ifPresent(folder -> entry.put(UNFINISHED, folder.toString()));
        }
    }

    private void write(ObjectNode all) throws IOException {
        Path folder = Objects.requireNonNull(path.getParent());
        Path draft = Files.createTempFile(folder, "moved-", ".new");
        try {
            Files.writeString(draft, JSON.writeValueAsString(all) + "\n");
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        forceNames(folder);
    }

    /** A renamed file is otherwise lost by a power cut. */
    private static void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /** Another name that nothing has yet. */
    private void putAside() throws IOException {
        Path aside = path.resolveSibling("moved.damaged.json");
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling("moved.damaged-" + number + ".json");
        }
        Files.move(path, aside);
    }
}
