package huni.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the program until it ended or was killed.
 *
 * @param status as the system says it
 * @param said its lines until then: what it has done and is on the disk
 * @param complaint what it wrote for a person to read
 * @param signs lines it has said and changes of its files that were seen
 */
record KilledRun(int status, List<String> said, String complaint, int signs, long nanoseconds) {

    /** What a process ended by SIGKILL answers. */
    private static final int KILLED = 128 + 9;

    /** Whether it was killed before it could end by itself. */
    boolean isKilled() {
        return status == KILLED;
    }

    /** Runs the program whose files are in that folder. */
    static KilledRun of(List<String> command, Path files, Moment moment) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("complaints", ".txt");
        long begun = System.nanoTime();
        Process program =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        try {
            List<String> said = Collections.synchronizedList(new ArrayList<>());
            Thread listening =
                    Thread.ofVirtual().start(() -> program.inputReader().lines().forEach(said::add));
            Map<String, Long> seen = Map.of();
            int changes = 0;
            while (!program.waitFor(2, TimeUnit.MILLISECONDS)) {
                Map<String, Long> now = looked(files);
                changes += now.equals(seen) ? 0 : 1;
                seen = now;
                boolean isTime = System.nanoTime() - begun >= moment.nanoseconds();
                if (isTime || changes + said.size() >= moment.signs()) {
                    letPass(moment.more());
                    program.toHandle().destroyForcibly();
                }
            }
            listening.join();
            return new KilledRun(
                    program.exitValue(),
                    List.copyOf(said),
                    Files.readString(complaints),
                    changes + said.size(),
                    System.nanoTime() - begun);
        } finally {
            program.destroyForcibly();
            Files.delete(complaints);
        }
    }

    /** Not waiting for anything: any moment between two commits and inside one must be hit. */
    private static void letPass(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, Long> looked(Path files) {
        Map<String, Long> seen = new TreeMap<>();
        if (Files.isDirectory(files)) {
            try (Stream<Path> all = Files.walk(files, 2)) {
                for (Path file : all.toList()) {
                    look(file, seen);
                }
            } catch (IOException | UncheckedIOException _) {
                // What goes while it is looked at is a change, too.
                return Map.of();
            }
        }
        return seen;
    }

    private static void look(Path file, Map<String, Long> seen) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            seen.put(file.toString(), 31 * now.size() + now.lastModifiedTime().toMillis());
        } catch (NoSuchFileException _) {
            // It went a moment ago.
        }
    }
}
