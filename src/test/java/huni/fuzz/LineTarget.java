package huni.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a person types.
 *
 * @param lines good ones
 */
record LineTarget(String name, int tries, List<String> lines, List<String> words, Reading reading) implements Target {

    private static final int MOST_BYTES = 20_000;

    /** Reads a line. */
    @FunctionalInterface
    interface Reading {
        void of(String line, Path work) throws Exception;
    }

    @Override
    public List<byte[]> seeds() {
        return lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** Nobody types a book, and whoever pastes one waits for a page at most. */
    @Override
    public byte[] changed(Mutation mutation, List<byte[]> all) {
        byte[] line = mutation.of(all);
        return line.length <= MOST_BYTES ? line : Arrays.copyOf(line, MOST_BYTES);
    }

    @Override
    public void feed(byte[] input, Path work) throws Exception {
        reading.of(new String(input, StandardCharsets.UTF_8), work);
    }
}
