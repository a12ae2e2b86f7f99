package huni.exchange;

import huni.work.imports.FileColumn;
import huni.work.imports.FileProblem;
import huni.work.imports.TableFile;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short ways to write a file and to read one whole. */
final class Tables {

    private static final FileTables FILES = new FileTables();

    private Tables() {}

    static Path write(Path folder, String content) throws IOException {
        return write(folder, content, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("table.csv"), content.getBytes(charset));
    }

    static TableInspection inspect(Path file) throws UnreadableFileException {
        return FILES.inspect(file, TableOverrides.NONE, () -> false);
    }

    static List<TableLine> lines(Path file) throws UnreadableFileException {
        return lines(file, inspect(file));
    }

    static List<TableLine> lines(Path file, TableInspection inspection) throws UnreadableFileException {
        try (TableFile table = FILES.open(file, inspection.shape())) {
            return rest(table);
        }
    }

    static List<TableLine> rest(TableFile table) throws UnreadableFileException {
        List<TableLine> lines = new ArrayList<>();
        for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    static List<String> header(TableInspection inspection) {
        return inspection.columns().stream()
                .map(c -> c.column())
                .map(FileColumn::name)
                .toList();
    }

    static List<List<String>> cells(List<TableLine> lines) {
        return lines.stream()
                .map(line -> line instanceof TableRow row ? row.cells() : List.of(line.toString()))
                .toList();
    }

    /** What is wrong with a file that cannot be read. */
    static FileProblem problem(Path file) {
        try {
            throw new AssertionError("readable: " + inspect(file));
        } catch (UnreadableFileException expected) {
            return expected.problem();
        }
    }
}
