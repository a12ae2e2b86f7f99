package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.data.ImportViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files chosen or dropped at once. */
class FilesInTurnTest {

    @TempDir
    Path folder;

    private final SampleImport sample = new SampleImport(Locale.UK);
    private final ImportViewModel page = sample.viewModel;
    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = Files.writeString(folder.resolve("first.csv"), "Company\nAlfa\n");
    }

    private Step step() {
        return page.stepProperty().get();
    }

    private List<String> companies() {
        return sample.ledger.records().prospects().stream()
                .map(prospect -> prospect.company())
                .toList();
    }

    @Test
    void anArchiveIsAskedAboutAndNotReadAsATable() {
        page.open(List.of(folder.resolve("backup.HUNI")));
        sample.tasks.runAll();

        assertEquals(List.of("archive backup.HUNI"), sample.led);
        assertEquals(Step.CHOOSE, step());
        assertEquals("", page.problemProperty().get());
    }

    @Test
    void severalFilesAreLookedAtInTurn() throws IOException {
        Path second = Files.writeString(folder.resolve("second.csv"), "Company\nAcme\n");
        Path third = Files.writeString(folder.resolve("third.csv"), "Company\nBeta\n");
        page.open(List.of(file, second, third));
        sample.tasks.runAll();
        assertEquals("first.csv", page.pageProperty().get().fileName());
        assertEquals("File 1 of 3", page.placeProperty().get());

        page.next();
        sample.tasks.runAll();
        assertEquals("second.csv", page.pageProperty().get().fileName());
        assertEquals("third.csv", page.nextProperty().get());
        page.start();
        sample.tasks.runAll();
        assertEquals(Step.DONE, step());

        page.next();
        sample.tasks.runAll();
        page.start();
        sample.tasks.runAll();
        assertEquals("", page.nextProperty().get());
        assertEquals(List.of("Acme", "Beta"), companies());
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromTheirTurn() throws IOException {
        Path second = Files.writeString(folder.resolve("second.csv"), "Company\nAcme\n");
        page.open(List.of(folder.resolve("gone.csv"), second));
        sample.tasks.runAll();
        assertEquals(Step.CHOOSE, step());
        assertEquals("second.csv", page.nextProperty().get());

        page.next();
        sample.tasks.runAll();
        assertEquals("second.csv", page.pageProperty().get().fileName());
    }

    @Test
    void theNumberOfSalesWithoutADayLeadsToThem() throws IOException {
        Path wins = Files.writeString(folder.resolve("wins.csv"), "Company,Stage\nAlfa,Won\nBeta,New\n");
        page.open(List.of(wins));
        sample.tasks.runAll();
        page.start();
        sample.tasks.runAll();
        assertEquals("Show it", page.resultProperty().get().undated());

        page.showUndated();

        assertEquals(1, sample.led.size());
        assertTrue(
                sample.led.getFirst().startsWith("Won or lost on a day nobody knows ClosedUndated"), sample.led + "");
    }

    @Test
    void howMuchOfAFileIsReadIsShownUntilItIsRead() {
        ImportCourse course = new ImportCourse();
        course.goTo(Step.READING);
        assertEquals(-1, course.readProperty().get());
        WatchedReading reading = new WatchedReading(() -> false, sample.tasks, course);

        reading.progressed(256, 0.4);
        sample.tasks.runAll();
        assertEquals(0.4, course.readProperty().get());

        reading.progressed(512, 0.9);
        course.goTo(Step.READY);
        sample.tasks.runAll();
        assertEquals(-1, course.readProperty().get());
    }
}
