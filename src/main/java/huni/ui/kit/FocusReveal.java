package huni.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls to whatever gets the focus, however it gets it: nothing has the keyboard out of sight. JavaFX scrolls only to
 * what is reached by Tab.
 */
public final class FocusReveal {

    /** The style class of what is shown whole as soon as something in it has the focus. */
    public static final String WHOLE = "shown-whole";

    private static final double AROUND = 16;

    private FocusReveal() {}

    /**
     * Where one thing has the focus for all that are in it, shows the chosen one of them.
     *
     * @param part the chosen one, if there is one
     */
    public static void show(Node focused, Supplier<Optional<? extends Node>> part) {
        focused.getProperties().put(FocusReveal.class, part);
    }

    /** Scrolls to what was changed while the focus stayed where it is, once it is laid out. */
    public static void again(Node focused) {
        later(focused);
    }

    /** Watches all of a window. */
    public static void in(Parent root) {
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(FocusReveal::later);
    }

    /** What has just been built has its place only after it was laid out. */
    private static void later(@Nullable Node focused) {
        @Nullable Scene scene = focused == null ? null : focused.getScene();
        if (focused != null && scene != null) {
            scene.addPostLayoutPulseListener(new OnceLaidOut(focused, scene));
            Platform.requestNextPulse();
        }
    }

    private record OnceLaidOut(Node focused, Scene scene) implements Runnable {

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            if (focused.isFocused()) {
                reveal(focused);
            }
        }
    }

    private static void reveal(Node focused) {
        Stream.<@Nullable Node>iterate(focused.getParent(), Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .ifPresent(pane -> reveal(whole(part(focused)), pane));
    }

    private static Node part(Node focused) {
        return focused.getProperties().get(FocusReveal.class) instanceof Supplier<?> chosen
                        && chosen.get() instanceof Optional<?> part
                        && part.isPresent()
                        && part.get() instanceof Node node
                ? node
                : focused;
    }

    private static Node whole(Node focused) {
        return Stream.<@Nullable Node>iterate(focused.getParent(), Objects::nonNull, Node::getParent)
                .filter(up -> up.getStyleClass().contains(WHOLE))
                .findFirst()
                .orElse(focused);
    }

    private static void reveal(Node focused, ScrollPane pane) {
        @Nullable Node content = pane.getContent();
        if (content == null || content.equals(focused)) {
            return;
        }
        pane.layout();
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = pane.getVvalue() * hidden;
        if (place.getMinY() < top) {
            pane.setVvalue(Math.max(0, place.getMinY() - AROUND) / hidden);
        } else if (place.getMaxY() > top + seen) {
            // Of what is higher than the window, its beginning is shown.
            double wanted = Math.min(place.getMaxY() + AROUND - seen, place.getMinY() - AROUND);
            pane.setVvalue(Math.min(hidden, Math.max(0, wanted)) / hidden);
        }
    }
}
