package huni.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much this process hands to the system to be written, as Linux counts it. */
final class WrittenBytes {

    private static final Path COUNTS = Path.of("/proc/self/io");
    private static final String WRITTEN = "wchar: ";
    private static final int RUNS = 21;

    private WrittenBytes() {}

    /** The median of what it writes each time; on the screen nothing may be written meanwhile. */
    static long of(Work work) throws Exception {
        double[] counts = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = soFar();
            work.run();
            counts[i] = soFar() - before;
        }
        return (long) Times.at(counts, 0.5);
    }

    private static long soFar() throws IOException {
        return Files.readAllLines(COUNTS).stream()
                .filter(line -> line.startsWith(WRITTEN))
                .mapToLong(line -> Long.parseLong(line.substring(WRITTEN.length())))
                .findFirst()
                .orElseThrow(() -> new IOException("the system does not count what is written"));
    }
}
