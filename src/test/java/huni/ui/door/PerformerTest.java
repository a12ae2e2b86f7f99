package huni.ui.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.OperationName;
import huni.language.Texts;
import huni.testing.Printed;
import huni.ui.kit.Notices;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.FailingLedger;
import huni.work.FakeLedger;
import huni.work.Label;
import huni.work.Trouble;
import huni.work.TroubleException;
import huni.work.Workspace;
import huni.work.prospect.CreateProspect;
import huni.work.sample.AddSampleData;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerformerTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final FailingLedger store = new FailingLedger(new FakeLedger());
    private final Workspace workspace = new Workspace(store, NOW, Runnable::run);
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final Notices notices = new Notices();
    private final Performer performer = new Performer(
            workspace, tasks, notices, Texts.in(Locale.ENGLISH, List.of("huni/ui/kit/texts")), _ -> () -> {});
    private final List<String> notDone = new ArrayList<>();

    @Test
    void whatIsDoneIsTakenBackByItsMessageThoughItWasUndoneAndDoneAgain() {
        performer.performUndoable(create("Ege"), "Ege is there");
        tasks.runAll();
        performer.undo();
        performer.redo();
        tasks.runAll();
        assertEquals(
                Optional.of(new Label(OperationName.CREATE, "Ege")),
                workspace.steps().undo());

        assertEquals("Ege is there", told());
        notices.act(notices.shown().getLast());
        tasks.runAll();

        assertEquals(Optional.empty(), workspace.steps().undo());
        assertEquals(List.of(), notices.shown());
    }

    @Test
    void sampleDataThatIsNotAddedSaysSo(Printed printed) {
        store.fail(true);

        performer.perform(AddSampleData.DEFAULT, _ -> {});
        tasks.runAll();

        FailureLog.assertToldOnce(printed, told(), "“Sample data” was not saved: the store did not take it");
    }

    @Test
    void ofADiskThatRefusedItIsSaidWhetherSomethingWasChanged(Printed printed) {
        Trouble full = new Trouble(Trouble.Kind.DISK_FULL, "/home/ada", "No space left on device");
        for (boolean certain : new boolean[] {true, false}) {
            store.failWith(() -> new TroubleException(full, certain, new IOException()));
            performer.perform(create("Ege"), _ -> {});
            tasks.runAll();
            assertEquals(
                    certain,
                    told().startsWith("Not saved: no room is left on the disk with /home/ada. Nothing was changed"));
            assertEquals(!certain, told().contains("it is not certain whether this was saved"));
        }
        printed.take();
    }

    @Test
    void undoAndRedoThatFailOrFindNothingSaySo(Printed printed) {
        performer.undo();
        tasks.runAll();
        assertEquals("There is nothing to undo or redo.", told());

        store.fail(true);
        performer.undo();
        tasks.runAll();
        FailureLog.assertToldOnce(printed, told(), "“Undo” was not saved:");

        performer.redo();
        tasks.runAll();
        FailureLog.assertToldOnce(printed, told(), "“Redo” was not saved:");
    }

    @Test
    void theSameFailureHasTheSameCodeEachTimeAndIsSaidOnce(Printed printed) {
        store.fail(true);
        for (int i = 0; i < 2; i++) {
            performer.perform(create("Ege"), _ -> {});
            tasks.runAll();
            FailureLog.assertToldOnce(printed, told(), "“New prospect” was not saved:");
        }

        assertEquals(1, notices.shown().size());
    }

    @Test
    void aScreenThatWasLeftHasItsProblemsToldAtTheBottomOfTheWindow(Printed printed) {
        Performer screen = performer.forScreen();
        screen.perform(create("x".repeat(2_001)), _ -> {}, notDone::add);
        tasks.runAll();
        assertEquals(1, notDone.size());
        assertEquals(List.of(), notices.shown());

        screen.perform(create("x".repeat(2_001)), _ -> {}, notDone::add);
        screen.leave();
        tasks.runAll();
        assertEquals(1, notDone.size());
        assertEquals(notDone.getFirst(), told());

        store.fail(true);
        screen.perform(create("Ege"), _ -> {}, notDone::add);
        tasks.runAll();
        FailureLog.assertToldOnce(printed, told(), "Not saved when the prospect was closed: “New prospect”");
        assertEquals(1, notDone.size());
    }

    private static CreateProspect create(String company) {
        return new CreateProspect(company, "", Optional.empty());
    }

    private String told() {
        return notices.shown().getLast().text();
    }
}
