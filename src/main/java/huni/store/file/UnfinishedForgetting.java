package huni.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who is being forgotten, noted in a file beside the store for as long as that takes: the rows go in one step, the
 * files after them. A start that finds the note goes on where it was left; where the rows are still there nothing was begun.
 *
 * @param id of a prospect or contact that goes; they all go in the same step
 * @param names what is looked for in the files
 */
public record UnfinishedForgetting(UUID id, List<String> names) {

    private static final String FILE = ".forgetting";

    public UnfinishedForgetting(UUID id, Collection<String> names) {
        this(id, List.copyOf(names));
    }

    public UnfinishedForgetting {
        names = List.copyOf(names);
    }

    /** Notes it, on the disk when this returns. */
    public void begin(StoreFolder folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(id.toString()));
        names.forEach(name -> lines.add(Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))));
        Path whole = folder.place().resolve(FILE);
        Path unfinished = folder.place().resolve(FILE + ".new");
        Files.deleteIfExists(unfinished);
        OwnerOnly.file(unfinished);
        try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.write(ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.US_ASCII)));
            written.force(true);
        }
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.forceNames(folder.place());
    }

    /** The rows are gone: takes the names out of the files too. */
    public void finish(StoreFolder folder) throws IOException {
        NamesInFiles.blot(folder, names);
        end(folder);
    }

    /** Nothing of it is left to be done. */
    public static void end(StoreFolder folder) throws IOException {
        Files.deleteIfExists(folder.place().resolve(FILE + ".new"));
        Files.deleteIfExists(folder.place().resolve(FILE));
    }

    /** The one that was not finished. One that cannot be read was not begun: it is only there when it is whole. */
    public static Optional<UnfinishedForgetting> of(StoreFolder folder) throws IOException {
        Path file = folder.place().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            return Optional.of(new UnfinishedForgetting(
                    UUID.fromString(lines.getFirst()),
                    lines.stream()
                            .skip(1)
                            .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
                            .toList()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
