package huni.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** A copy of the file: what an import writes beside it does not stay in the shared folder. */
    static Path copy(String name, Path folder) {
        Path file = file(name);
        try {
            return Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
