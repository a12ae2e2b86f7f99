package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.exchange.FileTables;
import huni.ui.field.Option;
import huni.work.imports.FileColumn;
import huni.work.imports.ImportMonitor;
import huni.work.imports.MatchWords;
import huni.work.imports.MatchedRows;
import huni.work.imports.RejectedRows;
import huni.work.imports.RejectionWords;
import huni.work.imports.TableFile;
import huni.work.imports.TableFiles;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableShape;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a file is read, and its rows are gone through, while somebody maps its columns. */
class QuickMappingTest {

    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    private final NotedTables tables = new NotedTables();
    private final SampleImport sample = new SampleImport(Locale.UK, tables, this::phone);
    private long rows;
    private Runnable halfway = () -> {};

    /** Notes each reading of a file. */
    private static final class NotedTables implements TableFiles {

        private final FileTables files = new FileTables();
        private final List<String> readings = new ArrayList<>();

        @Override
        public TableInspection inspect(Path file, TableOverrides overrides, ImportMonitor monitor)
                throws UnreadableFileException {
            readings.add("inspect");
            return files.inspect(file, overrides, monitor);
        }

        @Override
        public TableFile open(Path file, TableShape shape) throws UnreadableFileException {
            readings.add("open");
            return files.open(file, shape);
        }

        @Override
        public RejectedRows rejected(Path file, List<FileColumn> columns, char delimiter, RejectionWords words) {
            return files.rejected(file, columns, delimiter, words);
        }

        @Override
        public MatchedRows matched(Path file, char delimiter, MatchWords words) {
            return files.matched(file, delimiter, words);
        }
    }

    /** Each row that is gone through asks for its phone number. */
    private Optional<String> phone(String written) {
        rows++;
        if (rows == MANY / 2) {
            Runnable now = halfway;
            halfway = () -> {};
            now.run();
        }
        return Optional.empty();
    }

    private Path file(int count) throws IOException {
        StringBuilder text = new StringBuilder("Company;Phone;Value;Remark\n");
        for (int i = 0; i < count; i++) {
            text.append("Company ")
                    .append(i)
                    .append(";0532 ")
                    .append(i)
                    .append(";")
                    .append(i % 900)
                    .append(",50;x\n");
        }
        return Files.writeString(folder.resolve("deals.csv"), text);
    }

    private void map(String field) {
        Pick remark = sample.viewModel.pageProperty().get().columns().stream()
                .filter(line -> line.name().equals("Remark"))
                .findFirst()
                .orElseThrow()
                .pick();
        remark.choice().choose(Option.find(remark.choice().all(), field).orElseThrow());
    }

    @Test
    void tenMappingsInARowGoThroughAHundredThousandRowsTwiceAtMostWithoutReadingTheFileAgain() throws IOException {
        sample.open(file(MANY));
        rows = 0;

        map("note");
        halfway = () -> {
            for (int i = 0; i < 9; i++) {
                map(i % 2 == 0 ? "" : "note");
            }
        };
        sample.tasks.runAll();

        assertEquals(MANY / 2 + MANY, rows);
        assertEquals(List.of("inspect"), tables.readings);
        assertEquals("100,000 new.", sample.viewModel.previewProperty().get().sentence());
    }

    @Test
    void aWholeImportReadsItsFileTwice() throws IOException {
        sample.open(file(10));
        for (int i = 0; i < 10; i++) {
            map(i % 2 == 0 ? "note" : "");
            sample.tasks.runAll();
        }
        sample.viewModel.start();
        sample.tasks.runAll();

        assertEquals(ImportViewModel.Step.DONE, sample.viewModel.stepProperty().get());
        assertEquals(List.of("inspect", "open"), tables.readings);
    }
}
