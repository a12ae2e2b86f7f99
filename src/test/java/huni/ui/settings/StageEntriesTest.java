package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.StageKey;
import huni.ui.field.Option;
import huni.ui.field.SavedText;
import huni.work.prospect.CreateProspect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageEntriesTest {

    private final SampleSettings sample = new SampleSettings(Locale.UK);
    private final SettingsViewModel viewModel = sample.viewModel;

    @Test
    void aStageIsAddedByItsNameAndTheFieldIsEmptyAgain() {
        sample.write(viewModel.stages().added(), "Teklif");

        assertEquals(List.of("lead", "decision_maker", "appointment", "presentation", "closing", "teklif"), openKeys());
        assertEquals("Teklif", sample.entry("teklif").name().textProperty().get());
        assertEquals("", viewModel.stages().added().textProperty().get());
        assertEquals(new BigDecimal("0.75"), sample.stage("teklif").probability());

        viewModel.stages().added().textProperty().set("Gelecek yıl");
        viewModel.stages().add(true);
        sample.tasks.runAll();
        assertEquals("A place to wait", sample.line("gelecek_yil").type());
    }

    @Test
    void aNewStageNeedsANameOfItsOwn() {
        sample.write(viewModel.stages().added(), "  closing ");
        assertEquals(
                "Another stage has this name. It stays as it was.",
                viewModel.stages().added().problemProperty().get());

        sample.write(viewModel.stages().added(), "Teklif");
        sample.write(sample.entry("teklif").name(), "");
        assertEquals(
                "A stage that you added needs a name.",
                sample.entry("teklif").name().problemProperty().get());

        sample.entry("teklif").name().revert();
        viewModel.stages().retire(sample.line("teklif"));
        sample.tasks.runAll();
        sample.write(viewModel.stages().added(), "TEKLİF");
        assertEquals(
                "A retired stage has this name. Bring it back, or choose another name.",
                viewModel.stages().added().problemProperty().get());
    }

    @Test
    void aStageIsMovedAmongTheOpenOnesAndNoFurther() {
        viewModel.stages().move(sample.line("lead"), 1);
        sample.tasks.runAll();
        assertEquals(List.of("decision_maker", "lead", "appointment", "presentation", "closing"), openKeys());
        assertEquals(
                List.of("stage-1", "stage-won", "stage-lost", "stage-parked"),
                List.of("decision_maker", "won", "lost", "parked").stream()
                        .map(key -> sample.line(key).colour())
                        .toList());

        viewModel.stages().move(sample.line("closing"), 1);
        viewModel.stages().move(sample.line("won"), -1);
        assertEquals(0, sample.tasks.waiting());
        assertEquals(
                new StageEntry.Can(false, true, true, true),
                sample.line("decision_maker").can());
        assertEquals(
                new StageEntry.Can(false, false, false, false),
                sample.line("won").can());
    }

    @Test
    void anEmptyStageIsRetiredAtOnceAndBroughtBack() {
        viewModel.stages().retire(sample.line("presentation"));
        sample.tasks.runAll();
        assertEquals(List.of("lead", "decision_maker", "appointment", "closing"), openKeys());
        assertEquals(
                List.of(new Option("presentation", "Presentation & trial")),
                viewModel.stages().retired());

        viewModel.stages().bringBack(viewModel.stages().retired().getFirst());
        sample.tasks.runAll();
        assertEquals(List.of("lead", "decision_maker", "appointment", "presentation", "closing"), openKeys());
        assertEquals(List.of(), viewModel.stages().retired());
    }

    @Test
    void aStageWithProspectsAsksWhereTheyShallGo() {
        sample.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        viewModel.stages().retire(sample.line("lead"));
        sample.tasks.runAll();

        StageEntries.Leaving asked = viewModel.stages().leavingProperty().get().orElseThrow();
        assertEquals("One prospect stands in New lead. Where shall it go?", asked.words());
        assertEquals(
                List.of("decision_maker", "appointment", "presentation", "closing", "parked"),
                asked.places().stream().map(Option::value).toList());

        viewModel.stages().retireTo(asked.places().getFirst());
        sample.tasks.runAll();

        assertEquals(Optional.empty(), viewModel.stages().leavingProperty().get());
        assertEquals(
                1,
                sample.ledger.records().column(new StageKey("decision_maker")).size());
        assertEquals(
                Optional.of(OperationName.RETIRE_STAGE),
                sample.workspace.steps().undo().map(label -> label.operation()));
    }

    @Test
    void aClosedGateOfTheOtherStageIsToldAndNothingIsRetired() {
        sample.perform(new CreateProspect("Ege Tekstil", "", Optional.empty()));
        viewModel.stages().retire(sample.line("lead"));
        sample.tasks.runAll();

        viewModel.stages().retireTo(new Option("appointment", "Appointment"));
        sample.tasks.runAll();

        assertEquals(1, sample.notices.shown().size());
        assertEquals("lead", viewModel.stages().shown().getFirst().key());
    }

    @Test
    void theQuestionAtTheEntranceIsSwitchedForEachStage() {
        assertEquals(Gate.AUTHORITY, sample.line("appointment").gate());
        viewModel.stages().askWhoDecides(sample.line("appointment"), false);
        viewModel.stages().askWhoDecides(sample.line("presentation"), true);
        sample.tasks.runAll();

        assertEquals(Gate.NONE, sample.line("appointment").gate());
        assertEquals(Gate.AUTHORITY, sample.stage("presentation").gate());
    }

    @Test
    void whenToLeaveAStageIsWrittenAndEmptyWordsBringTheStandardOnesBack() {
        SavedText<?> criteria = sample.entry("lead").criteria();
        sample.write(criteria, " They called back. ");
        assertEquals(Optional.of("They called back."), sample.stage("lead").exitCriteria());

        sample.write(criteria, "");
        assertEquals(Optional.empty(), sample.stage("lead").exitCriteria());
        assertEquals(
                "Leave when you have spoken to the one who decides.",
                sample.entry("lead").standardCriteria());
    }

    private List<String> openKeys() {
        return viewModel.stages().shown().stream()
                .filter(stage -> stage.type().isEmpty())
                .map(StageEntry::key)
                .toList();
    }
}
