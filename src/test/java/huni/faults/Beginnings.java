package huni.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The stores that deeds begin with, each made once by the program itself for all tests of these classes, and the files they
 * are given.
 */
final class Beginnings {

    private static final int RELEASED = 10;
    private static final int SOME = 150;
    private static final int MANY = 2_100;
    private static final Set<String> NAMES =
            Set.of(Beginning.SOME_ROWS, Beginning.MANY_ROWS, Beginning.ARCHIVE, Beginning.OUT, Beginning.ELSEWHERE);

    private final Path home;
    private final Path kept;
    private final TriedProgram program;

    Beginnings(Path home, TriedProgram program) throws IOException {
        this.home = home;
        this.program = program;
        this.kept = Files.createDirectories(program.kept("beginnings"));
        rows(Beginning.SOME_ROWS, SOME);
        rows(Beginning.MANY_ROWS, MANY);
    }

    private void rows(String name, int rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("Company,Contact,Email,City,Notes"));
        for (int i = 1; i <= rows; i++) {
            lines.add("%s %d Ltd,Person %d,p%d@firm%d.example,Izmir,met in hall %d"
                    .formatted(name.substring(0, 4), i, i, i, i, i));
        }
        Files.write(home.resolve(name), lines);
    }

    /** Where the file of that name lies, for a name of one; any other word as it is. */
    String named(String word) {
        Path of = word.equals(Beginning.ARCHIVE) ? kept : home;
        return NAMES.contains(word) ? of.resolve(word).toString() : word;
    }

    /** Where an archive is written to. */
    Path out() {
        return home.resolve(Beginning.OUT);
    }

    /** Deletes a store, wherever it lies now, and what was written beside it. */
    void clear(Path place) throws IOException {
        delete(place);
        delete(home.resolve(Beginning.ELSEWHERE));
        delete(program.person());
        Files.deleteIfExists(out());
    }

    /** Puts the store into a folder that is not there yet. */
    void put(Beginning beginning, int turn, Path place) throws IOException, InterruptedException {
        switch (beginning) {
            case NOTHING -> Files.createDirectories(Objects.requireNonNull(place.getParent()));
            case RELEASED -> release(1 + turn % RELEASED, place);
            case WORKED, IMPORTED, BACKED_UP, LARGE, TAKEN_BACK, SEALED -> copy(ready(beginning), place);
        }
    }

    /** Another process of the tests may be about to make it. */
    private Path ready(Beginning beginning) throws IOException, InterruptedException {
        try (FileChannel gate =
                        FileChannel.open(kept.resolve("gate"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = gate.lock()) {
            return made(beginning);
        }
    }

    private static void release(int schema, Path place) throws IOException {
        Files.createDirectories(place);
        try (InputStream file =
                Beginnings.class.getResourceAsStream("/huni/store/released/schema-" + schema + ".mv.db.gz")) {
            Files.copy(new GZIPInputStream(Objects.requireNonNull(file)), place.resolve("huni.mv.db"));
        }
    }

    private Path made(Beginning beginning) throws IOException, InterruptedException {
        Path done = kept.resolve(beginning.name());
        if (Files.exists(done)) {
            return done;
        }
        Path place = kept.resolve(beginning.name() + "-begun");
        delete(place);
        switch (beginning) {
            case WORKED -> {
                Files.deleteIfExists(Path.of(named(Beginning.ARCHIVE)));
                run(place, "sample", "--prospects", "60");
                run(place, "export", "--archive", named(Beginning.ARCHIVE));
            }
            case IMPORTED -> from(Beginning.WORKED, place, "import", named(Beginning.SOME_ROWS));
            case BACKED_UP -> from(Beginning.IMPORTED, place, "backup");
            case LARGE -> from(Beginning.WORKED, place, "import", named(Beginning.MANY_ROWS));
            case TAKEN_BACK -> from(Beginning.LARGE, place, "undo");
            case SEALED -> {
                copy(made(Beginning.BACKED_UP), place);
                ended(program.session(place, List.of("encrypt")), place);
            }
            case NOTHING, RELEASED -> throw new IllegalArgumentException(beginning.name());
        }
        return Files.move(place, done);
    }

    private void from(Beginning before, Path place, String... words) throws IOException, InterruptedException {
        copy(made(before), place);
        run(place, words);
    }

    private void run(Path place, String... words) throws IOException, InterruptedException {
        ended(program.command(place, List.of(words)), place);
    }

    private static void ended(List<String> command, Path place) throws IOException, InterruptedException {
        KilledRun run = KilledRun.of(command, place, Moment.NEVER);
        assertEquals(0, run.status(), run.complaint());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
