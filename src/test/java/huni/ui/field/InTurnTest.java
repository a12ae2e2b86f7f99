package huni.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import huni.ui.kit.QueuedTaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    void partsThatTakeNoTimeComeInOneTurn() {
        InTurn parts = new InTurn(turns::onScreen, () -> heard.add("whole"), () -> 0).behind(1, place);
        parts.begin();

        turns.runNext();
        assertEquals(List.of(first, second, third), place.getChildren());
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

    @Test
    void aKeyPressedMeanwhileGoesToWhereTheKeyboardIsWhenItIsWhole() {
        OnFx.run(() -> {
            TextField field = new TextField();
            TextField elsewhere = new TextField();
            VBox screen = new VBox(new TextField(), field);
            Scene scene = new Scene(new VBox(elsewhere, screen));
            elsewhere.requestFocus();
            InTurn parts = new InTurn(turns::onScreen, field::requestFocus, seconds()).behind(0, screen);
            parts.beginHurried(scene);
            turns.runNext();

            Event.fireEvent(elsewhere, typed("a"));
            assertTrue(parts.isWhole());
            assertEquals("", elsewhere.getText());
            assertEquals("a", field.getText());

            Event.fireEvent(elsewhere, typed("b"));
            assertEquals("b", elsewhere.getText());
        });
    }

    @Test
    void aPartThatFailsKeepsNoOtherFromItsPlace() {
        Region twice = new Region();
        Pane full = new VBox(twice);
        InTurn parts = inTurn().behind(0, full).behind(0, place);
        parts.begin();
        // JavaFX refuses a part that is there already.
        full.getChildren().add(twice);

        assertThrows(IllegalArgumentException.class, turns::runNext);
        turns.runAll();

        assertTrue(place.getChildren().contains(third));
        assertEquals(List.of("whole"), heard);
    }

    private static KeyEvent typed(String sign) {
        return new KeyEvent(KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private InTurn inTurn() {
        return new InTurn(turns::onScreen, () -> heard.add("whole"), seconds());
    }

    /** By this clock each part takes a second. */
    private static LongSupplier seconds() {
        AtomicLong seconds = new AtomicLong();
        return () -> seconds.getAndIncrement() * 1_000_000_000;
    }
}
