package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.language.ImportWords;
import huni.language.Texts;
import huni.work.ChangeSetting;
import huni.work.FakeLedger;
import huni.work.Workspace;
import huni.work.imports.BadRow;
import huni.work.imports.FileProblem;
import huni.work.imports.ImportCounts;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.PlainWords;
import huni.work.imports.RejectReason;
import huni.work.imports.TableInspection;
import huni.work.imports.TableLine;
import huni.work.imports.TableOverrides;
import huni.work.imports.TableRow;
import huni.work.imports.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every real file there is, imported without any choice of a person: it comes in, or a sentence says why not. */
class SweptFilesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T12:00:00Z"));
    private static final List<ImportWords> WORDS = Stream.of("tr", "en")
            .map(language -> new ImportWords(Texts.in(Locale.of(language), List.of())))
            .toList();

    private final Imports imports = new Imports(new FileTables(), new E164PhoneNumbers("TR"));
    private final List<String> surprises = new ArrayList<>();
    private int brought;
    private int refused;

    /** On which the imports are made: what has no day of its own is of this one. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyFileComesInUnchangedOrIsRefusedWithARowAndAReason() throws IOException {
        Path data = SharedData.file("INDEX.md").resolveSibling(".");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = home.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                bring(copy, data.relativize(file).toString());
            }
        }
        assertEquals(List.of(), surprises);
        assertTrue(brought > 50 && refused > 50, brought + " came in, " + refused + " refused");
    }

    private void bring(Path file, String name) throws IOException {
        FakeLedger ledger = new FakeLedger();
        Workspace workspace = new Workspace(ledger, CLOCK, Runnable::run);
        workspace.perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        try {
            TableInspection table = imports.inspect(file, TableOverrides.NONE);
            ImportMapping mapping =
                    ImportMapping.suggested(table, ledger.records().pipeline());
            Imports.Order order =
                    new Imports.Order(file, table.shape(), mapping, PlainWords.REJECTED, PlainWords.MATCHED);
            switch (imports.run(workspace, order, ImportMonitor.NONE)) {
                case ImportOutcome.Imported(ImportReport report) -> {
                    brought++;
                    report.firstRejected().forEach(row -> reasons(row, name));
                    surprises.addAll(new TextOfFile(file, cells(file, table), DAY).untold(ledger.records(), name));
                    accounted(report, Tables.lines(file, table), name);
                }
                case ImportOutcome.Failed(FileProblem problem) -> sentence(problem, name);
                case ImportOutcome other -> surprises.add(name + ": " + other);
            }
        } catch (UnreadableFileException e) {
            sentence(e.problem(), name);
        } catch (RuntimeException unforeseen) {
            surprises.add(name + ": " + unforeseen);
        }
    }

    /** No row vanishes: each came in, was known already, waits, or is set aside with its reasons. */
    private void accounted(ImportReport report, List<TableLine> lines, String name) {
        long rows = lines.stream()
                .filter(line ->
                        !(line instanceof TableRow row) || row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .count();
        ImportCounts counts = report.counts();
        if (counts.rows() != rows) {
            surprises.add(name + ": " + rows + " rows, of which are told " + counts);
        }
    }

    private void sentence(FileProblem problem, String name) {
        refused++;
        for (ImportWords words : WORDS) {
            String said = words.problem(problem);
            if (said.isBlank() || said.contains("{") || problem.kind() == FileProblem.Kind.NOT_READABLE) {
                surprises.add(name + ": " + problem + " is said as " + said);
            }
        }
    }

    private void reasons(BadRow row, String name) {
        for (ImportWords words : WORDS) {
            for (RejectReason reason : row.reasons()) {
                String said = words.reason(reason);
                if (row.number() < 1 || said.isBlank()) {
                    surprises.add(name + ": row " + row.number() + " is said as " + said);
                }
            }
        }
    }

    /** The cells of the file as they stand there. */
    private static Set<String> cells(Path file, TableInspection table) throws UnreadableFileException {
        Set<String> cells = new HashSet<>();
        for (TableLine line : Tables.lines(file, table)) {
            if (line instanceof TableRow row) {
                cells.addAll(row.cells());
            }
        }
        return cells;
    }
}
