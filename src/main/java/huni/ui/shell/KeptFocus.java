package huni.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard on the place: JavaFX hands the focus of what vanished to the first field of the window, which is in
 * its header, where none of the keys of the place do anything.
 */
final class KeptFocus {

    private final Node ground;
    private final Runnable backToGround;
    private boolean onGround;

    private KeptFocus(Node ground, Runnable backToGround) {
        this.ground = ground;
        this.backToGround = backToGround;
    }

    /**
     * From now on.
     *
     * @param ground what lies below the header and beside the rail
     * @param backToGround puts the keyboard where it begins there
     */
    static void on(Node ground, Runnable backToGround) {
        KeptFocus kept = new KeptFocus(ground, backToGround);
        ground.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe((before, now) -> kept.moved(before, now));
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            return;
        }
        boolean lost = onGround && !isIn(now) && (before == null || !isShown(before));
        onGround = isIn(now);
        // Somebody may have taken it meanwhile.
        if (lost && now.isFocused()) {
            backToGround.run();
        }
    }

    private boolean isIn(Node node) {
        return node.equals(ground) || node.getParent() != null && isIn(node.getParent());
    }

    private static boolean isShown(Node node) {
        boolean shown = node.getScene() != null && node.isVisible() && !node.isDisabled();
        return shown && (node.getParent() == null || isShown(node.getParent()));
    }
}
