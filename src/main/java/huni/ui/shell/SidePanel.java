package huni.ui.shell;

import huni.ui.kit.Motion;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** What slides in from the right over a place: as wide as its content asks, at most the whole place. */
final class SidePanel extends StackPane {

    private final Motion motion;
    private Runnable onClosed = () -> {};

    SidePanel(Motion motion) {
        this.motion = motion;
        getStyleClass().add("side-panel");
        setVisible(false);
        setManaged(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(Node content, Runnable whenClosed) {
        boolean wasOpen = isOpen();
        onClosed.run();
        onClosed = whenClosed;
        getChildren().setAll(content);
        setVisible(true);
        if (!wasOpen) {
            requestLayout();
            slideIn();
        }
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    void close() {
        if (isOpen()) {
            setVisible(false);
            getChildren().clear();
            Runnable closed = onClosed;
            onClosed = () -> {};
            closed.run();
        }
    }

    private void slideIn() {
        if (!motion.reduced()) {
            TranslateTransition slide = new TranslateTransition(motion.quick(), this);
            slide.setFromX(prefWidth(-1) / 4);
            slide.setToX(0);
            slide.setInterpolator(Interpolator.EASE_OUT);
            slide.play();
        }
    }
}
