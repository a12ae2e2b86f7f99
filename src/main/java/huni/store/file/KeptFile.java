package huni.store.file;

import huni.work.TroubleException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/** A small file of words (0600) that survives a power cut: it holds what was written last, whole, or what was before. */
public record KeptFile(Path file) {

    /** What it holds; empty if it is not there. */
    public Optional<String> words() throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /**
     * The same.
     *
     * @throws TroubleException if the disk refuses
     */
    public void keepOrTell(String words) {
        try {
            keep(words);
        } catch (IOException e) {
            throw Failures.ofDisk(e, folder());
        }
    }

    /** Returns when it is on the disk. */
    public void keep(String words) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        OwnerOnly.file(next);
        try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                written.write(bytes);
            }
            written.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.forceNames(folder());
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}
