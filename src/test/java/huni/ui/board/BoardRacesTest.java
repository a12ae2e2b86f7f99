package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.board.CardFilter;
import huni.domain.board.CardSort;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.MoveSource;
import huni.domain.quota.QuotaPeriod;
import huni.domain.worktime.WorkingTime;
import huni.work.Slot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads and writes that overtake each other. */
class BoardRacesTest {

    private final TwoThreads tasks = new TwoThreads();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);

    private BoardViewModel opened() {
        BoardViewModel board = sample.viewModel();
        tasks.settle();
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

    private static void move(BoardViewModel board, String from, String to) {
        board.moveTo(column(board, to), List.of(column(board, from).rows().at(0).orElseThrow()), MoveSource.DRAG);
    }

    @Test
    void aFilterSetWhileTheBoardIsReadAnewHolds() {
        sample.add("lead", "Ege", "", 0, 1);
        sample.add("lead", "Can", "", 0, 1);
        BoardViewModel board = opened();

        board.refresh();
        board.filter().wordsProperty().set("ege");
        tasks.settle();

        assertEquals(List.of("Ege"), companies(board, "lead"));
    }

    @Test
    void whatWasReadBeforeAWinDoesNotBringTheCardBack() {
        ProspectId ege = sample.add("closing", "Ege", "", 50, 1);
        BoardViewModel board = opened();
        move(board, "closing", "won");
        tasks.writeAll();
        tasks.handOverWrites();
        tasks.readAll();
        tasks.handOverReads();
        sample.plan(ege, ActivityKind.CALL, "", 1, "");
        tasks.readAll();

        board.gateProperty().get().orElseThrow().form().answer();
        tasks.writeAll();
        tasks.handOverWrites();
        tasks.handOverReads();

        assertEquals(List.of(), companies(board, "closing"));
        tasks.settle();
        assertEquals(List.of(), companies(board, "closing"));
    }

    @Test
    void aMoveWhoseColumnsWereReadBeforeItsEndWasHeardIsOver() {
        sample.add("lead", "Ege", "", 0, 1);
        List<CardFace> cards = column(opened(), "lead").rows().read();
        StageKey lead = new StageKey("lead");
        StageKey reached = new StageKey("decision_maker");
        PendingMoves moves = new PendingMoves(
                sample.performer(),
                sample.texts,
                new CardWriter(sample.texts, sample.formats, () -> WorkingTime.USUAL),
                () -> Optional.of(state()),
                (_, _, _, _) -> {},
                _ -> {},
                sample.whatIf);
        moves.move(cards, new CardPlace(reached, new Slot.Top(), 0), MoveSource.DRAG);
        assertEquals(1, moves.over(reached, Rows.NONE).count());

        tasks.writeAll();
        moves.changed();
        moves.arrived(lead);
        moves.arrived(reached);
        assertEquals(1, moves.over(reached, Rows.NONE).count());
        tasks.handOverWrites();

        assertEquals(Rows.NONE, moves.over(reached, Rows.NONE));
    }

    private BoardState state() {
        Pipeline pipeline = Pipeline.standard();
        return new BoardState(
                pipeline,
                Optional.empty(),
                Optional.empty(),
                QuotaPeriod.MONTH.around(SampleBoard.TODAY),
                sample.workspace.now(),
                CardFilter.ALL,
                CardSort.MANUAL);
    }

    @Test
    void aMoveStaysInPlaceWhenWhatWasReadBeforeItArrives() {
        ProspectId ege = sample.add("lead", "Ege", "", 0, 1);
        BoardViewModel board = opened();
        sample.plan(ege, ActivityKind.CALL, "", 1, "");
        tasks.readAll();

        move(board, "lead", "decision_maker");
        tasks.writeAll();
        tasks.handOverReads();
        tasks.handOverWrites();

        assertEquals(List.of(), companies(board, "lead"));
        assertEquals(List.of("Ege"), companies(board, "decision_maker"));
    }
}
