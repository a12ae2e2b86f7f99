package huni.fuzz;

import huni.app.ProgramAtHome;
import huni.command.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the program itself writes of sixty prospects, and real files where they are. */
final class GoodInputs {

    private static final Path SHARED = Path.of("../shared/data");
    private static final int MOST_BYTES = 40_000;
    private static final String RELEASED = "/huni/store/released/schema-7.huni";

    private final Path home;
    private final Path store;
    private final Terminal terminal;

    GoodInputs(Path home) throws IOException {
        this.home = Files.createDirectories(home);
        this.store = home.resolve("store");
        this.terminal = new Terminal(ProgramAtHome.in(home), Locale.US);
        Files.write(home.resolve("all.huni"), archive());
        call("import", home.resolve("all.huni").toString(), "--store", store.toString());
    }

    Path store() {
        return store;
    }

    Terminal terminal() {
        return terminal;
    }

    private Terminal.Result call(String... arguments) {
        Terminal.Result result = terminal.call(arguments);
        if (result.status() != 0) {
            throw new IllegalStateException(result.messages());
        }
        return result;
    }

    /** An archive that an earlier version wrote. */
    static byte[] archive() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoodInputs.class.getResourceAsStream(RELEASED))) {
            return in.readAllBytes();
        }
    }

    /** An export of that ending, in both languages. */
    List<byte[]> exported(String ending) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (String language : List.of("tr", "en")) {
            Path file = home.resolve("out." + ending);
            call("export", "--to", file.toString(), "--force", "--lang", language, "--store", store.toString());
            files.add(Files.readAllBytes(file));
        }
        return files;
    }

    byte[] checklists() throws IOException {
        Path file = home.resolve("lists.json");
        call("checklists", "export", file.toString(), "--store", store.toString());
        return Files.readAllBytes(file);
    }

    byte[] weeklyReport() {
        return call("report", "week", "--format", "html", "--store", store.toString())
                .results()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Real files with that ending that are not large; none where they are not. */
    static List<byte[]> shared(String ending) throws IOException {
        if (!Files.isDirectory(SHARED)) {
            return List.of();
        }
        List<byte[]> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SHARED)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                    found.add(Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
