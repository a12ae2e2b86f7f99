package huni.store;

import static huni.store.Desk.APPOINTMENT;
import static huni.store.Desk.CLOSING;
import static huni.store.Desk.LEAD;
import static huni.store.Desk.LOST;
import static huni.store.Desk.PARKED;
import static huni.store.Desk.REACHED;
import static huni.store.Desk.WON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.DaySpan;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.insight.Funnel;
import huni.insight.FunnelRules;
import huni.insight.StepRates;
import huni.store.check.StoreCheck;
import huni.store.read.StoreHistory;
import huni.store.sql.Sql;
import huni.work.Changed;
import huni.work.Label;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.Refusal.OfStage;
import huni.work.Refusal.StageProblem;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.pipeline.AddStage;
import huni.work.pipeline.BringBackStage;
import huni.work.pipeline.MoveStage;
import huni.work.pipeline.RetireStage;
import huni.work.prospect.MoveProspects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stages added, ordered, retired and brought back in a store with a past. */
class StageChangesTest {

    @RegisterExtension
    private final FreshDatabase fresh = FreshDatabase.onH2();

    private Desk desk;
    private StoreHistory history;

    @BeforeEach
    void open() {
        desk = new Desk(fresh.database());
        history = new StoreHistory(fresh.database());
    }

    @Test
    void anAddedStageIsUndoneAndRedoneAfterARestart() {
        StageKey offer = desk.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Teklif"))
                .key();

        Desk restarted = new Desk(fresh.database());
        assertEquals(
                Optional.of(new Label(OperationName.ADD_STAGE, "Teklif")),
                restarted.workspace().steps().undo());
        restarted.workspace().undo();
        assertEquals(Pipeline.standard().shown().stream().map(s -> s.key()).toList(), keys());
        restarted.workspace().redo();

        assertEquals(List.of(LEAD, REACHED, APPOINTMENT, key("presentation"), CLOSING, offer), openOnes());
    }

    @Test
    void anAddedStageThatAProspectHasSeenIsRetiredByUndoSoThatHistoryStaysReadable() {
        StageKey offer = desk.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Teklif"))
                .key();
        ProspectId ege = desk.create("Ege");
        desk.move(ege, offer, new GateAnswer.DecisionMaker("signs"));
        desk.workspace().undo();
        desk.workspace().undo();
        desk.workspace().undo();

        assertEquals(true, pipeline().stage(offer).retired());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
        desk.workspace().redo();
        assertEquals(false, pipeline().stage(offer).retired());
    }

    @Test
    void aStageWithProspectsIsRetiredOnlyWithAPlaceForThem() {
        ProspectId ege = desk.create("Ege");
        ProspectId marmara = desk.create("Marmara");
        List.of(ege, marmara).forEach(id -> desk.move(id, REACHED));
        var touched = prospect(ege).touchedAt();
        desk.daysPass(3);

        assertEquals(
                new Outcome.Refused<>(new OfStage(StageProblem.NOT_EMPTY, 2)),
                desk.workspace().perform(new RetireStage(REACHED, Optional.empty())));
        desk.done(new RetireStage(REACHED, Optional.of(LEAD)));

        assertEquals(LEAD, prospect(ege).standing().stage());
        assertEquals(REACHED, prospect(ege).standing().furthest());
        assertEquals(touched, prospect(ege).touchedAt());
        assertEquals(List.of(marmara, ege), look(records -> records.inStage(LEAD)));
        assertEquals(List.of(LEAD, APPOINTMENT, key("presentation"), CLOSING), openOnes());

        desk.workspace().undo();
        assertEquals(List.of(marmara, ege), look(records -> records.inStage(REACHED)));
        assertEquals(Pipeline.standard().shown().stream().map(s -> s.key()).toList(), keys());
    }

    @Test
    void whoeverShowsAColumnIsToldWhenItsCardsMoveTogether() {
        ProspectId top = desk.create("top");
        List<Changed> told = new ArrayList<>();
        desk.workspace().onChanged(told::add);

        for (int i = 0; i < 25; i++) {
            ProspectId next = desk.create("card " + i);
            desk.done(new MoveProspects(
                    List.of(next), new Move(LEAD, MoveSource.DRAG, new GateAnswer.None()), new Slot.Below(top)));
        }

        assertEquals(true, told.stream().anyMatch(Changed::everything));
    }

    @Test
    void theGateOfTheOtherStageStandsForTheMovedOnesToo() {
        ProspectId ege = desk.create("Ege");

        assertEquals(
                new Outcome.Refused<>(new Refusal.GateClosed(ege, "Ege", APPOINTMENT, Gate.AUTHORITY)),
                desk.workspace().perform(new RetireStage(LEAD, Optional.of(APPOINTMENT))));
        assertEquals(LEAD, prospect(ege).standing().stage());
        assertEquals(false, pipeline().stage(LEAD).retired());
    }

