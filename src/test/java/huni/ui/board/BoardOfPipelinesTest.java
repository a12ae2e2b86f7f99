package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.PersonalSettings;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.Authority;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.ui.field.Option;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Slot;
import huni.work.pipeline.AddPipeline;
import huni.work.pipeline.RetirePipeline;
import huni.work.prospect.EditProspect;
import huni.work.prospect.MoveProspects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The board where there are several pipelines. */
class BoardOfPipelinesTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private final BoardViewModel board = sample.viewModel();

    @Test
    void withOnePipelineThereIsNothingToChoose() {
        tasks.runAll();

        assertEquals(false, board.shownPipeline().areSeveral());
        assertEquals(List.of(), board.shownPipeline().others());
    }

    @Test
    void theChosenPipelineIsShownWithItsOwnColumnsAndRemembered() {
        addDealers();
        choose("dealers");

        assertEquals("dealers_lead", board.columns().getFirst().key().value());
        assertEquals(8, board.columns().size());
        assertEquals(false, board.emptyProperty().get(), "whoever has several pipelines is no newcomer");
        assertEquals(0L, board.attentionProperty().get().get(Attention.NO_NEXT_STEP));
        assertEquals(Optional.of("dealers"), sample.preferences.settings().get(PersonalSettings.Key.PIPELINE));
        board.shownPipeline().chooseNext();
        tasks.runAll();
        assertEquals("lead", board.columns().getFirst().key().value());
    }

    @Test
    void whatIsChosenElsewhereIsOnTheBoardBeforeAnybodyComesBackToIt() {
        addDealers();
        tasks.runAll();
        board.seenProperty().set(false);

        choose("dealers");

        assertEquals("dealers_lead", board.columns().getFirst().key().value());
    }

    @Test
    void whatOthersWriteWhileItIsReadDoesNotKeepTheChosenPipelineAway() {
        addDealers();
        tasks.runAll();
        board.seenProperty().set(false);

        board.shownPipeline().chooseNext();
        board.refresh();
        tasks.runAll();

        assertEquals("dealers_lead", board.columns().getFirst().key().value());
    }

    @Test
    void aNewProspectBeginsInThePipelineThatIsShown() {
        addDealers();
        choose("dealers");
        board.quickAdd()
                .stageProperty()
                .set(Optional.of(board.columns().getFirst().key()));
        board.quickAdd().nameProperty().set("Ege Bayi");
        board.quickAdd().create();
        tasks.runAll();

        assertEquals(List.of("Ege Bayi"), companies("dealers_lead"));
    }

    @Test
    void cardsGoOnInAnotherPipelineInTheStageLikeTheirOwn() {
        sample.add("lead", "Ege Tekstil", "", 45, 1);
        addDealers();
        List<CardFace> cards = List.of(column("lead").rows().at(0).orElseThrow());
        String company = cards.getFirst().card().company();
        board.moves().toPipeline(cards, board.shownPipeline().others().getFirst());
        tasks.runAll();

        assertEquals(false, companies("lead").contains(company));
        choose("dealers");
        assertEquals(List.of(company), companies("dealers_lead"));
        sample.workspace.undo();
        tasks.runAll();
        assertEquals(List.of(), companies("dealers_lead"));
    }

    @Test
    void theGateOfTheStageThereAsksAndCancelLeavesTheCardWhereItIs() {
        ProspectId hurried = sample.add("lead", "Ege Tekstil", "", 45, 1);
        Move move = new Move(
                new StageKey("appointment"), MoveSource.DRAG, new GateAnswer.WithoutDecisionMaker("in a hurry"));
        sample.workspace.perform(EditProspect.authority(hurried, _ -> Authority.unknown()));
        sample.workspace.perform(new MoveProspects(List.of(hurried), move, new Slot.Top()));
        addDealers();
        List<CardFace> cards = List.of(column("appointment").rows().at(0).orElseThrow());
        board.moves().toPipeline(cards, board.shownPipeline().others().getFirst());
        tasks.runAll();

        GateOpener.OpenGate gate = board.gateProperty().get().orElseThrow();
        gate.form().cancel();
        tasks.runAll();
        assertEquals(Optional.empty(), board.gateProperty().get());
        assertEquals(
                true, companies("appointment").contains(cards.getFirst().card().company()));
    }

    @Test
    void aRetiredPipelineIsShownNoMore() {
        addDealers();
        choose("dealers");
        sample.workspace.perform(new RetirePipeline(new PipelineKey("dealers"), Optional.empty()));
        tasks.runAll();

        assertEquals("lead", board.columns().getFirst().key().value());
        assertEquals(false, board.shownPipeline().areSeveral());
    }

    private void addDealers() {
        tasks.runAll();
        sample.workspace.perform(
                new AddPipeline("Dealers", PipelineKey.FIRST, stage -> stage.withName("D " + stage.key())));
        tasks.runAll();
    }

    private void choose(String key) {
        board.shownPipeline()
                .choose(Option.find(board.shownPipeline().choicesProperty().get(), key)
                        .orElseThrow());
        tasks.runAll();
    }

    private ColumnViewModel column(String key) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> companies(String key) {
        return column(key).rows().read().stream()
                .map(face -> face.card().company())
                .toList();
    }
}
