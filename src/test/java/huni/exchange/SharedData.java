package huni.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real inputs that are not part of the project; a test that needs them is left out where they are not there. */
final class SharedData {

    private static final Path FOLDER = Path.of("../shared/data");

    private SharedData() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "needs " + file + ", which is not here");
        return file;
    }
}
