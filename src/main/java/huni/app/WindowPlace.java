package huni.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a window was when it was closed, in pixels of the screen. It belongs to this machine, so it is kept in a small
 * file beside the database, not in it.
 */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final List<String> NUMBERS = List.of("x", "y", "width", "height");

    /** What the file says; empty if there is none or it makes no sense. */
    static Optional<WindowPlace> read(Path file) {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
            List<Double> numbers = NUMBERS.stream()
                    .map(name -> Double.valueOf(stored.getProperty(name, "")))
                    .toList();
            return Optional.of(new WindowPlace(
                    numbers.get(0),
                    numbers.get(1),
                    numbers.get(2),
                    numbers.get(3),
                    Boolean.parseBoolean(stored.getProperty("maximized"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes it in one step: a crash leaves the old file or the new one. */
    void write(Path file) throws IOException {
        Properties stored = new Properties();
        stored.setProperty("x", Double.toString(x));
        stored.setProperty("y", Double.toString(y));
        stored.setProperty("width", Double.toString(width));
        stored.setProperty("height", Double.toString(height));
        stored.setProperty("maximized", Boolean.toString(maximized));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            stored.store(writer, "The place of the window");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
