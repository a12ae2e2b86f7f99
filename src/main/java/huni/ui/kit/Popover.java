package huni.ui.kit;

import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow.AnchorLocation;

/** Something small that opens under what it belongs to, and closes by Esc or a click outside; the focus goes back then. */
public final class Popover {

    /** The style class of a small form that keeps undo for what is typed in it: nothing is taken back behind it. */
    public static final String OWN_UNDO = "own-undo";

    private static final double GAP = 6;

    private final PopupControl popup = new PopupControl();
    private final StackPane ground;
    private final Motion motion;

    /** A popover with its content, closed at first. */
    public Popover(Node content, Motion motion) {
        this.motion = motion;
        ground = new StackPane(content);
        ground.getStyleClass().addAll("popover-content", OWN_UNDO);
        popup.getStyleClass().add("huni-popover");
        popup.setSkin(new Ground(popup, ground));
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
    }

    /** Opens under a node, whose place on the screen it needs; the content takes the focus itself if it wants it. */
    public void showUnder(Node owner) {
        showUnder(owner, owner::requestFocus);
    }

    /** The same, with what is done when it closes, however that is, in place of the focus going back. */
    public void showUnder(Node owner, Runnable onClosed) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        popup.setOnHidden(_ -> onClosed.run());
        popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
        if (!motion.reduced()) {
            FadeTransition appearing = new FadeTransition(motion.quick(), ground);
            ground.setOpacity(0);
            appearing.setToValue(1);
            appearing.play();
        }
    }

    /** While that is so, a click outside does not close it. */
    public void stayWhile(ObservableBooleanValue typed) {
        popup.autoHideProperty().bind(Bindings.not(typed));
    }

    /** Closes. */
    public void hide() {
        popup.hide();
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** A skin that shows one node and nothing else. */
    private record Ground(PopupControl popup, Node ground) implements Skin<PopupControl> {

        @Override
        public PopupControl getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return ground;
        }

        @Override
        public void dispose() {
            // Nothing is held beside the ground, which the popover owns.
        }
    }
}
