package huni.work.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of a whole store that was kept beside it.
 *
 * @param schema of the version that an update had found; empty of a damaged file that was put aside
 * @param at when it was written last
 * @param bytes how long it is
 */
public record KeptCopy(Path file, Optional<Integer> schema, Instant at, long bytes) {

    private static final Pattern NAME = Pattern.compile("(?:schema-(\\d{1,4})(?:-\\d+)?|damaged-.*)\\.mv\\.db");

    /** What lies in a file, as its name says; empty if it is called otherwise. */
    private static Optional<KeptCopy> of(Path file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new KeptCopy(
                        file,
                        Optional.ofNullable(name.group(1)).map(Integer::valueOf),
                        Files.getLastModifiedTime(file).toInstant(),
                        Files.size(file)))
                : Optional.empty();
    }

    /** Those in a folder, the last by name first. */
    static List<KeptCopy> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<KeptCopy> copies = new ArrayList<>();
        for (Path file : files) {
            of(file).ifPresent(copies::addFirst);
        }
        return copies;
    }
}
