package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final HandClock clock = new HandClock();
    private final List<String> said = new ArrayList<>();
    private final Patience patience = new Patience(clock, () -> said.add("under way"));

    @Test
    void itIsSaidAfter400MillisecondsAndOnce() {
        patience.begin();
        clock.goOn(399);
        assertEquals(List.of(), said);
        assertFalse(patience.isOver());

        clock.goOn(1);
        clock.goOn(1_000);
        assertEquals(List.of("under way"), said);
        assertTrue(patience.isOver());
    }

    @Test
    void ofWhatIsOverSoonerNothingIsSaid() {
        patience.begin();
        clock.goOn(399);
        patience.end();
        clock.goOn(1_000);

        assertEquals(List.of(), said);
    }

    @Test
    void whatBeginsAnewIsWaitedForAnew() {
        patience.begin();
        clock.goOn(300);
        patience.begin();
        clock.goOn(300);
        assertEquals(List.of(), said);

        clock.goOn(100);
        assertEquals(List.of("under way"), said);
    }

    @Test
    void aSignThatIsShownStaysUntilItIsOver() {
        Region sign = new Region();
        BooleanProperty underWay = new SimpleBooleanProperty(false);
        Patience.shows(clock, sign, underWay);
        assertFalse(sign.isVisible());

        underWay.set(true);
        clock.goOn(399);
        assertFalse(sign.isVisible());
        clock.goOn(1);
        assertTrue(sign.isVisible());
        clock.goOn(60_000);
        assertTrue(sign.isVisible());

        underWay.set(false);
        assertFalse(sign.isVisible());
        underWay.set(true);
        clock.goOn(399);
        assertFalse(sign.isVisible());
    }
}
