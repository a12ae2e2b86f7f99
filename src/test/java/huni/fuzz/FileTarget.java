package huni.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A parser of files.
 *
 * @param seeds good ones
 * @param zipped whether they are zips, whose parts are changed behind their sums
 */
record FileTarget(String name, int tries, List<byte[]> seeds, List<String> words, boolean zipped, Reading reading)
        implements Target {

    /** Reads a file. */
    @FunctionalInterface
    interface Reading {
        void of(Path file) throws Exception;
    }

    @Override
    public byte[] changed(Mutation mutation, List<byte[]> all) {
        Optional<ZipParts> inside = zipped && !mutation.once(6) ? ZipParts.of(mutation.any(all)) : Optional.empty();
        if (inside.isEmpty()) {
            return mutation.of(all);
        }
        ZipParts parts = inside.get();
        parts.change(mutation);
        if (mutation.once(3)) {
            parts.change(mutation);
        }
        return parts.zip();
    }

    @Override
    public void feed(byte[] input, Path work) throws Exception {
        Path file = work.resolve("input");
        Files.write(file, input);
        reading.of(file);
        Files.move(file, work.resolve("last"), StandardCopyOption.REPLACE_EXISTING);
    }
}
