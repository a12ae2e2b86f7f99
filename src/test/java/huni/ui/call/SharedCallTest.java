package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.call.CallOutcome;
import huni.domain.call.HeldCall;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.dossier.TimelineEntry;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.domain.worktime.PublicHolidays;
import huni.language.Formats;
import huni.language.Texts;
import huni.store.PostgresServer;
import huni.store.check.StoreCheck;
import huni.store.file.Database;
import huni.store.read.StoreCalls;
import huni.store.read.StoreChecklists;
import huni.store.read.StoreDrafts;
import huni.store.read.StoreDue;
import huni.store.read.StorePipeline;
import huni.store.read.StorePrices;
import huni.store.read.StoreProspects;
import huni.store.server.SharedDatabase;
import huni.store.server.WorkspaceAddress;
import huni.store.write.StoreLedger;
import huni.testing.SetClock;
import huni.testing.SteppedPause;
import huni.ui.door.Performer;
import huni.ui.gate.GateFormViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Slot;
import huni.work.Workspace;
import huni.work.activity.LogActivity;
import huni.work.call.AnswerQuestion;
import huni.work.call.BeginCall;
import huni.work.prospect.CreateProspect;
import huni.work.prospect.MoveProspects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call in a workspace on a real server, from its beginning to its note. */
@ExtendWith(PostgresServer.OfRun.class)
class SharedCallTest implements CallActions {

    private final SetClock clock = new SetClock("2026-11-23T08:00:00Z");
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Texts texts = Texts.in(
            Locale.forLanguageTag("en"),
            List.of(
                    "huni/ui/kit/texts",
                    "huni/ui/field/texts",
                    "huni/ui/plan/texts",
                    "huni/ui/gate/texts",
                    "huni/ui/call/texts"));
    private final Notices notices = new Notices();
    private boolean closed;

    private final PostgresServer server;
    private Database database;
    private Database his;
    private Workspace workspace;
    private Workspace elsewhere;
    private ProspectId prospect;
    private UUID call;
    private CallViewModel viewModel;

    SharedCallTest(PostgresServer server) {
        this.server = server;
    }

    @BeforeEach
    void aCallIsBegun() throws Exception {
        String name = server.withWorkspace();
        WorkspaceAddress address = server.address("ayse", name);
        WorkspaceAddress other = server.address("mehmet", name);
        database = SharedDatabase.open(address);
        his = SharedDatabase.open(other);
        workspace = of(database, address);
        elsewhere = of(his, other);
        prospect = done(workspace, new CreateProspect("Ege Tekstil", "", Optional.empty()));
        call = done(workspace, new BeginCall(prospect));
        viewModel = viewModel();
    }

    private Workspace of(Database opened, WorkspaceAddress address) {
        return new Workspace(
                new StoreLedger(opened, PublicHolidays.NONE, Optional.of(address.person())), clock, Runnable::run);
    }

    @AfterEach
    void closeAll() {
        database.close();
        his.close();
    }

    @Test
    void aCallIsHeldAndFinishedOnAServerAsInAFolder() {
        done(
                workspace,
                AnswerQuestion.told(
                        call,
                        "first_call.how_decided",
                        QuickAnswer.of(Meaning.DECIDES_TOGETHER),
                        "Ağabeyimle birlikte",
                        30));
        tasks.runAll();
        finishes(1);

        HeldCall held = held();
        assertTrue(closed);
        assertTrue(held.call().ended().isPresent());
        assertEquals("Ağabeyimle birlikte", held.given().getFirst().note());
        assertInstanceOf(Outcome.Done.class, workspace.undo());
        assertEquals(List.of(), new StoreCheck(database.longReads()).findings());
    }

    @Test
    void whoIsMovedBySomebodyElseDuringTheCallIsNotMovedBackAndThatIsSaid() {
        heMoves("appointment", new GateAnswer.WithoutDecisionMaker("asked for it"));
        finishes(notInterested());

        assertFalse(closed);
        assertTrue(
                viewModel.finishing().problemProperty().get().startsWith("Not done: Ege Tekstil was changed"),
                viewModel.finishing().problemProperty().get());
        assertEquals(new StageKey("appointment"), stored().standing().stage());

        hears();
        assertEquals(
                List.of("Ege Tekstil is in “Appointment” now: it was moved during the call. What you wrote is"
                        + " kept."),
                notices.shown().stream().map(Notice::text).toList());
    }

