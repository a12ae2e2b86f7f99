package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.domain.prospect.MoveSource;
import huni.testing.Printed;
import huni.ui.door.FailureLog;
import huni.ui.kit.Notice;
import huni.ui.kit.QueuedTaskRunner;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store does not take on the board: a sentence with a code, one entry in the log, and nothing typed is lost. */
class BoardFailuresTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private BoardViewModel board = sample.viewModel();

    @BeforeEach
    void openWithOneProspect() {
        sample.add("lead", "Ege", "", 0, 1);
        board = sample.viewModel();
        tasks.runAll();
    }

    @Test
    void aMoveThatFailsGoesBackAndSaysSo(Printed printed) {
        sample.store.fail(true);

        board.moveTo(column("decision_maker"), column("lead").rows().read(), MoveSource.MENU);
        tasks.runAll();

        FailureLog.assertToldOnce(printed, told(), "Ege is back in its place. “Move” was not saved:");
        assertEquals(List.of("Ege"), companies("lead"));
        assertEquals(List.of(), companies("decision_maker"));
    }

    @Test
    void aNewProspectThatIsNotMadeKeepsItsNameInTheForm(Printed printed) {
        sample.store.fail(true);
        QuickAddViewModel form = board.quickAdd();
        form.nameProperty().set("Marmara");

        form.create();
        tasks.runAll();

        FailureLog.assertToldOnce(printed, told(), "“New prospect” was not saved:");
        assertEquals("Marmara", form.nameProperty().get());
        assertFalse(form.creatingProperty().get());

        sample.store.fail(false);
        form.create();
        tasks.runAll();
        assertEquals("", form.nameProperty().get());
        assertEquals(List.of("Marmara", "Ege"), companies("lead"));
    }

    @Test
    void aNewProspectThatIsRefusedSaysWhy() {
        QuickAddViewModel form = board.quickAdd();
        form.nameProperty().set("x".repeat(2_001));

        form.create();
        tasks.runAll();

        assertEquals(
                "Not saved: the name of a prospect has from 1 to 2,000 characters. Shorten it and save again.", told());
        assertEquals(2_001, form.nameProperty().get().length());
        assertFalse(form.creatingProperty().get());
    }

    @Test
    void aProspectThatIsNotRemovedStaysAndSaysSo(Printed printed) {
        sample.store.fail(true);

        board.remove(column("lead").rows().read());
        tasks.runAll();

        FailureLog.assertToldOnce(printed, told(), "“Remove” was not saved:");
        assertEquals(List.of("Ege"), companies("lead"));
    }

    @Test
    void anUndoThatFailsSaysSo(Printed printed) {
        board.remove(column("lead").rows().read());
        tasks.runAll();
        Notice removed = sample.notices.shown().getLast();
        assertEquals(List.of(), companies("lead"));

        sample.store.fail(true);
        sample.notices.act(removed);
        tasks.runAll();
        FailureLog.assertToldOnce(printed, told(), "“Undo” was not saved:");

        sample.store.fail(false);
        sample.notices.act(removed);
        tasks.runAll();
        assertEquals(List.of("Ege"), companies("lead"));
    }

    @Test
    void theUndoOfARemovalTakesBackThatOneAndNothingDoneSince() {
        board.remove(column("lead").rows().read());
        tasks.runAll();
        Notice removed = sample.notices.shown().getLast();
        sample.add("lead", "Marmara", "", 0, 1);

        sample.notices.act(removed);
        tasks.runAll();

        assertEquals("Not undone: “Move” was done since. Undo that first; undo goes back step by step.", told());
        assertEquals(List.of("Marmara"), companies("lead"));
    }

    @Test
    void aBoardThatCannotBeReadSaysSoOnceThoughEachPartOfItFails(Printed printed) {
        sample.query.broken = true;

        board.refresh();
        tasks.runAll();

        FailureLog.assertToldOnce(printed, told(), "The board could not be read (code ");
        assertEquals(List.of("Ege"), companies("lead"));

        sample.query.broken = false;
        sample.notices.act(sample.notices.shown().getLast());
        tasks.runAll();
        assertEquals(List.of(), sample.notices.shown());
    }

    private String told() {
        return sample.notices.shown().getLast().text();
    }

    private ColumnViewModel column(String key) {
        return board.columns().stream()
                .filter(c -> c.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<String> companies(String key) {
        return column(key).rows().read().stream()
                .map(face -> face.card().company())
                .toList();
    }
}
