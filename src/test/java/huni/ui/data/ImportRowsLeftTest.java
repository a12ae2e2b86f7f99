package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that are set aside, of which the first are shown. */
class ImportRowsLeftTest {

    private final SampleImport sample = new SampleImport(Locale.ENGLISH);

    @Test
    void howManyMoreThereAreStandsBelowTheFirst(@TempDir Path home) throws IOException {
        sample.open(Files.writeString(
                home.resolve("sales.csv"), "Company,Value\nEge,5\n" + "Pera,many\n".repeat(8) + "Oda,some\n"));
        List<ImportPage.Problem> before =
                sample.viewModel.previewProperty().get().problems();
        assertEquals("Row 3", before.getFirst().row());
        assertEquals(new ImportPage.Problem("and one more row", ""), before.getLast());
        assertEquals(9, before.size());

        sample.viewModel.start();
        sample.tasks.runAll();
        assertEquals(before, sample.viewModel.resultProperty().get().problems());
    }
}
