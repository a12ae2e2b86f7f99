package huni.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the keyboard is, however the focus came there: what a screen puts the focus on in answer to a key has the
 * ring that JavaFX shows only after Tab. What was clicked has none until the next key.
 */
public final class FocusRing {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private Optional<Node> owner = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private boolean byKeys;

    private FocusRing() {}

    /** Watches all of a window. */
    public static void in(Parent root) {
        FocusRing ring = new FocusRing();
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.getCode().isModifierKey()) {
                ring.used(true);
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.used(false));
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(ring::follow);
    }

    private void used(boolean keys) {
        byKeys = keys;
        if (keys) {
            owner.ifPresent(this::show);
        }
    }

    private void follow(@Nullable Node now) {
        following.unsubscribe();
        owner.ifPresent(left -> left.pseudoClassStateChanged(VISIBLE, false));
        owner = Optional.ofNullable(now);
        following = owner.map(node -> node.focusedProperty().subscribe(() -> show(node)))
                .orElse(Subscription.EMPTY);
        owner.ifPresent(this::show);
    }

    private void show(Node node) {
        node.pseudoClassStateChanged(VISIBLE, node.isFocused() && (byKeys || node.isFocusVisible()));
    }
}
