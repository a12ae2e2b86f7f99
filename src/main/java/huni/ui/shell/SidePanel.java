package huni.ui.shell;

import huni.ui.kit.Motion;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What slides in from the right over a place: as wide as its content asks, at most the whole place. The keyboard that
 * is in it stays in it until it is closed or somebody clicks elsewhere: Tab goes round, and a field that vanishes hands
 * its focus to the panel.
 */
final class SidePanel extends StackPane {

    private static final double SLIDE = 48;
    /** How far its shadow reaches over what lies behind. */
    private static final double SHADE = 22;

    private final Motion motion;
    private final FocusReturn focus = new FocusReturn(this);
    private final Runnable leftAlone;
    private final Region shade = new Region();
    private Runnable onClosed = () -> {};
    private boolean holdsFocus;

    /** @param leftAlone called when it closes and what had the focus before it is gone */
    SidePanel(Motion motion, Runnable leftAlone) {
        this.motion = motion;
        this.leftAlone = leftAlone;
        getStyleClass().add("side-panel");
        shade.getStyleClass().add("side-shade");
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, new TabRound(this)::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> keep(before, now));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        shade.resizeRelocate(-SHADE, 0, SHADE, getHeight());
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
        getChildren().setAll(shade, content);
        setVisible(true);
        if (!holdsFocus) {
            // Until what is shown takes it, no key may do something on the place behind.
            focusStart();
        }
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

    /** The arrows lead from one control to the next, as everywhere, but not to what lies behind. */
    private void walk(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        Optional<TraversalDirection> way = modified ? Optional.empty() : way(event.getCode());
        if (way.isPresent() && event.getTarget() instanceof Node from) {
            event.consume();
            if (!from.equals(this)) {
                from.requestFocusTraversal(way.get());
                if (!holdsFocus) {
                    from.requestFocus();
                }
            }
        }
    }

    private static Optional<TraversalDirection> way(KeyCode code) {
        return switch (code) {
            case UP -> Optional.of(TraversalDirection.UP);
            case DOWN -> Optional.of(TraversalDirection.DOWN);
            case LEFT -> Optional.of(TraversalDirection.LEFT);
            case RIGHT -> Optional.of(TraversalDirection.RIGHT);
            default -> Optional.empty();
        };
    }

    /** JavaFX hands the focus of what vanished to the first field of the window. */
    private void keep(@Nullable Node before, @Nullable Node now) {
        if (now != null && isInside(now)) {
            holdsFocus = true;
        } else if (now != null && holdsFocus) {
            boolean vanished = before == null || before.getScene() == null || !isShown(before);
            holdsFocus = false;
            if (vanished) {
                focusStart();
            }
        }
    }

    /** At what says that the keyboard begins there, so that the keys of the panel work; else at the panel itself. */
    private void focusStart() {
        @Nullable Node start = lookup(".keyboard-start");
        if (start != null) {
            start.requestFocus();
        }
        if (start == null || !start.isFocused()) {
            requestFocus();
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
        // At once, so that no frame shows it where it will be.
        setTranslateX(SLIDE);
        slide.setToX(0);
        slide.setInterpolator(Interpolator.EASE_OUT);
        slide.play();
    }
}