    @Test
    void whatAPipelineNeedsIsNotRetiredAndNobodyGoesWhereNobodyStands() {
        for (StageKey needed : List.of(WON, LOST)) {
            assertEquals(
                    new Outcome.Refused<>(new OfStage(StageProblem.NEEDED, 0)),
                    desk.workspace().perform(new RetireStage(needed, Optional.empty())));
        }
        desk.create("Ege");
        desk.done(new RetireStage(REACHED, Optional.empty()));
        for (StageKey wrong : List.of(REACHED, WON, LEAD)) {
            assertEquals(
                    new Outcome.Refused<>(new OfStage(StageProblem.RETIRED, 0)),
                    desk.workspace().perform(new RetireStage(LEAD, Optional.of(wrong))));
        }
        ProspectId late = desk.create("late");
        assertEquals(
                new Outcome.Refused<>(new OfStage(StageProblem.RETIRED, 0)),
                desk.workspace()
                        .perform(new MoveProspects(
                                List.of(late),
                                new Move(REACHED, MoveSource.DRAG, new GateAnswer.None()),
                                new Slot.Top())));
    }

    @Test
    void theFunnelOfThePastStaysWhenAStageIsRetiredOrAdded() {
        sell();
        List<Long> before = reached();

        desk.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Teklif"));
        desk.done(new RetireStage(APPOINTMENT, Optional.empty()));

        assertEquals(List.of(4L, 3L, 2L, 1L, 1L, 1L), before);
        assertEquals(List.of(4L, 3L, 2L, 1L, 1L, 1L, 1L), reached());
        assertEquals(List.of("appointment", "won"), furthestOfClosed());
        desk.done(new BringBackStage(APPOINTMENT));
        desk.workspace().undo();
        desk.workspace().undo();
        desk.workspace().undo();
        assertEquals(before, reached());
    }

    @Test
    void anotherOrderCountsThePastByTheOrderOfToday() {
        sell();
        assertEquals(List.of("appointment", "won"), furthestOfClosed());

        desk.done(new MoveStage(REACHED, 2));

        assertEquals(List.of(LEAD, APPOINTMENT, REACHED, key("presentation"), CLOSING), openOnes());
        assertEquals(List.of(4L, 3L, 3L, 1L, 1L, 1L), reached());
        assertEquals(List.of("decision_maker", "won"), furthestOfClosed());
        assertEquals(List.of(), new StoreCheck(fresh.database()).findings());
        desk.workspace().undo();
        assertEquals(List.of("appointment", "won"), furthestOfClosed());
    }

    private List<String> furthestOfClosed() {
        return fresh.database()
                .<List<String>, RuntimeException>read(connection -> Sql.list(
                        connection,
                        "select furthest from stage_total where stage_key in ('won', 'lost') and prospects > 0 order by furthest",
                        row -> row.getString(1)));
    }

    @Test
    void parkedStagesComeAndGo() {
        StageKey later = desk.done(new AddStage(PipelineKey.FIRST, StageType.PARKED, "Gelecek yıl"))
                .key();
        desk.done(new MoveStage(later, 0));
        ProspectId ege = desk.create("Ege");
        desk.move(ege, PARKED);

        desk.done(new RetireStage(PARKED, Optional.of(later)));

        assertEquals(later, prospect(ege).standing().stage());
        assertEquals(key("gelecek_yil"), later);
    }

    @Test
    void thereAreNeverMoreStagesThanCanBeCounted() {
        for (int i = 8; i < Pipeline.MOST_STAGES; i++) {
            desk.done(new AddStage(PipelineKey.FIRST, StageType.OPEN, "Stage " + i));
        }

        assertEquals(
                new Outcome.Refused<>(new OfStage(StageProblem.TOO_MANY, 60)),
                desk.workspace().perform(new AddStage(PipelineKey.FIRST, StageType.OPEN, "One more")));
    }

    /** One open in the second stage, one lost after the third, one won, one still at the beginning. */
    private void sell() {
        desk.create("new");
        desk.move(desk.create("talks"), REACHED);
        ProspectId lost = desk.create("lost");
        desk.move(lost, REACHED);
        desk.move(lost, APPOINTMENT);
        desk.move(lost, LOST);
        desk.win(desk.create("won"), "100", desk.today());
    }

    private List<Long> reached() {
        return new FunnelRules(pipeline(), new StepRates(history.entries(), desk.today()), desk.today())
                .funnel(history, DaySpan.week(desk.today())).steps().stream()
                        .map(Funnel.Step::reached)
                        .toList();
    }

    private static StageKey key(String value) {
        return new StageKey(value);
    }

    private Pipeline pipeline() {
        return look(Records::pipeline);
    }

    private List<StageKey> keys() {
        return pipeline().stages().stream().map(stage -> stage.key()).toList();
    }

    private List<StageKey> openOnes() {
        return pipeline().shown().stream()
                .filter(stage -> stage.isOpen())
                .map(stage -> stage.key())
                .toList();
    }

    private Prospect prospect(ProspectId id) {
        return look(records -> records.prospect(id));
    }

    @FunctionalInterface
    private interface Look<T> {
        T at(Records records) throws RefusedException;
    }

    private <T> T look(Look<T> look) {
        return desk.done(new Operation<T>() {
            @Override
            public OperationName name() {
                return OperationName.SETTING;
            }

            @Override
            public T apply(Records records) throws RefusedException {
                return look.at(records);
            }
        });
    }
}
