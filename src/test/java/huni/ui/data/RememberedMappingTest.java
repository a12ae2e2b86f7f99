package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.field.Option;
import huni.ui.field.SavedChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same export, brought in again a week later. */
class RememberedMappingTest {

    @TempDir
    private Path folder;

    private final SampleImport sample = new SampleImport(Locale.UK);
    private final ImportViewModel page = sample.viewModel;

    private void open(String name, String content) throws IOException {
        sample.open(Files.writeString(folder.resolve(name), content));
    }

    private Pick column(String name) {
        return page.pageProperty().get().columns().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .pick();
    }

    private Pick stage(String name) {
        return page.pageProperty().get().stages().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .pick();
    }

    private Optional<ImportPage.Reading> remembered() {
        return page.pageProperty().get().readings().stream()
                .filter(reading -> reading.pick().id().equals("data-remembered"))
                .findFirst();
    }

    private void pick(Pick pick, String value) {
        SavedChoice<Option> choice = pick.choice();
        choice.choose(choice.all().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow());
        sample.tasks.runAll();
    }

    private void firstWeek() throws IOException {
        open("week1.csv", "Company,Remark,Stage\nAlfa,fair,Hot\n");
        pick(column("Remark"), "source");
        pick(stage("Hot"), "closing");
        page.start();
        sample.tasks.runAll();
    }

    @Test
    void aFileOfTheSameColumnsIsMappedAsLastTimeAndThatIsSaid() throws IOException {
        firstWeek();
        assertTrue(remembered().isEmpty());

        open("week2.csv", "Company,Remark,Stage\nBeta,fair,Hot\nGama,fair,Lead\n");

        assertEquals("last", remembered().orElseThrow().pick().value());
        assertEquals("source", column("Remark").value());
        assertEquals("closing", stage("Hot").value());
        page.start();
        sample.tasks.runAll();
        assertEquals(
                List.of("fair", "fair", "fair"),
                sample.ledger.records().prospects().stream()
                        .map(prospect -> prospect.origin().source())
                        .toList());
    }

    @Test
    void theNamesAloneCanDecideAgain() throws IOException {
        firstWeek();
        open("week2.csv", "Company,Remark,Stage\nBeta,fair,Hot\n");

        pick(remembered().orElseThrow().pick(), "names");

        assertEquals("", stage("Hot").value());
        assertEquals("names", remembered().orElseThrow().pick().value());
    }

    @Test
    void otherColumnsAreMappedByTheirNames() throws IOException {
        firstWeek();

        open("other.csv", "Company,Remark,Stage,City\nBeta,fair,Hot,Izmir\n");

        assertTrue(remembered().isEmpty());
        assertEquals("", stage("Hot").value());
    }

    @Test
    void columnsWithoutNamesAreNotTakenForThoseOfAnotherFile() throws IOException {
        open("a.csv", "Alfa Ltd,+905321112233\nBeta Ltd,+905321112244\n");
        assertTrue(page.pageProperty().get().columns().stream()
                .noneMatch(line -> line.name().equals("Alfa Ltd")));
        pick(page.pageProperty().get().columns().getLast().pick(), "source");
        page.start();
        sample.tasks.runAll();

        open("b.csv", "+905321112255,Gama Ltd\n+905321112266,Delta Ltd\n");

        assertTrue(remembered().isEmpty());
    }

    @Test
    void aNameThatAFileInBetweenDidNotHaveIsStillKnown() throws IOException {
        firstWeek();
        open("week2.csv", "Company,Remark,Stage\nBeta,fair,Lead\n");
        page.start();
        sample.tasks.runAll();

        open("week3.csv", "Company,Remark,Stage\nGama,fair,Hot\n");

        assertEquals("closing", stage("Hot").value());
    }
}
