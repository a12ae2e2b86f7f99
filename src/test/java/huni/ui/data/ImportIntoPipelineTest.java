package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.PipelineKey;
import huni.ui.field.Option;
import huni.work.pipeline.AddPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import page of a store with several pipelines. */
class ImportIntoPipelineTest {

    @TempDir
    private Path home;

    private final SampleImport sample = new SampleImport(Locale.ENGLISH);
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(home.resolve("sales.csv"), "Company,Stage\nEge Tekstil,New lead\nPera,Somewhere\n");
    }

    @Test
    void withOnePipelineNothingIsAsked() {
        sample.open(file);

        assertEquals(Optional.empty(), pipeline());
    }

    @Test
    void theOneThatIsChosenGivesItsStages() {
        addDealers();
        sample.open(file);
        assertEquals(
                List.of("Sales", "Dealers"),
                pipeline().orElseThrow().choice().all().stream()
                        .map(Option::words)
                        .toList());
        assertEquals(true, stages().contains("lead"));

        pipeline().orElseThrow().choice().choose(new Option("dealers", "Dealers"));
        sample.tasks.runAll();

        assertEquals(
                "dealers",
                pipeline().orElseThrow().choice().chosenProperty().get().value());
        assertEquals(8, stages().size());
        assertEquals(true, stages().stream().allMatch(stage -> stage.startsWith("dealers_")));
    }

    @Test
    void theColumnOfPipelinesBringsEachRowToItsOwn() throws IOException {
        addDealers();

        imports(
                "Company,Pipeline,Stage\nPera,Dealers,D closing\nBozkır,Sales,D appointment\nEge,dealers,Won\nOda,,\nAssos,Dealers,\n");

        assertEquals(
                List.of(
                        "Assos dealers_lead",
                        "Bozkır appointment",
                        "Ege dealers_won",
                        "Oda lead",
                        "Pera dealers_closing"),
                prospects());
    }

    @Test
    void aNameThatNoPipelineHasIsAskedAboutAndSetsItsRowsAsideMeanwhile() throws IOException {
        addDealers();
        sample.open(Files.writeString(file, "Company,Pipeline\nPera,Export\nEge,Sales\n"));
        ImportPage.NameLine export =
                sample.viewModel.pageProperty().get().pipelines().getFirst();
        assertEquals("Export", export.name());
        assertEquals("", export.pick().choice().chosenProperty().get().value());
        assertEquals(
                "“Export” in Pipeline has no pipeline chosen",
                sample.viewModel.previewProperty().get().problems().getFirst().reason());

        export.pick().choice().choose(new Option("dealers", "Dealers"));
        sample.tasks.runAll();

        assertEquals(List.of(), sample.viewModel.previewProperty().get().problems());
    }

    @Test
    void withOnePipelineSuchAColumnIsNoQuestion() throws IOException {
        imports("Company,Pipeline,Stage\nPera,Export,New lead\n");

        assertEquals(List.of("Pera lead"), prospects());
    }

    @Test
    void aFileMovesNobodyToAnotherPipeline() throws IOException {
        addDealers();
        imports("Company,Pipeline,Stage\nPera,Dealers,D lead\n");
        sample.viewModel.duplicates().choice().choose(new Option("UPDATE", ""));

        imports("Company,Pipeline,Stage\nPera,Sales,Closing\n");

        assertEquals(List.of("Pera dealers_lead"), prospects());
        assertEquals(
                List.of(
                        "Pera is in another pipeline here: a file does not move it. Move it there first, or change the row"),
                sample.viewModel.resultProperty().get().problems().stream()
                        .map(ImportPage.Problem::reason)
                        .toList());
    }

    private void addDealers() {
        sample.workspace.perform(
                new AddPipeline("Dealers", PipelineKey.FIRST, stage -> stage.withName("D " + stage.key())));
    }

    private void imports(String table) throws IOException {
        sample.open(Files.writeString(file, table));
        sample.viewModel.start();
        sample.tasks.runAll();
    }

    private List<String> prospects() {
        return sample.ledger.records().prospects().stream()
                .map(prospect -> prospect.company() + " " + prospect.standing().stage())
                .sorted()
                .toList();
    }

    private Optional<Pick> pipeline() {
        return sample.viewModel.pageProperty().get().readings().stream()
                .map(ImportPage.Reading::pick)
                .filter(pick -> pick.id().equals("data-pipeline"))
                .findFirst();
    }

    private List<String> stages() {
        return sample.viewModel.pageProperty().get().stages().getFirst().pick().choice().all().stream()
                .map(Option::value)
                .filter(stage -> !stage.isEmpty())
                .toList();
    }
}
