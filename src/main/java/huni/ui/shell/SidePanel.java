package huni.ui.shell;

import huni.ui.kit.Motion;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What slides in from the right over a place: as wide as its content asks, at most the whole place. The keyboard that
 * is in it stays in it until it is closed or somebody clicks elsewhere: Tab goes round, and a field that vanishes hands
 * its focus to the panel.
 */
final class SidePanel extends StackPane {

    private static final double SLIDE = 48;

    private final Motion motion;
    private final FocusReturn focus = new FocusReturn(this);
    private final Runnable leftAlone;
    private Runnable onClosed = () -> {};
    private boolean holdsFocus;

    /** @param leftAlone called when it closes and what had the focus before it is gone */
    SidePanel(Motion motion, Runnable leftAlone) {
        this.motion = motion;
        this.leftAlone = leftAlone;
        getStyleClass().add("side-panel");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> keep(before, now));
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
            boolean heldFocus = holdsFocus;
            holdsFocus = false;
            if (!focus.giveBack() && heldFocus) {
                leftAlone.run();
            }
            setVisible(false);
            getChildren().clear();
            closed.run();
        }
    }

    private void goRound(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        collectStops(this, stops);
        if (stops.isEmpty()) {
            return;
        }
        boolean back = event.isShiftDown();
        if (back ? isFocused() || stops.getFirst().isFocused() : stops.getLast().isFocused()) {
            (back ? stops.getLast() : stops.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static void collectStops(Parent parent, List<Node> stops) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collectStops(inner, stops);
                }
            }
        }
    }

    /** JavaFX hands the focus of what vanished to the first field of the window. */
    private void keep(@Nullable Node before, @Nullable Node now) {
        if (now != null && isInside(now)) {
            holdsFocus = true;
        } else if (now != null && holdsFocus) {
            boolean vanished = before == null || before.getScene() == null || !isShown(before);
            holdsFocus = false;
            if (vanished) {
                requestFocus();
            }
        }
    }

    private boolean isInside(Node node) {
        return equals(node) || node.getParent() != null && isInside(node.getParent());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private void slideIn() {
        TranslateTransition slide = new TranslateTransition(motion.quick(), this);
        slide.setFromX(SLIDE);
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }
}
