package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.PARKED;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.WON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import huni.domain.DaySpan;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.board.Attention;
import huni.domain.board.CardFilter;
import huni.domain.dossier.ListScope;
import huni.domain.dossier.ProspectQuery.ListRequest;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Prospect;
import huni.insight.Funnel;
import huni.insight.FunnelNumber;
import huni.insight.FunnelNumber.Kind;
import huni.insight.FunnelRules;
import huni.insight.JourneyFilter;
import huni.insight.KeptForecast;
import huni.insight.Movement;
import huni.insight.Spells;
import huni.insight.StepRates;
import huni.store.check.StoreCheck;
import huni.store.read.StoreBoard;
import huni.store.read.StoreHistory;
import huni.store.read.StorePipeline;
import huni.store.read.StoreProspects;
import huni.work.Label;
import huni.work.Outcome;
import huni.work.Refusal.GateClosed;
import huni.work.Refusal.OfStage;
import huni.work.Refusal.StageProblem;
import huni.work.imports.ListedTables;
import huni.work.pipeline.AddPipeline;
import huni.work.pipeline.AddStage;
import huni.work.pipeline.BringBackPipeline;
import huni.work.pipeline.EditPipeline;
import huni.work.pipeline.MovePipeline;
import huni.work.pipeline.RetirePipeline;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveToPipeline;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several pipelines in one store: made, put in order, retired, and prospects that go from one to another. */
class PipelinesTest {