    @Test
    void whatIsAnsweredAtAGateStaysWhereSomebodyElseMovesTheProspectAndIsAnsweredAgainFromThere() {
        GateFormViewModel gate = isMovedAtTheGate("appointment", new GateAnswer.WithoutDecisionMaker("asked for it"));
        gate.answer();
        tasks.runAll();

        assertTrue(closed);
        assertTrue(held().call().ended().isPresent());
        assertEquals(
                List.of(
                        new StageKey("lost"),
                        Optional.of(gate.reasons().getFirst().key())),
                List.of(stored().standing().stage(), stored().standing().reason()));
    }

    @Test
    void whatIsAnsweredAtAGateOfWhomSomebodyElseHasClosedGoesIntoTheNoteOfTheCall() {
        GateFormViewModel gate =
                isMovedAtTheGate("lost", new GateAnswer.Lost("no_budget", "no money", Optional.empty()));
        gate.answer();
        tasks.runAll();

        assertTrue(closed);
        assertTrue(held().call().ended().isPresent());
        assertEquals(Optional.of("no_budget"), stored().standing().reason());
        String told = gate.reasons().getFirst().name() + "\nthey have a supplier";
        assertTrue(
                new StoreProspects(database)
                        .timeline(prospect, Optional.empty(), 10).stream()
                                .anyMatch(one -> one instanceof TimelineEntry.Happened(Activity happened)
                                        && happened.body().endsWith(told)),
                told);
    }

    /** He moves the prospect while she is at the gate of those who are not interested, and she was told so once. */
    private GateFormViewModel isMovedAtTheGate(String stage, GateAnswer answer) {
        finishes(notInterested());
        GateFormViewModel gate = viewModel.finishing().gateProperty().get().orElseThrow();
        heMoves(stage, answer);
        hears();
        gate.reasonProperty().set(Optional.of(gate.reasons().getFirst()));
        gate.wordsProperty().set("they have a supplier");
        gate.answer();
        tasks.runAll();

        assertFalse(closed);
        assertEquals(Optional.of(gate), viewModel.finishing().gateProperty().get());
        assertTrue(
                gate.problemProperty().get().startsWith("Not done: Ege Tekstil was changed"),
                gate.problemProperty().get());
        assertEquals("they have a supplier", gate.wordsProperty().get());
        return gate;
    }

    private void finishes(int outcome) {
        viewModel.finishing().outcome(outcome);
        viewModel.finishing().next().typedProperty().set("");
        viewModel.finish();
        tasks.runAll();
    }

    private void heMoves(String stage, GateAnswer answer) {
        done(
                elsewhere,
                new MoveProspects(
                        List.of(prospect), new Move(new StageKey(stage), MoveSource.DRAG, answer), new Slot.Top()));
    }

    /** Her screen is read again. */
    private void hears() {
        done(workspace, new LogActivity(prospect, ActivityKind.NOTE, "", "heard"));
        tasks.runAll();
    }

    private Prospect stored() {
        return new StoreProspects(database).dossier(prospect).orElseThrow().prospect();
    }

    private HeldCall held() {
        return new StoreCalls(database).held(call).orElseThrow();
    }

    private int notInterested() {
        return held().outcomes().indexOf(CallOutcome.NOT_INTERESTED) + 1;
    }

    private CallViewModel viewModel() {
        CallViewModel opened = new CallViewModel(
                new CallViewModel.Start(call, prospect),
                new CallSources(
                        new StoreCalls(database),
                        new StoreProspects(database),
                        new StorePipeline(database),
                        new StoreChecklists(database),
                        new StoreDrafts(database),
                        new StorePrices(database),
                        new StoreDue(database)),
                new Performer(workspace, tasks, notices, texts, new SteppedPause()),
                tasks,
                new Formats(texts, clock, CurrencyUnit.of("TRY")),
                texts,
                this);
        tasks.runAll();
        return opened;
    }

    private static <R> R done(Workspace workspace, Operation<R> operation) {
        if (workspace.perform(operation) instanceof Outcome.Done<R>(R result, var _)) {
            return result;
        }
        throw new AssertionError(operation);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void call(ProspectId other) {
        throw new AssertionError("nobody is called next");
    }
}
