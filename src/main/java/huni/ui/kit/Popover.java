package huni.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/** Something small that opens beside what it belongs to, and closes by Esc or a click outside; the focus goes back then. */
public final class Popover {

    private final PopOver popOver;

    /** A popover with its content, closed at first. */
    public Popover(Node content, Motion motion) {
        StackPane ground = new StackPane(content);
        ground.getStyleClass().add("popover-content");
        popOver = new PopOver(ground);
        popOver.setDetachable(false);
        popOver.setArrowSize(0);
        popOver.setCornerRadius(0);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setAnimated(!motion.reduced());
        popOver.setFadeInDuration(motion.quick());
        popOver.setFadeOutDuration(motion.quick());
        popOver.getRoot().getStylesheets().clear();
    }

    /** Opens under a node. */
    public void showUnder(Node owner) {
        popOver.setOnHidden(_ -> owner.requestFocus());
        popOver.show(owner);
    }

    /** Closes. */
    public void hide() {
        popOver.hide();
    }

    /** Whether it is open. */
    public boolean isShowing() {
        return popOver.isShowing();
    }
}
