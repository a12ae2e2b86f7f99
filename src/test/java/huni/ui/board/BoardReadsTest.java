package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings.Key;
import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.board.Attention;
import huni.domain.board.CardSort;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.prospect.EditProspect;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the board shows: pages, filter, order, slim columns. */
class BoardReadsTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);

    private BoardViewModel opened() {
        BoardViewModel board = sample.viewModel();
        tasks.runAll();
        return board;
    }

    private static ColumnViewModel column(BoardViewModel board, String key) {
        return board.columns().stream()
                .filter(c -> c.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> companies(BoardViewModel board, String key) {
        return column(board, key).rows().read().stream()
                .map(face -> face.card().company())
                .toList();
    }

    private static List<CardFace> cards(BoardViewModel board, String key, int... rows) {
        return java.util.Arrays.stream(rows)
                .mapToObj(row -> column(board, key).rows().at(row).orElseThrow())
                .toList();
    }

    private Prospect stored(String company) {
        return sample.ledger.records().prospects().stream()
                .filter(p -> p.company().equals(company))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aColumnIsReadPageByPageAheadOfWhatIsSeen() {
        for (int i = 0; i < 100; i++) {
            sample.add("lead", "P" + i, "", 0, 1);
        }
        BoardViewModel board = opened();
        ColumnViewModel lead = column(board, "lead");
        assertEquals(ColumnViewModel.PAGE, lead.rows().read().size());
        assertEquals(100, lead.rows().count());

        lead.look(ColumnViewModel.PAGE - 5);
        tasks.runAll();

        assertTrue(lead.rows().read().size() > ColumnViewModel.PAGE);
        assertEquals("P0", lead.rows().read().getFirst().card().company());
        assertEquals(
                lead.rows().read().size(),
                lead.rows().read().stream().map(CardFace::id).distinct().count());
    }

    @Test
    void aPageThatArrivesAfterANewFilterIsDropped() {
        for (int i = 0; i < 100; i++) {
            sample.add("lead", "P" + i, "", 0, 1);
        }
        BoardViewModel board = opened();
        column(board, "lead").look(ColumnViewModel.PAGE);

        board.filter().wordsProperty().set("P77");
        tasks.runAll();

        assertEquals(List.of("P77"), companies(board, "lead"));
    }

    @Test
    void theWordsOfTheFilterAreFolded() {
        sample.add("lead", "Işık Optik", "", 0, 1);
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        board.filter().wordsProperty().set("isik");
        tasks.runAll();

        assertEquals(List.of("Işık Optik"), companies(board, "lead"));
    }

    @Test
    void chipsCountWhatTheyWouldShowAndShowIt() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.plan(sample.add("lead", "Can", "", 0, 1), ActivityKind.CALL, "", 0, "");
        BoardViewModel board = opened();
        assertEquals(1L, board.attentionProperty().get().get(Attention.DUE_TODAY));

        board.filter().attentionProperty().set(Optional.of(Attention.DUE_TODAY));
        tasks.runAll();

        assertEquals(List.of("Can"), companies(board, "lead"));
        assertEquals(1L, board.attentionProperty().get().get(Attention.NO_NEXT_STEP));
    }

    @Test
    void aFilterThatLeavesNothingSaysSoAndIsTakenBack() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        board.filter().atLeastProperty().set("5000");
        tasks.runAll();
        assertTrue(board.nothingFoundProperty().get());
        assertFalse(board.emptyProperty().get());
        assertEquals(1, board.filter().activeProperty().get());

        board.filter().resetAll();
        tasks.runAll();
        assertFalse(board.nothingFoundProperty().get());
        assertEquals(List.of("Ege"), companies(board, "lead"));
    }

    @Test
    void aSourceNarrowsTheBoardAndIsTakenBackWithTheForm() {
        sample.add("lead", "Ege", "", 0, 1);
        ProspectId fair = sample.add("lead", "Zirve", "", 0, 1);
        sample.perform(EditProspect.source(fair, "Fuar"));
        BoardViewModel board = opened();

        board.filter().labels().read();
        tasks.runAll();
        assertEquals(List.of("Fuar"), board.filter().labels().sources());
        board.filter().labels().toggleSource("Fuar");
        tasks.runAll();
        assertEquals(List.of("Zirve"), companies(board, "lead"));
        assertEquals(1, board.filter().activeProperty().get());

        board.filter().reset();
        tasks.runAll();
        assertEquals(2, companies(board, "lead").size());
    }

    @Test
    void aBoardWithoutProspectsKnowsThatItIsEmpty() {
        BoardViewModel board = opened();
        assertTrue(board.emptyProperty().get());

        sample.add("lead", "Ege", "", 0, 1);
        tasks.runAll();
        assertFalse(board.emptyProperty().get());
    }

    @Test
    void theOrderIsKeptForTheNextTime() {
        sample.add("lead", "Ege", "", 10, 1);
        sample.add("lead", "Can", "", 90, 1);
        BoardViewModel board = opened();

        board.sortBy(CardSort.VALUE);
        tasks.runAll();

        assertEquals(List.of("Can", "Ege"), companies(board, "lead"));
        assertEquals(CardSort.VALUE, opened().sortProperty().get());
    }

    @Test
    void inAnotherOrderACardGoesToTheTopOfTheManualOneAndIsShownWhereItBelongs() {
        sample.add("lead", "Ege", "", 50, 1);
        sample.add("decision_maker", "Can", "", 90, 1);
        sample.add("decision_maker", "Oba", "", 10, 1);
        BoardViewModel board = opened();
        board.sortBy(CardSort.VALUE);
        tasks.runAll();

        board.moveTo(column(board, "decision_maker"), cards(board, "lead", 0), MoveSource.DRAG);
        assertEquals(List.of("Can", "Ege", "Oba"), companies(board, "decision_maker"));
        tasks.runAll();

        assertEquals(List.of("Can", "Ege", "Oba"), companies(board, "decision_maker"));
        assertEquals(List.of("Ege", "Can", "Oba"), sample.stored("decision_maker"));
    }

    @Test
    void collapsedColumnsAreKeptAndReadNoCards() {
        sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();

        board.layout().collapse(column(board, "lead"), true);
        tasks.runAll();
        sample.query.asked.clear();
        BoardViewModel again = opened();

        assertTrue(column(again, "lead").isCollapsed());
        assertFalse(sample.query.asked.stream().anyMatch(c -> c.stage().value().equals("lead")));
        assertEquals(
                Optional.of("lead,won,lost,parked"),
                sample.preferences.settings().get(Key.COLLAPSED_STAGES));

        again.layout().collapse(column(again, "lead"), false);
        tasks.runAll();
        assertEquals(List.of("Ege"), companies(again, "lead"));
    }

    @Test
    void whileNobodySeesTheBoardNothingOfItIsReadAndThenWhatWasChanged() {
        ProspectId ege = sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();
        board.seenProperty().set(false);
        sample.query.asked.clear();
        int before = tasks.shortReads();

        sample.workspace.perform(EditProspect.rename(ege, "Ege Optik"));
        tasks.runAll();
        assertEquals(before, tasks.shortReads());
        assertEquals(List.of("Ege"), companies(board, "lead"));

        board.seenProperty().set(true);
        tasks.runAll();
        assertEquals(List.of("Ege Optik"), companies(board, "lead"));
        assertEquals(
                List.of("lead"),
                sample.query.asked.stream().map(c -> c.stage().value()).toList(),
                "of the other columns nothing was changed");

        board.seenProperty().set(false);
        board.seenProperty().set(true);
        assertEquals(0, tasks.waiting(), "nothing was changed meanwhile");
    }

    @Test
    void wonAndLostAreThoseOfTheMonth() {
        sample.add("won", "Ege", "", 10, 3);
        sample.add("won", "Can", "", 10, 40);
        BoardViewModel board = opened();

        assertEquals("1", column(board, "won").headProperty().get().count());
        assertEquals(
                LocalDate.of(2026, 11, 20), stored("Ege").standing().closedOn().orElseThrow());
    }
}
