package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.work.imports.FileProblem;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints, for now. */
class RealFilesTest {

    @Test
    void everyFileIsReadOrRefusedWithAReason() throws IOException {
        Path folder = SharedData.file("csv_nasty").getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> f.toString().matches(".*\\.(csv|tsv|txt)")).sorted().toList()) {
                try {
                    TableInspection i = Tables.inspect(file);
                    System.out.println(folder.relativize(file) + " " + i.encoding() + " '" + i.delimiter().value() + i.delimiter().certain() + " h=" + i.headerRow().value() + i.headerRow().certain() + " rows=" + i.rows() + " " + i.dateOrder() + " " + i.decimalMark());
                    if (!i.firstBadRows().isEmpty()) System.out.println("     BAD " + i.firstBadRows().get(0));
                    if (file.toString().contains("crm") || file.toString().contains("pipeline"))
                    System.out.println("     " + huni.work.imports.ColumnNames.recognise(i.columns().stream().map(c -> c.column()).toList()));
                } catch (UnreadableFileException e) {
                    System.out.println(folder.relativize(file) + " " + e.problem());
                }
            }
        }
    }
}
