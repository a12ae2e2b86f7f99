package huni.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Remembers what had the focus when something opened, to give it back when that closes. */
public final class FocusReturn {

    private final Node opened;
    private Optional<Node> before = Optional.empty();

    /** @param opened what takes the focus for a while */
    public FocusReturn(Node opened) {
        this.opened = opened;
    }

    /** Keeps what has the focus now. */
    public void remember() {
        before = Optional.ofNullable(opened.getScene()).map(Scene::getFocusOwner);
    }

    /** Gives the focus back, if what had it is still there; says whether it was. */
    public boolean giveBack() {
        Optional<Node> there = before.filter(node -> node.getScene() != null && node.isVisible());
        there.ifPresent(Node::requestFocus);
        before = Optional.empty();
        return there.filter(Node::isFocused).isPresent();
    }
}
