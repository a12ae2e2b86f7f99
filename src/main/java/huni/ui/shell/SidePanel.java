package huni.ui.shell;

import huni.ui.kit.Motion;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What slides in from the right over a place: as wide as its content asks, at most the whole place. */
final class SidePanel extends StackPane {

    private static final double SLIDE = 48;

    private final Motion motion;
    private final FocusBack focus = new FocusBack(this);
    private Runnable onClosed = () -> {};

    SidePanel(Motion motion) {
        this.motion = motion;
        getStyleClass().add("side-panel");
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(Node content, Runnable whenClosed) {
        boolean wasOpen = isOpen();
        Runnable closed = onClosed;
        onClosed = whenClosed;
        if (!wasOpen) {
            focus.remember();
        }
        getChildren().setAll(content);
        setVisible(true);
        closed.run();
        if (!wasOpen && !motion.reduced()) {
            slideIn();
        }
    }

    void close() {
        if (isOpen()) {
            Runnable closed = onClosed;
            onClosed = () -> {};
            focus.giveBack();
            setVisible(false);
            getChildren().clear();
            closed.run();
        }
    }

    private void slideIn() {
        TranslateTransition slide = new TranslateTransition(motion.quick(), this);
        slide.setFromX(SLIDE);
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }
}
