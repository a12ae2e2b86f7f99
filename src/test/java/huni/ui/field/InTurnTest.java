package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.QueuedTaskRunner;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final QueuedTaskRunner turns = new QueuedTaskRunner();
    private final List<String> heard = new ArrayList<>();
    private final Region first = new Region();
    private final Region second = new Region();
    private final Region third = new Region();
    private final Pane place = new VBox(first, second, third);

    @Test
    void whatIsBehindTheFirstComesBackPartAfterPart() {
        InTurn parts = inTurn().behind(1, place);
        parts.begin();
        assertEquals(List.of(first), place.getChildren());

        turns.runNext();
        assertEquals(List.of(first, second), place.getChildren());
        assertFalse(parts.isWhole());
        assertEquals(List.of(), heard);

        turns.runNext();
        assertEquals(List.of(first, second, third), place.getChildren());
        assertTrue(parts.isWhole());
        assertEquals(List.of("whole"), heard);
        assertEquals(0, turns.waiting());
    }

    @Test
    void aPlaceInAnotherOneIsFilledAfterIt() {
        Pane outer = new VBox(place);
        inTurn().behind(0, outer).behind(0, place).begin();

        turns.runNext();
        assertEquals(List.of(place), outer.getChildren());
        assertTrue(place.getChildren().isEmpty());

        turns.runAll();
        assertEquals(List.of(first, second, third), place.getChildren());
    }

    @Test
    void toldToFinishItIsWholeAtOnceAndItsTurnsDoNothingMore() {
        InTurn parts = inTurn().behind(0, place);
        parts.begin();
        turns.runNext();

        parts.finish();
        assertEquals(List.of(first, second, third), place.getChildren());
        assertEquals(List.of("whole"), heard);

        turns.runAll();
        parts.finish();
        assertEquals(List.of(first, second, third), place.getChildren());
        assertEquals(List.of("whole"), heard);
    }

    @Test
    void withoutPartsItIsWholeInItsFirstTurn() {
        inTurn().begin();
        assertFalse(heard.contains("whole"));

        turns.runAll();
        assertEquals(List.of("whole"), heard);
    }

    private InTurn inTurn() {
        return new InTurn(turns::onScreen, () -> heard.add("whole"));
    }
}
