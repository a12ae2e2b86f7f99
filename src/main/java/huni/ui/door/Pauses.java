package huni.ui.door;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits while somebody types. */
@FunctionalInterface
public interface Pauses {

    /** Runs it on the screen's thread once nothing was typed for a while, unless what is returned is run before. */
    Runnable then(Runnable action);

    /** Waits for none: for a field of which half a word means something else, so that it is saved only when it is left. */
    static Pauses none() {
        return _ -> () -> {};
    }

    /** A second without a key. */
    static Pauses ofASecond() {
        return action -> {
            PauseTransition pause = new PauseTransition(Duration.seconds(1));
            pause.setOnFinished(_ -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
