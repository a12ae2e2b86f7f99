package huni.app;

import com.sun.glass.ui.Accessible;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * Hears what a screen reader hears that has walked the window once: JavaFX tells it of changes of what it has met, and of
 * nothing else. The toolkit without a display makes no such listener, so this one is put in the place of the system's.
 */
final class ScreenReader {

    private final List<String> heard = new ArrayList<>();

    private ScreenReader() {}

    /** Walks all of the window as it is now. */
    static ScreenReader of(Scene scene) throws ReflectiveOperationException {
        ScreenReader reader = new ScreenReader();
        Field accessible = Node.class.getDeclaredField("accessible");
        accessible.setAccessible(true);
        reader.meet(scene.getRoot(), accessible);
        return reader;
    }

    /** The words of texts that changed, in their order, without those that became empty. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void meet(Node node, Field accessible) throws ReflectiveOperationException {
        if (!node.isVisible()) {
            return;
        }
        if (node.getAccessibleRole() == AccessibleRole.TEXT) {
            accessible.set(node, new Met(node));
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                meet(child, accessible);
            }
        }
    }

    private final class Met extends Accessible {

        private final Node node;

        Met(Node node) {
            this.node = node;
        }

        @Override
        protected long getNativeAccessible() {
            return 0;
        }

        @Override
        public void sendNotification(AccessibleAttribute changed) {
            if (changed == AccessibleAttribute.TEXT
                    && node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String words
                    && !words.isEmpty()) {
                heard.add(words);
            }
        }
    }
}
