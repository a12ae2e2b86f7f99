package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final HandClock clock = new HandClock();
    private final List<String> said = new ArrayList<>();
    private final Patience patience = new Patience(clock, () -> said.add("under way"));

    /** Its time goes on when it is told. */
    private static final class HandClock implements Patience.Clock {

        private record Awaited(double at, Runnable then) {}

        private double now;
        private Optional<Awaited> awaited = Optional.empty();

        @Override
        public Runnable after(Duration wait, Runnable then) {
            Awaited mine = new Awaited(now + wait.toMillis(), then);
            awaited = Optional.of(mine);
            return () -> awaited = awaited.filter(one -> !one.equals(mine));
        }

        void goOn(double millis) {
            now += millis;
            awaited.filter(one -> one.at <= now).ifPresent(one -> {
                awaited = Optional.empty();
                one.then.run();
            });
        }
    }

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
