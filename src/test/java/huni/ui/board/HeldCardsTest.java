package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.ui.kit.Notice;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.Slot;
import huni.work.prospect.MoveProspects;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody else moves a card that is in the hand. */
class HeldCardsTest {

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private final ProspectId ege = sample.add("decision_maker", "Ege", "", 40, 1);
    private final BoardViewModel board = opened();

    private BoardViewModel opened() {
        sample.add("decision_maker", "Can", "", 10, 1);
        sample.add("lead", "Pera", "", 10, 1);
        BoardViewModel opened = sample.viewModel();
        tasks.runAll();
        return opened;
    }

    private ColumnViewModel column(String key) {
        return board.columns().stream()
                .filter(column -> column.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<CardFace> held(String key) {
        return column(key).rows().read().stream()
                .filter(face -> face.id().equals(ege))
                .toList();
    }

    private void somebodyMoves(String to) {
        sample.workspace.perform(new MoveProspects(
                List.of(ege), new Move(new StageKey(to), MoveSource.DRAG, new GateAnswer.None()), new Slot.Bottom()));
        tasks.runAll();
    }

    private List<String> said() {
        return sample.notices.shown().stream().map(Notice::text).toList();
    }

    private List<StageKey> inHand() {
        return board.held().cards().stream().map(face -> face.card().stage()).toList();
    }

    @Test
    void thatItWasMovedIsSaidAndItStaysInTheHand() {
        board.held().hold(held("decision_maker"));

        somebodyMoves("lead");

        assertEquals(List.of(new StageKey("lead")), inHand());
        assertEquals(1, said().size());
        assertTrue(said().getFirst().startsWith("Ege is in “"), said().toString());
        assertTrue(
                said().getFirst()
                        .endsWith("it was moved while you hold it. It goes where you put it down; Esc leaves"
                                + " it there."),
                said().toString());
    }

    @Test
    void putDownItGoesFromWhereItIsNowThroughTheSameGates() {
        board.held().hold(held("decision_maker"));
        somebodyMoves("lead");

        board.moveTo(column("won"), board.held().cards(), MoveSource.DRAG);
        board.held().release();
        tasks.runAll();

        assertEquals(List.of(), held("decision_maker"));
        assertEquals(List.of(), held("lead"), "it waits at the gate alone");
        assertEquals(1, held("won").size());
        board.gateProperty().get().orElseThrow().form().cancel();
        tasks.runAll();
        assertEquals(1, held("lead").size());
        assertEquals(List.of(), held("won"));
    }

    @Test
    void whatElseIsWrittenOfItIsNoMove() {
        board.held().hold(held("decision_maker"));

        sample.plan(ege, ActivityKind.CALL, "", 1, "");
        tasks.runAll();

        assertEquals(List.of(), said());
        assertEquals(List.of(new StageKey("decision_maker")), inHand());
    }

    @Test
    void whatIsNotInTheHandIsMovedWithoutAWord() {
        board.held().hold(held("decision_maker"));
        board.held().release();

        somebodyMoves("lead");

        assertEquals(List.of(), said());
        assertEquals(1, held("lead").size());
    }

    @Test
    void aMoveOfOnesOwnThatIsOnItsWayIsNobodyElses() {
        board.moveTo(column("lead"), held("decision_maker"), MoveSource.DRAG);
        board.held().hold(held("lead"));

        tasks.runAll();

        assertEquals(List.of(), said());
        assertEquals(List.of(new StageKey("lead")), inHand());
    }
}
