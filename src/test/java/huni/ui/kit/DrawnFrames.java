package huni.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each frame of a scene as it is handed to the screen, and finds what would be drawn in it without its colours and
 * get them one frame later: that is what a person sees as a flicker.
 */
public final class DrawnFrames implements Runnable {

    private final Scene scene;
    private final List<String> unlikeTheNext = new ArrayList<>();
    private int frames;

    /** Begins to look; on the JavaFX thread. */
    public DrawnFrames(Scene scene) {
        this.scene = scene;
        scene.addPostLayoutPulseListener(this);
    }

    @Override
    public void run() {
        frames++;
        Map<Node, Look> drawn = looks();
        scene.getRoot().applyCss();
        looks().forEach((node, styled) -> {
            if (!styled.equals(drawn.get(node))) {
                unlikeTheNext.add(node + " in frame " + frames + ": " + drawn.get(node) + " instead of " + styled);
            }
        });
    }

    /** How many frames there were. */
    public int seen() {
        return frames;
    }

    /** What was drawn without its colours, so far. */
    public List<String> unlikeTheNext() {
        return List.copyOf(unlikeTheNext);
    }

    /** Colours of what fills, borders and writes. */
    private record Look(@Nullable Object inside, @Nullable Object around) {}

    private Map<Node, Look> looks() {
        Map<Node, Look> looks = new LinkedHashMap<>();
        add(scene.getRoot(), looks);
        return looks;
    }

    private static void add(Node node, Map<Node, Look> looks) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Shape shape) {
            looks.put(node, new Look(shape.getFill(), shape.getStroke()));
        } else if (node instanceof Region region) {
            looks.put(node, new Look(Objects.hashCode(region.getBackground()), Objects.hashCode(region.getBorder())));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, looks));
        }
    }
}
