package huni.ui.door;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits a moment while somebody types. */
@FunctionalInterface
public interface Pauses {

    /** Runs it on the screen's thread a moment later, unless what is returned is run before. */
    Runnable then(Runnable action);

    /** A second. */
    static Pauses ofASecond() {
        return action -> {
            PauseTransition pause = new PauseTransition(Duration.seconds(1));
            pause.setOnFinished(_ -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
