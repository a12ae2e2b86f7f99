package huni.ui.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.call.CallOutcome;
import huni.domain.call.HeldCall;
import huni.domain.checklist.Meaning;
import huni.domain.checklist.QuickAnswer;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
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

    @Test
    void aCallIsHeldAndFinishedOnAServerAsInAFolder(PostgresServer server) throws Exception {
        WorkspaceAddress address = server.address("ayse", server.withWorkspace());
        try (Database database = SharedDatabase.open(address)) {
            Workspace workspace = new Workspace(
                    new StoreLedger(database, PublicHolidays.NONE, Optional.of(address.person())),
                    clock,
                    Runnable::run);
            ProspectId prospect = done(workspace, new CreateProspect("Ege Tekstil", "", Optional.empty()));
            UUID call = done(workspace, new BeginCall(prospect));
            CallViewModel viewModel = viewModel(database, workspace, call, prospect);
            done(
                    workspace,
                    AnswerQuestion.told(
                            call,
                            "first_call.how_decided",
                            QuickAnswer.of(Meaning.DECIDES_TOGETHER),
                            "Ağabeyimle birlikte",
                            30));
            tasks.runAll();
            viewModel.finishing().outcome(1);
            viewModel.finishing().next().typedProperty().set("");
            viewModel.finish();
            tasks.runAll();

            HeldCall held = new StoreCalls(database).held(call).orElseThrow();
            assertTrue(closed);
            assertTrue(held.call().ended().isPresent());
            assertEquals("Ağabeyimle birlikte", held.given().getFirst().note());
            assertInstanceOf(Outcome.Done.class, workspace.undo());
            assertEquals(List.of(), new StoreCheck(database.longReads()).findings());
        }
    }

    @Test
    void whoIsMovedBySomebodyElseDuringTheCallIsNotMovedBackAndThatIsSaid(PostgresServer server) throws Exception {
        String name = server.withWorkspace();
        WorkspaceAddress address = server.address("ayse", name);
        WorkspaceAddress other = server.address("mehmet", name);
        try (Database database = SharedDatabase.open(address);
                Database his = SharedDatabase.open(other)) {
            Workspace workspace = new Workspace(
                    new StoreLedger(database, PublicHolidays.NONE, Optional.of(address.person())),
                    clock,
                    Runnable::run);
            Workspace elsewhere = new Workspace(
                    new StoreLedger(his, PublicHolidays.NONE, Optional.of(other.person())), clock, Runnable::run);
            ProspectId prospect = done(workspace, new CreateProspect("Ege Tekstil", "", Optional.empty()));
            UUID call = done(workspace, new BeginCall(prospect));
            CallViewModel viewModel = viewModel(database, workspace, call, prospect);
            viewModel.finishing().outcome(notInterested(database, call));
            viewModel.finishing().next().typedProperty().set("");
            done(
                    elsewhere,
                    new MoveProspects(
                            List.of(prospect),
                            new Move(
                                    new StageKey("appointment"),
                                    MoveSource.DRAG,
                                    new GateAnswer.WithoutDecisionMaker("asked for it")),
                            new Slot.Top()));
            viewModel.finish();
            tasks.runAll();

            assertFalse(closed);
            assertTrue(
                    viewModel.finishing().problemProperty().get().startsWith("Not done: Ege Tekstil was changed"),
                    viewModel.finishing().problemProperty().get());
            assertEquals(
                    new StageKey("appointment"),
                    new StoreProspects(database)
                            .dossier(prospect)
                            .orElseThrow()
                            .prospect()
                            .standing()
                            .stage());

            done(workspace, new LogActivity(prospect, ActivityKind.NOTE, "", "heard"));
            tasks.runAll();
            assertEquals(
                    List.of("Ege Tekstil is in “Appointment” now: it was moved during the call. What you wrote is"
                            + " kept."),
                    notices.shown().stream().map(Notice::text).toList());
        }
    }

    @Test
    void whatIsAnsweredAtAGateStaysWhereSomebodyElseMovesTheProspectMeanwhile(PostgresServer server) throws Exception {
        String name = server.withWorkspace();
        WorkspaceAddress address = server.address("ayse", name);
        WorkspaceAddress other = server.address("mehmet", name);
        try (Database database = SharedDatabase.open(address);
                Database his = SharedDatabase.open(other)) {
            Workspace workspace = new Workspace(
                    new StoreLedger(database, PublicHolidays.NONE, Optional.of(address.person())),
                    clock,
                    Runnable::run);
            Workspace elsewhere = new Workspace(
                    new StoreLedger(his, PublicHolidays.NONE, Optional.of(other.person())), clock, Runnable::run);
            ProspectId prospect = done(workspace, new CreateProspect("Ege Tekstil", "", Optional.empty()));
            UUID call = done(workspace, new BeginCall(prospect));
            CallViewModel viewModel = viewModel(database, workspace, call, prospect);
            viewModel.finishing().outcome(notInterested(database, call));
            viewModel.finishing().next().typedProperty().set("");
            viewModel.finish();
            tasks.runAll();
            GateFormViewModel gate = viewModel.finishing().gateProperty().get().orElseThrow();
            done(
                    elsewhere,
                    new MoveProspects(
                            List.of(prospect),
                            new Move(
                                    new StageKey("lost"),
                                    MoveSource.DRAG,
                                    new GateAnswer.Lost("no_budget", "", Optional.empty())),
                            new Slot.Top()));
            done(workspace, new LogActivity(prospect, ActivityKind.NOTE, "", "heard"));
            tasks.runAll();
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
        }
    }

    private static int notInterested(Database database, UUID call) {
        return new StoreCalls(database).held(call).orElseThrow().outcomes().indexOf(CallOutcome.NOT_INTERESTED) + 1;
    }

    private CallViewModel viewModel(Database database, Workspace workspace, UUID call, ProspectId prospect) {
        CallViewModel viewModel = new CallViewModel(
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
        return viewModel;
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
