package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.prospect.MoveSource;
import huni.ui.kit.QueuedTaskRunner;
import huni.work.prospect.RemoveProspects;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Choosing in a column of which only the beginning has been read. */
class WholeColumnTest {

    private static final int CARDS = 105;

    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final SampleBoard sample = new SampleBoard(Locale.ENGLISH, tasks);
    private final BoardViewModel board = opened();
    private final Selection selection = board.selection();

    private BoardViewModel opened() {
        IntStream.range(0, CARDS).forEach(i -> sample.add("lead", "P" + i, "", 0, 1));
        sample.add("decision_maker", "Ege", "", 0, 1);
        BoardViewModel opened = sample.viewModel();
        tasks.runAll();
        return opened;
    }

    private ColumnViewModel column(String key) {
        return board.columns().stream()
                .filter(c -> c.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void chooseAll() {
        selection.enter();
        selection.all();
        tasks.runAll();
    }

    @Test
    void choosingAllMeansCardsThatHaveNotBeenReadToo() {
        chooseAll();

        assertEquals(ColumnViewModel.PAGE, column("lead").rows().read().size());
        assertEquals(CARDS, selection.size());
    }

    @Test
    void aProspectThatWasJustMadeIsTheOneTheKeyboardStandsOn() {
        chooseAll();
        board.quickAdd().nameProperty().set("Marmara");
        board.quickAdd().create();
        tasks.runAll();

        assertEquals(
                List.of("Marmara"),
                selection.cards().stream().map(face -> face.card().company()).toList());
        assertEquals("lead", selection.currentColumn().orElseThrow().key().value());
    }

    @Test
    void allChosenAreMovedInOneStepAndComeBackInOne() {
        chooseAll();
        board.moveTo(column("decision_maker"), selection.cards(), MoveSource.MENU);
        assertEquals(0, column("lead").rows().count());
        assertEquals(CARDS + 1, column("decision_maker").rows().count());
        tasks.runAll();

        assertEquals(List.of(), sample.stored("lead"));
        assertEquals(CARDS + 1, sample.stored("decision_maker").size());
        assertEquals(CARDS, selection.size());

        sample.workspace.undo();
        tasks.runAll();
        assertEquals(CARDS, sample.stored("lead").size());
        assertEquals(CARDS, selection.size());
        assertEquals(
                Set.of("lead"),
                selection.cards().stream()
                        .map(face -> face.card().stage().value())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatIsDoneRightAfterChoosingAllWaitsForThem() {
        selection.enter();
        selection.all();
        selection.whenChosen(() -> board.remove(selection.cards()));
        tasks.runAll();

        assertEquals(List.of(), sample.stored("lead"));
        assertEquals(0, selection.size());
    }

    @Test
    void theEndIsTheLastCardOfTheColumn() {
        selection.enter();
        selection.step(1_000_000, false);
        tasks.runAll();

        assertEquals(CARDS - 1, selection.currentRow());
        assertEquals("P104", selection.currentCard().orElseThrow().card().company());
    }

    @Test
    void shiftAndTheEndChooseEveryCardFromHereOn() {
        selection.choose(column("lead"), 2);
        selection.step(1_000_000, true);
        tasks.runAll();

        assertEquals(CARDS - 2, selection.size());
        assertEquals("P2", selection.cards().getFirst().card().company());
        assertEquals("P104", selection.cards().getLast().card().company());
    }

    @Test
    void chosenCardsThatAreRemovedElsewhereAreNotChosenAnyMore() {
        chooseAll();
        sample.perform(new RemoveProspects(
                List.of(selection.cards().get(3).id(), selection.cards().get(90).id())));
        tasks.runAll();

        assertEquals(CARDS - 2, selection.size());
        assertTrue(selection.cards().stream()
                .noneMatch(face -> face.card().company().equals("P90")));
    }

    @Test
    void anotherFilterChoosesNobody() {
        chooseAll();
        board.filter().wordsProperty().set("P1");
        tasks.runAll();

        assertEquals(0, selection.size());
    }
}