    private static final PipelineKey FIRST = PipelineKey.FIRST;
    private static final StageKey NEW_LEAD = new StageKey("bayi_lead");
    private static final StageKey NEW_REACHED = new StageKey("bayi_decision_maker");
    private static final StageKey NEW_PARKED = new StageKey("bayi_parked");
    private static final DaySpan EVER =
            new DaySpan(java.time.LocalDate.of(2026, 1, 1), java.time.LocalDate.of(2027, 12, 31));

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private StoreHistory history;

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        history = new StoreHistory(fresh.database());
    }

    @AfterEach
    void theCheckFindsNothing() {
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
    }

    @Test
    void aNewPipelineHasTheOpenParkedAndClosedStagesOfTheOtherUnderKeysAndNamesOfItsOwn() {
        PipelineKey dealers = dealers();

        List<Stage> stages = pipeline().of(dealers).stages();
        assertEquals(8, stages.size());
        assertEquals(
                List.of(NEW_LEAD, NEW_REACHED),
                stages.stream().map(Stage::key).limit(2).toList());
        assertEquals(
                pipeline().of(FIRST).stages().stream().map(Stage::role).toList(),
                stages.stream().map(Stage::role).toList());
        assertEquals(Optional.of("my lead"), stages.getFirst().name());
        assertEquals(
                Optional.of(new Label(OperationName.ADD_PIPELINE, "Bayi")),
                desk.workspace().steps().undo());
        desk.workspace().undo();
        assertEquals(List.of(FIRST), pipeline().keys());
        desk.workspace().redo();
        assertEquals(List.of(FIRST, dealers), pipeline().keys());
    }

    @Test
    void aStageThatIsAddedBelongsToItsPipelineAlone() {
        PipelineKey dealers = dealers();

        StageKey offer =
                desk.done(new AddStage(dealers, StageType.OPEN, "Teklif")).key();

        assertEquals(true, pipeline().isIn(dealers, offer));
        assertEquals(8, pipeline().of(FIRST).stages().size());
        assertEquals(
                offer,
                pipeline().of(dealers).stages().stream()
                        .filter(Stage::isOpen)
                        .toList()
                        .getLast()
                        .key());
    }

    @Test
    void pipelinesAreRenamedAndPutInOrder() {
        PipelineKey dealers = dealers();

        desk.done(new EditPipeline(dealers, "Bayiler"));
        desk.done(new MovePipeline(dealers, 0));

        assertEquals(
                List.of(dealers, FIRST),
                headings().stream().map(PipelineHeading::key).toList());
        assertEquals(Optional.of("Bayiler"), headings().getFirst().name());
        desk.workspace().undo();
        assertEquals(FIRST, headings().getFirst().key());
    }

    @Test
    void aPipelineIsRetiredOnlyWithAPlaceForWhatIsUnderWayAndTheFirstNever() {
        PipelineKey dealers = dealers();
        ProspectId ege = in(NEW_REACHED, "Ege");
        ProspectId marmara = in(NEW_PARKED, "Marmara");
        ProspectId pera = in(NEW_LEAD, "Pera");
        desk.move(pera, key("bayi_lost"), new GateAnswer.Lost("other", "", Optional.empty()));

        assertEquals(
                new Outcome.Refused<>(new OfStage(StageProblem.FIRST_PIPELINE, 0)),
                desk.workspace().perform(new RetirePipeline(FIRST, Optional.of(dealers))));
        assertEquals(
                new Outcome.Refused<>(new OfStage(StageProblem.PIPELINE_NOT_EMPTY, 2)),
                desk.workspace().perform(new RetirePipeline(dealers, Optional.empty())));
        desk.done(new RetirePipeline(dealers, Optional.of(FIRST)));

        assertEquals(List.of(REACHED, PARKED, key("bayi_lost")), List.of(stage(ege), stage(marmara), stage(pera)));
        assertEquals(List.of(FIRST), shown());
        desk.workspace().undo();
        assertEquals(List.of(FIRST, dealers), shown());
        assertEquals(NEW_REACHED, stage(ege));
        desk.workspace().redo();
        desk.done(new BringBackPipeline(dealers));
        assertEquals(List.of(FIRST, dealers), shown());
    }

    @Test
    void whatWasInAPipelineIsKeptWhenMakingThePipelineIsUndone() {
        PipelineKey dealers = dealers();
        in(NEW_REACHED, "Ege");
        desk.workspace().undo();
        desk.workspace().undo();
        desk.workspace().undo();

        assertEquals(List.of(FIRST), shown());
        assertEquals(true, pipeline().stage(NEW_REACHED).retired());
        assertEquals(Optional.empty(), pipeline().find(key("bayi_closing")));
        desk.workspace().redo();
        assertEquals(List.of(FIRST, dealers), shown());
        assertEquals(8, pipeline().of(dealers).shown().size());
    }

    @Test
    void aProspectGoesToTheStageWithTheSameRoleAndItsGateAsks() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege");
        desk.move(ege, APPOINTMENT, new GateAnswer.WithoutDecisionMaker("in a hurry"));

        assertInstanceOf(GateClosed.class, refusal(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None())));
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.DecisionMaker("signs")));

        assertEquals(key("bayi_appointment"), stage(ege));
        assertEquals(key("bayi_appointment"), prospect(ege).standing().furthest());
        desk.workspace().undo();
        assertEquals(APPOINTMENT, stage(ege));
        assertEquals(APPOINTMENT, prospect(ege).standing().furthest());
    }

    @Test
    void whatWasWonStaysWhereItWasWon() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege", "1000");
        desk.move(ege, WON, new GateAnswer.Won(Desk.lira("1000"), desk.today()));

        assertEquals(
                new OfStage(StageProblem.WON_STAYS, 0),
                refusal(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None())));
    }

    @Test
    void severalGoTogetherEachToItsOwnStage() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege");
        ProspectId marmara = desk.create("Marmara");
        desk.move(marmara, REACHED);
        ProspectId pera = desk.create("Pera");
        desk.move(pera, LOST, new GateAnswer.Lost("other", "", Optional.empty()));

        desk.done(new MoveToPipeline(List.of(ege, marmara, pera), dealers, new GateAnswer.None()));

        assertEquals(List.of(NEW_LEAD, NEW_REACHED, NEW_LEAD), List.of(stage(ege), stage(marmara), stage(pera)));
        assertEquals(
                Optional.of(new Label(OperationName.MOVE_TO_PIPELINE, "Ege +2")),
                desk.workspace().steps().undo());
    }

    @Test
    void itsValueCountsWhereItCame() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege", "250");
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));

        Funnel there = rules(dealers).funnel(history, EVER, JourneyFilter.all(Desk.TRY));

        assertEquals(0, there.leftOut().withoutWorth());
        assertEquals(
                Desk.lira("250").getAmount(),
                there.steps().getFirst().worth(Kind.REACHED).setScale(2));
    }

    @Test
    void whereItWasItMovedAwayAndWhereItIsItWasCreatedThatDay() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege");
        desk.move(ege, REACHED);
        ProspectId stays = desk.create("Marmara");
        desk.daysPass(10);
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));
        DaySpan first = DaySpan.week(desk.today().minusDays(10));
        DaySpan second = DaySpan.week(desk.today());

        Funnel here = funnel(FIRST, first);
        assertEquals(2, here.prospects());
        assertEquals(List.of(0L, 1L), counts(here, Kind.MOVED_AWAY_HERE));
        assertEquals(List.of(1L, 0L), counts(here, Kind.STILL_HERE));
        assertEquals(0, funnel(FIRST, second).prospects());
        Funnel there = funnel(dealers, second);
        assertEquals(1, there.prospects());
        assertEquals(List.of(1L, 1L), counts(there, Kind.REACHED));
        assertEquals(0, funnel(dealers, first).prospects());
        assertEquals(
                List.of(ege),
                listed(new ListScope.OfJourneys(
                        dealers, second, rules(dealers).counted(new FunnelNumber(NEW_REACHED, Kind.STILL_HERE)))));
        assertEquals(
                List.of(ege),
                listed(new ListScope.OfJourneys(
                        FIRST, first, rules(FIRST).counted(new FunnelNumber(REACHED, Kind.MOVED_AWAY_HERE)))));
        Movement moved =
                Movement.of(pipeline().of(dealers), second, history.firstEntries(second), history.undatedEntries());
        assertEquals(1, moved.weeks().getFirst().into(NEW_REACHED));
        assertEquals(LEAD, stage(stays));
    }

    @Test
    void movingAwayIsNeitherAnAdvanceNorATryNorALoss() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege");
        desk.move(ege, REACHED);
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));
        desk.daysPass(200);

        StepRates rates = new StepRates(history.entries(), desk.today());
        assertEquals(1, rates.usual(LEAD).oldEnough());
        assertEquals(1, rates.usual(LEAD).advancedInTime());
        assertEquals(0, rates.usual(REACHED).oldEnough());
        assertEquals(1, rates.usual(NEW_REACHED).oldEnough());
        Spells spells = Spells.of(pipeline().of(FIRST), history.times(), desk.today());
        assertEquals(1, spells.cycle().running());
        assertEquals(0, spells.cycle().finished());
        desk.move(ege, key("bayi_won"), new GateAnswer.Won(Desk.lira("1000"), desk.today()));
        assertEquals(
                0,
                Spells.of(pipeline().of(FIRST), history.times(), desk.today())
                        .cycle()
                        .finished());
        assertEquals(
                1,
                Spells.of(pipeline().of(dealers), history.times(), desk.today())
                        .cycle()
                        .finished());
    }

    @Test
    void oneThatComesBackGoesOnWhereItWas() {
        PipelineKey dealers = dealers();
        ProspectId ege = desk.create("Ege");
        DaySpan first = DaySpan.week(desk.today());
        desk.move(ege, REACHED);
        desk.daysPass(10);
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));
        desk.daysPass(10);
        desk.done(new MoveToPipeline(List.of(ege), FIRST, new GateAnswer.None()));

        assertEquals(REACHED, prospect(ege).standing().furthest());
        assertEquals(1, funnel(FIRST, EVER).prospects());
        assertEquals(List.of(0L, 1L), counts(funnel(FIRST, first), Kind.STILL_HERE));
        assertEquals(List.of(0L, 1L), counts(funnel(dealers, EVER), Kind.MOVED_AWAY_HERE));
    }

    @Test
    void theForecastKeptKnowsTheNewPipelineAndCountsNewOnesWhereTheyCome() {
        KeptForecast kept = StoreForecast.of(fresh.database(), desk.workspace());
        ProspectId ege = desk.create("Ege", "1000");
        kept.on(desk.today(), () -> {});
        PipelineKey dealers = dealers();
        desk.done(new MoveToPipeline(List.of(ege), dealers, new GateAnswer.None()));

        assertEquals(
                1,
                Objects.requireNonNull(kept.on(desk.today(), () -> {}).paces().get(dealers))
                        .created());
        assertEquals(2, kept.on(desk.today(), () -> {}).pace().created());
        assertEquals(
                NEW_LEAD,
                kept.on(desk.today(), () -> {})
                        .open(List.of(ege))
                        .getFirst()
                        .stay()
                        .stage());
    }

    @Test
    void chipsCountThePipelineThatIsShown() {
        PipelineKey dealers = dealers();
        desk.create("Ege");
        in(NEW_LEAD, "Marmara");
        in(NEW_LEAD, "Pera");
        StoreBoard board = new StoreBoard(fresh.database(), () -> desk.now().instant());

        assertEquals(1, board.attention(FIRST, CardFilter.ALL, desk.now()).get(Attention.NO_NEXT_STEP));
        assertEquals(2, board.attention(dealers, CardFilter.ALL, desk.now()).get(Attention.NO_NEXT_STEP));
        CardFilter named = CardFilter.ALL.withWords("mar");
        assertEquals(0, board.attention(FIRST, named, desk.now()).get(Attention.NO_NEXT_STEP));
        assertEquals(1, board.attention(dealers, named, desk.now()).get(Attention.NO_NEXT_STEP));
    }

    @Test
    void aFileComesIntoThePipelineThatIsChosenWithItsStages() {
        PipelineKey dealers = dealers();
        desk.imports(
                new ListedTables("Company", "Stage", "Created")
                        .row("Ege Makina", "my decision_maker", "2026-11-02")
                        .row("Pera", "", "2026-11-03"),
                pipeline().of(dealers));

        assertEquals(2, funnel(dealers, EVER).prospects());
        assertEquals(List.of(2L, 1L), counts(funnel(dealers, EVER), Kind.REACHED));
        assertEquals(0, funnel(FIRST, EVER).prospects());
        assertEquals(List.of(0L, 0L), counts(funnel(dealers, EVER), Kind.MOVED_AWAY_HERE));
    }

    private PipelineKey dealers() {
        return desk.done(new AddPipeline(" Bayi ", FIRST, stage -> stage.withName("my " + stage.key())))
                .key();
    }

    private ProspectId in(StageKey stage, String company) {
        ProspectId id = desk.done(new CreateProspect(company, "", Optional.of(NEW_LEAD)));
        if (!stage.equals(NEW_LEAD)) {
            desk.move(id, stage);
        }
        return id;
    }

    private Object refusal(MoveToPipeline operation) {
        return assertInstanceOf(Outcome.Refused.class, desk.workspace().perform(operation))
                .refusal();
    }

    private FunnelRules rules(PipelineKey one) {
        return new FunnelRules(pipeline().of(one), new StepRates(history.entries(), desk.today()), desk.today());
    }

    private Funnel funnel(PipelineKey one, DaySpan created) {
        return rules(one).funnel(history, created);
    }

    private static List<Long> counts(Funnel funnel, Kind kind) {
        return funnel.steps().stream().limit(2).map(step -> step.count(kind)).toList();
    }

    private List<ProspectId> listed(ListScope scope) {
        return new StoreProspects(fresh.database())
                .list(ListRequest.of(scope), Optional.empty(), 10).stream()
                        .map(row -> row.prospect())
                        .toList();
    }

    private Prospect prospect(ProspectId id) {
        return new StoreProspects(fresh.database()).dossier(id).orElseThrow().prospect();
    }

    private StageKey stage(ProspectId id) {
        return prospect(id).standing().stage();
    }

    private Pipeline pipeline() {
        return new StorePipeline(fresh.database()).pipeline();
    }

    private List<PipelineHeading> headings() {
        return new StorePipeline(fresh.database()).headings();
    }

    private List<PipelineKey> shown() {
        return PipelineHeading.shown(headings()).stream()
                .map(PipelineHeading::key)
                .toList();
    }

    private static StageKey key(String key) {
        return new StageKey(key);
    }
}
