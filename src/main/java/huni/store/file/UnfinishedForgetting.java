package huni.store.file;

import huni.store.seal.SealedArchives;
import huni.work.archive.ArchiveRefusedException;
import huni.work.exports.WrittenFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        byte[] note = covered(folder, String.join("\n", lines).getBytes(StandardCharsets.US_ASCII));
        WrittenFile.<Integer, IOException>write(folder.place().resolve(FILE), out -> {
            out.write(note);
            return note.length;
        });
    }

    /** Beside an encrypted store nobody reads a name. */
    private static byte[] covered(StoreFolder folder, byte[] note) throws IOException {
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        try (OutputStream out = SealedArchives.of(folder.database()).over(covered)) {
            out.write(note);
        }
        return covered.toByteArray();
    }

    private static String uncovered(Path file) throws IOException, ArchiveRefusedException {
        SealedArchives cover = SealedArchives.toRead();
        if (!cover.isOver(file)) {
            return Files.readString(file, StandardCharsets.US_ASCII);
        }
        try (InputStream note = Channels.newInputStream(cover.open(file))) {
            return new String(note.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    /**
     * The rows are gone: takes the names out of the files too.
     *
     * @return the files that could not be read or written, which may still hold a name
     */
    public List<Path> finish(StoreFolder folder) throws IOException {
        List<Path> left = NamesInFiles.blot(folder, names);
        WrittenFile.tidy(folder.keptCourses());
        Files.deleteIfExists(folder.keptCourses());
        end(folder);
        return left;
    }

    /** Nothing of it is left to be done. */
    public static void end(StoreFolder folder) throws IOException {
        WrittenFile.tidy(folder.place().resolve(FILE));
        Files.deleteIfExists(folder.place().resolve(FILE));
    }

    /** The one that was not finished. One that cannot be read was not begun: it is only there when it is whole. */
    public static Optional<UnfinishedForgetting> of(StoreFolder folder) throws IOException {
        Path file = folder.place().resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = uncovered(file).lines().toList();
            return Optional.of(new UnfinishedForgetting(
                    UUID.fromString(lines.getFirst()),
                    lines.stream()
                            .skip(1)
                            .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
                            .toList()));
        } catch (RuntimeException | ArchiveRefusedException _) {
            return Optional.empty();
        }
    }
}
