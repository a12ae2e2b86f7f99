package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFoldersTest {

    @TempDir
    private Path among;

    @Test
    void whatAKilledCheckLeftIsDeletedByItsExactNameAlone() throws Exception {
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        ended.getInputStream().readAllBytes();
        ended.waitFor();
        long here = ProcessHandle.current().pid();
        for (String name : List.of(
                "huni-check-" + ended.pid() + "-123456",
                "huni-sample-" + ended.pid() + "-9",
                "huni-check-" + here + "-77",
                "huni-check-mine",
                "huni-other-" + ended.pid() + "-5")) {
            Files.createDirectories(among.resolve(name).resolve("log"));
            Files.writeString(among.resolve(name).resolve("huni.mv.db"), "x");
        }
        Files.writeString(among.resolve("huni-check-" + ended.pid() + "-6"), "a file");

        TemporaryFolders.deleteLeftBehind(among);

        assertEquals(
                Set.of(
                        "huni-check-" + ended.pid() + "-6",
                        "huni-check-" + here + "-77",
                        "huni-check-mine",
                        "huni-other-" + ended.pid() + "-5"),
                names());
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> all = Files.list(among)) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
