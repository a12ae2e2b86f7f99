package huni.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Waits 400 milliseconds before it is said that something is under way: of what is over sooner nothing is said, and what is
 * said then stays until it is over. For the screen's thread.
 */
public final class Patience {

    private static final Duration WAIT = Duration.millis(400);

    private final Clock clock;
    private final Runnable onOver;
    private Runnable stop = () -> {};
    private boolean waiting;

    /** @param onOver says it; run on the screen's thread */
    public Patience(Runnable onOver) {
        this(Patience::pause, onOver);
    }

    /** By a clock that is given. */
    public Patience(Clock clock, Runnable onOver) {
        this.clock = clock;
        this.onOver = onOver;
    }

    /** Does something after a while. */
    @FunctionalInterface
    public interface Clock {

        /** Returns what stops it before. */
        Runnable after(Duration wait, Runnable then);
    }

    /** The time that passes on the screen: a {@link Clock}. */
    public static Runnable pause(Duration wait, Runnable then) {
        PauseTransition pause = new PauseTransition(wait);
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
    }

    /** That sign, made as something begins and taken away when that is over, seen when it takes long. */
    public static Node late(Node sign) {
        sign.setVisible(false);
        new Patience(() -> sign.setVisible(true)).begin();
        return sign;
    }

    /** Shows a sign while something is under way, from when that takes long until it is over. */
    public static void shows(Node sign, ObservableValue<Boolean> underWay) {
        shows(Patience::pause, sign, underWay);
    }

    static void shows(Clock clock, Node sign, ObservableValue<Boolean> underWay) {
        sign.setVisible(false);
        Patience patience = new Patience(clock, () -> sign.setVisible(true));
        underWay.subscribe(now -> {
            if (now) {
                patience.begin();
            } else {
                patience.end();
                sign.setVisible(false);
            }
        });
    }

    /** Something begins. */
    public void begin() {
        stop.run();
        waiting = true;
        stop = clock.after(WAIT, () -> {
            waiting = false;
            onOver.run();
        });
    }

    /** It has come. */
    public void end() {
        stop.run();
        waiting = false;
    }

    /** Whether it is not waited any longer. */
    public boolean isOver() {
        return !waiting;
    }
}
