package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.Prospect;
import huni.testing.Printed;
import huni.ui.data.ImportViewModel.Step;
import huni.ui.door.FailureLog;
import huni.ui.field.Option;
import huni.work.prospect.CreateProspect;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    @TempDir
    Path folder;

    private final SampleImport sample = new SampleImport(Locale.UK);
    private final ImportViewModel page = sample.viewModel;
    private Path file;

    @BeforeEach
    void writeTheFile() throws IOException {
        file = Files.writeString(
                folder.resolve("satislar.csv"), SampleImport.TURKISH_FILE, Charset.forName("windows-1254"));
    }

    private Step step() {
        return page.stepProperty().get();
    }

    private ImportPage.Reading reading(String id) {
        return page.pageProperty().get().readings().stream()
                .filter(reading -> reading.pick().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Pick pick, String value) {
        pick.choice().choose(Option.find(pick.choice().all(), value).orElseThrow());
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

    private String sentence() {
        return page.previewProperty().get().sentence();
    }

    private List<String> companies() {
        return sample.ledger.records().prospects().stream()
                .filter(prospect -> !prospect.removed())
                .map(prospect -> prospect.company())
                .toList();
    }

    @Test
    void choosingIsLeftToWhoHasTheWindow() {
        page.choose();

        assertEquals(List.of("choose"), sample.led);
    }

    @Test
    void theReadingOfAFileCanBeStopped() {
        page.open(List.of(file));
        page.cancel();
        sample.tasks.runAll();
        assertEquals(Step.CHOOSE, step());

        page.open(List.of(file));
        sample.tasks.runAll();
        assertEquals(Step.READY, step());
    }

    @Test
    void fileIsUnderstoodAndSaidWithExamples() {
        page.open(List.of(file));
        assertEquals(Step.READING, step());
        sample.tasks.runAll();

        assertEquals(Step.READY, step());
        assertEquals("7 rows · 12 columns", page.pageProperty().get().facts());
        assertEquals("For example: Kayıt No", reading("data-encoding").example());
        assertTrue(reading("data-encoding").certain());
        assertEquals("04.03.2026 is read as 4 March 2026", reading("data-dates").example());
        assertTrue(reading("data-dates").certain());
        assertEquals("48.500,00 is read as 48,500", reading("data-decimal").example());
        assertEquals(
                "company", column("Müşteri").choice().chosenProperty().get().value());
        assertEquals("own", column("Sorumlu").choice().chosenProperty().get().value());
        assertEquals("won", stage("Kazanıldı").choice().chosenProperty().get().value());
        assertEquals("", stage("Görüşülüyor").choice().chosenProperty().get().value());
        assertEquals("2 new, 5 set aside.", sentence());
    }

    @Test
    void eachStageThatIsChosenBringsItsRowsIn() {
        sample.open(file);

        choose(stage("Görüşülüyor"), "appointment");
        choose(stage("Araştırma"), "lead");
        sample.tasks.runAll();

        assertEquals("5 new, 2 set aside.", sentence());
        assertEquals(
                List.of(
                        new ImportPage.Problem("Row 6", "“yarın” in Oluşturma Tarihi is no date in this order"),
                        new ImportPage.Problem("Row 7", "“çok” in Tutar is no amount")),
                page.previewProperty().get().problems());
        assertEquals(
                List.of("2", "Işık Yapı A.Ş.", "Ayşe Işık", "Appointment", "₺48,500", "4 Mar"),
                page.previewProperty().get().rows().getFirst());
    }

    @Test
    void fieldOfOneColumnGoesToTheColumnThatIsGivenIt() {
        sample.open(file);

        choose(column("Ürün"), "company");

        assertEquals("company", column("Ürün").choice().chosenProperty().get().value());
        assertEquals("", column("Müşteri").choice().chosenProperty().get().value());
    }

    @Test
    void withoutAStageColumnThereAreNoStagesToChoose() {
        sample.open(file);

        choose(column("Aşama"), "");
        sample.tasks.runAll();

        assertEquals(List.of(), page.pageProperty().get().stages());
        assertEquals("5 new, 2 set aside.", sentence());
    }

    @Test
    void otherReadingIsReadAtOnce() {
        sample.open(file);

        choose(reading("data-encoding").pick(), "ISO-8859-9");
        sample.tasks.runAll();

        assertEquals(
                "ISO-8859-9",
                reading("data-encoding").pick().choice().chosenProperty().get().value());
        assertTrue(reading("data-encoding").certain());
    }

    @Test
    void importSaysWhatCameOfItAndCanBeTakenBack() {
        sample.open(file);
        choose(stage("Görüşülüyor"), "appointment");
        sample.tasks.runAll();

        page.start();
        assertEquals(Step.IMPORTING, step());
        assertEquals(List.of(file), page.open(List.of(file)), "told as not looked at");
        sample.tasks.runAll();

        assertEquals(Step.DONE, step());
        assertEquals(
                List.of("4", "0", "0", "3"),
                page.resultProperty().get().figures().stream()
                        .map(ImportPage.ResultFigure::number)
                        .toList());
        assertEquals(
                Optional.of("satislar-rejected.csv"),
                page.resultProperty().get().rejectedRows());
        assertTrue(companies().contains("Güneş Tekstil"));
        page.showRejectedRows();
        page.showBoard();
        assertEquals(List.of("file satislar-rejected.csv", "board"), sample.led);

        page.undo();
        sample.tasks.runAll();
        assertEquals(Step.READY, step());
        assertEquals(List.of(), companies());
    }

    @Test
    void whatWasDoneAfterTheImportStaysWhenItIsTakenBack() {
        sample.open(file);
        page.start();
        sample.tasks.runAll();
        sample.workspace().perform(new CreateProspect("Acme", "", Optional.empty()));

        page.undo();
        sample.tasks.runAll();

        assertEquals(Step.READY, step());
        assertEquals(
                "The import of satislar.csv was undone.", page.newsProperty().get());
        assertEquals(List.of("Acme"), companies());
        assertFalse(page.importsProperty().get().getFirst().stands());
    }

    @Test
    void pageFollowsUndoAndRedoFromAnywhere() {
        sample.open(file);
        page.start();
        sample.tasks.runAll();
        assertTrue(page.importsProperty().get().getFirst().stands());

        sample.workspace().undo();
        sample.tasks.runAll();
        assertEquals(Step.READY, step());
        assertEquals(
                "The import of satislar.csv was undone.", page.newsProperty().get());

        sample.workspace().redo();
        sample.tasks.runAll();
        assertEquals(Step.DONE, step());
    }

    @Test
    void whatWouldComeOfAFileFollowsAnImportThatIsTakenBackMeanwhile() {
        sample.open(file);
        String before = sentence();
        page.start();
        sample.tasks.runAll();
        page.another();
        sample.open(file);
        assertFalse(page.previewProperty().get().ready());

        sample.workspace().undo();
        sample.tasks.runAll();

        assertEquals(before, sentence());
        assertTrue(page.previewProperty().get().ready());
    }

    @Test
    void aFileIsGivenUpWithoutImportingIt() {
        sample.open(file);

        page.another();

        assertEquals(Step.CHOOSE, step());
        assertEquals(List.of(), companies());
    }

    @Test
    void stoppedImportSaysSo() {
        sample.open(file);
        page.start();
        page.cancel();
        sample.tasks.runAll();

        assertEquals(Step.READY, step());
        assertEquals("Stopped. Nothing was imported.", page.newsProperty().get());
    }

    @Test
    void earlierImportIsTakenBackFromTheList() {
        sample.open(file);
        page.start();
        sample.tasks.runAll();
        page.another();

        page.takeBack(page.importsProperty().get().getFirst());
        sample.tasks.runAll();

        assertEquals(Step.CHOOSE, step());
        assertEquals(
                "The import of satislar.csv was undone.", page.newsProperty().get());
        assertEquals(List.of(), companies());
    }

    @Test
    void anImportThatFailsShowsTheFileAgainAndSaysSo(Printed printed) {
        sample.open(file);
        sample.store.fail(true);

        page.start();
        sample.tasks.runAll();

        FailureLog.assertToldOnce(printed, page.problemProperty().get(), "“Import” was not saved:");
        assertEquals(Step.READY, step());
        assertEquals(List.of(), companies());

        sample.store.fail(false);
        page.start();
        sample.tasks.runAll();
        assertEquals(Step.DONE, step());
        assertEquals("", page.problemProperty().get());
    }

    @Test
    void stoppedImportKeepsNothingAndShowsTheFileAgain() {
        sample.open(file);

        page.start();
        page.cancel();
        sample.tasks.runAll();

        assertEquals(Step.READY, step());
        assertEquals(List.of(), companies());
    }

    @Test
    void startingTwiceImportsOnce() {
        sample.open(file);

        page.start();
        page.start();
        sample.tasks.runAll();

        assertEquals(2, companies().size());
    }

    @Test
    void duplicatesAreTreatedAsChosenAlsoAfterTheFileIsReadAgain() {
        sample.open(file);
        page.start();
        sample.tasks.runAll();

        page.another();
        choose(page.duplicates(), "UPDATE");
        sample.open(file);
        page.start();
        sample.tasks.runAll();

        assertEquals(
                List.of("0", "0", "2", "5"),
                page.resultProperty().get().figures().stream()
                        .map(ImportPage.ResultFigure::number)
                        .toList());
    }

    @Test
    void decisionDaysThatHavePassedAreAskedAboutOnce() throws IOException {
        Path deals = Files.writeString(folder.resolve("deals.csv"), """
                Company,Stage,Expected close date
                Acme,Lead,2026-01-05
                Beta,Won,2026-01-05
                Cem,Lead,2026-06-05
                """);
        sample.open(deals);
        assertEquals(
                "One open sale should have been decided before today.",
                page.previewProperty().get().passed());

        choose(page.passed(), "LEAVE_OUT");
        sample.tasks.runAll();
        assertEquals(
                "One open sale should have been decided before today.",
                page.previewProperty().get().passed());
        page.start();
        sample.tasks.runAll();
        assertEquals(List.of(Optional.empty(), Optional.of(LocalDate.of(2026, 6, 5))), decisionDays());
        assertTrue(page.resultProperty().get().remarks().contains("One decision day that has passed: left out."));

        page.another();
        choose(page.duplicates(), "UPDATE");
        choose(page.passed(), "KEEP");
        sample.open(deals);
        page.start();
        sample.tasks.runAll();
        assertEquals(
                List.of(Optional.of(LocalDate.of(2026, 1, 5)), Optional.of(LocalDate.of(2026, 6, 5))), decisionDays());

        sample.open(file);
        assertEquals("", page.previewProperty().get().passed());
    }

    private List<Optional<LocalDate>> decisionDays() {
        return sample.ledger.records().prospects().stream()
                .filter(prospect -> !prospect.company().equals("Beta"))
                .sorted(Comparator.comparing(Prospect::company))
                .map(prospect -> prospect.urgency().decisionBy())
                .toList();
    }

    @Test
    void fileThatCannotBeReadIsExplainedAndAnotherOneCanFollow() {
        sample.open(folder.resolve("gone.csv"));

        assertEquals(Step.CHOOSE, step());
        assertEquals(
                "gone.csv is not there any more. Nothing was imported.",
                page.problemProperty().get());

        sample.open(file);
        assertEquals("", page.problemProperty().get());
        assertEquals(Step.READY, step());
    }

    @Test
    void fileThatVanishesWhileItWaitsIsExplainedAndNothingIsKept() throws IOException {
        sample.open(file);
        Files.delete(file);

        page.start();
        sample.tasks.runAll();

        assertEquals(Step.CHOOSE, step());
        assertEquals(
                "satislar.csv is not there any more. Nothing was imported.",
                page.problemProperty().get());
        assertEquals(List.of(), companies());
    }

    @Test
    void onlyTheLastOfTwoFilesIsShown() throws IOException {
        Path second = Files.writeString(folder.resolve("second.csv"), "Company\nAcme\n");

        page.open(List.of(file));
        page.open(List.of(second));
        sample.tasks.runAll();

        assertEquals("second.csv", page.pageProperty().get().fileName());
        assertEquals("1 new.", sentence());
        assertEquals(List.of(), sample.unexpected);
    }
}
