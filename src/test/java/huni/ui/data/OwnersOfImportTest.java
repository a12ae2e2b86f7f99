package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.People;
import huni.domain.Person;
import huni.domain.PersonId;
import huni.domain.prospect.Prospect;
import huni.ui.field.Option;
import huni.work.people.AddPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import page of several people: a column says who looks after what comes in. */
class OwnersOfImportTest {

    @TempDir
    private Path home;

    private final SampleImport sample = new SampleImport(Locale.forLanguageTag("tr"));
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(
                home.resolve("adaylar.csv"),
                "Şirket,Satış temsilcisi\nEge Tekstil,mehmet kaya\nOba Un,Zeynep Ak\nPera,\nCan,Zeynep Ak\n");
    }

    private void theyAreTwo() {
        sample.workspace.perform(new AddPerson("ayse", "Ayşe Demir", "", Person.Role.LEADS));
        sample.workspace.perform(new AddPerson("mehmet", "Mehmet Kaya", "", Person.Role.SELLS));
        sample.people = new People(sample.ledger.records().all(Person.class), Optional.of("ayse"));
    }

    private Pick column() {
        return sample.viewModel.pageProperty().get().columns().getLast().pick();
    }

    private void become(String field) {
        Option option = column().choice().all().stream()
                .filter(one -> one.value().equals(field))
                .findFirst()
                .orElseThrow();
        column().choice().choose(option);
        sample.tasks.runAll();
    }

    private List<String> remarks() {
        return sample.viewModel.previewProperty().get().remarks();
    }

    private static final String SENTENCE = "2 satırdaki sorumlu burada çalışmıyor: Zeynep Ak (2). Yeni adayların"
            + " sorumlusu siz olursunuz, kayıtlı olanlarınki değişmez; ad özel alan olarak saklanır.";

    @Test
    void theColumnIsKnownAndWhoIsNotFoundIsSaidBeforeAndAfterwards() {
        theyAreTwo();
        sample.open(file);

        assertEquals("Sorumlu", column().choice().chosenProperty().get().words());
        assertEquals(List.of(SENTENCE), remarks());

        sample.viewModel.start();
        sample.tasks.runAll();

        assertEquals(SENTENCE, sample.viewModel.resultProperty().get().remarks().getFirst());
        assertEquals(
                List.of(
                        Optional.of(PersonId.ofLogin("mehmet")),
                        Optional.<PersonId>empty(),
                        Optional.<PersonId>empty(),
                        Optional.<PersonId>empty()),
                sample.ledger.records().prospects().stream()
                        .map(one -> one.care().owner())
                        .toList());
    }

    @Test
    void whatIsChosenInsteadStaysAndIsRememberedForTheNextFile() {
        theyAreTwo();
        sample.open(file);

        become("own");
        assertEquals(List.of(), remarks());
        sample.viewModel.start();
        sample.tasks.runAll();
        sample.open(file);

        assertEquals("own", column().choice().chosenProperty().get().value());
    }

    @Test
    void whoWorksAloneIsNotOfferedItAndKeepsTheNames() {
        sample.open(file);

        assertFalse(column().choice().all().stream().anyMatch(one -> one.value().equals("owner")));
        assertEquals("own", column().choice().chosenProperty().get().value());
        sample.viewModel.start();
        sample.tasks.runAll();
        assertEquals(
                List.of("mehmet kaya", "Zeynep Ak", "", "Zeynep Ak"),
                sample.ledger.records().prospects().stream()
                        .map(Prospect::ownFields)
                        .map(own -> own.getOrDefault("Satış temsilcisi", ""))
                        .toList());
    }

    @Test
    void whatWasRememberedInATeamIsAFieldOfItsOwnForOneAlone() {
        theyAreTwo();
        sample.open(file);
        become("note");
        become("owner");
        become("");
        become("owner");
        sample.viewModel.start();
        sample.tasks.runAll();

        sample.people = People.ALONE;
        sample.open(file);

        assertEquals("own", column().choice().chosenProperty().get().value());
    }
}
