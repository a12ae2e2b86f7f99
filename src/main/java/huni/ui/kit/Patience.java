package huni.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits 400 milliseconds before it is said that something is under way: of what is over sooner nothing is said. */
public final class Patience {

    private final PauseTransition pause = new PauseTransition(Duration.millis(400));

    /** @param onOver says it; run on the screen's thread */
    public Patience(Runnable onOver) {
        pause.setOnFinished(_ -> onOver.run());
    }

    /** Something begins. */
    public void begin() {
        pause.playFromStart();
    }

    /** It has come. */
    public void end() {
        pause.stop();
    }

    /** Whether it is not waited any longer. */
    public boolean isOver() {
        return pause.getStatus() == Animation.Status.STOPPED;
    }
}
