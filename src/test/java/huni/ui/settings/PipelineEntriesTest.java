package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageRole;
import huni.ui.field.Option;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The pipelines on the settings' screen. */
class PipelineEntriesTest {

    private final SampleSettings sample = new SampleSettings(Locale.forLanguageTag("tr-TR"));

    @Test
    void oneAloneLeavesNothingToChoose() {
        assertEquals(false, shown().areSeveral());
        assertEquals(
                List.of("Satış"), shown().choices().stream().map(Option::words).toList());
    }

    @Test
    void aNewOneHasTheStagesThatAreShownUnderTheirNamesAndIsShown() {
        add("Bayi");

        assertEquals("Bayi", shown().chosen().words());
        assertEquals(
                List.of("Yeni aday", "Karar verici"),
                sample.viewModel.stages().shown().stream()
                        .map(stage -> stage.fields().name().textProperty().get())
                        .limit(2)
                        .toList());
        assertEquals("bayi_lead", sample.viewModel.stages().shown().getFirst().key());
        sample.viewModel.pipelines().choose(shown().choices().getFirst());
        assertEquals("lead", sample.viewModel.stages().shown().getFirst().key());
    }

    @Test
    void aNameThatIsTakenIsRefusedAtItsField() {
        add("Bayi");
        add("bayi");

        assertEquals(2, shown().choices().size());
        assertEquals(
                sample.texts.text("settings.pipeline.name.taken"),
                sample.viewModel.pipelines().added().problemProperty().get());
    }

    @Test
    void aStageIsAddedToThePipelineThatIsShown() {
        add("Bayi");
        sample.viewModel.stages().added().textProperty().set("Teklif");
        sample.viewModel.stages().add(false);
        sample.tasks.runAll();

        assertEquals(
                "bayi",
                sample.ledger.records().pipeline().stages().stream()
                        .filter(stage -> stage.name().filter("Teklif"::equals).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .pipeline()
                        .value());
    }

    @Test
    void aStageGetsTheRoleThatIsChosen() {
        add("Bayi");
        sample.viewModel.stages().setRole(sample.viewModel.stages().shown().getFirst(), StageRole.CLOSING);
        sample.tasks.runAll();

        assertEquals(StageRole.CLOSING, sample.stage("bayi_lead").role());
        assertEquals(
                StageRole.CLOSING, sample.viewModel.stages().shown().getFirst().role());
        assertEquals(StageRole.FIRST_CONTACT, sample.stage("lead").role());
    }

    @Test
    void anEmptyOneIsRetiredAndBroughtBack() {
        add("Bayi");
        sample.viewModel.pipelines().retire();
        sample.tasks.runAll();

        assertEquals("Satış", shown().chosen().words());
        assertEquals(1, shown().choices().size());
        sample.viewModel
                .pipelines()
                .bringBack(sample.viewModel.pipelines().retired().getFirst());
        sample.tasks.runAll();
        assertEquals(2, shown().choices().size());
    }

    @Test
    void theOrderIsChanged() {
        add("Bayi");
        sample.viewModel.pipelines().move(-1);
        sample.tasks.runAll();

        assertEquals(
                List.of(new PipelineKey("bayi"), PipelineKey.FIRST),
                PipelineHeading.shown(sample.ledger.records().all(PipelineHeading.class)).stream()
                        .map(PipelineHeading::key)
                        .toList());
    }

    private void add(String name) {
        sample.viewModel.pipelines().added().textProperty().set(name);
        sample.viewModel.pipelines().added().commit();
        sample.tasks.runAll();
    }

    private PipelineEntries.Shown shown() {
        sample.tasks.runAll();
        return sample.viewModel.pipelines().shownProperty().get().orElseThrow();
    }
}
