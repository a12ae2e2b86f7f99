package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class EmptyStateTest {

    @Test
    void aShortSentenceIsOneLineAndALongOneIsNoWiderThanItsLinesNeed() {
        OnFx.run(() -> {
            Label oneLine = sentence("Burada aday yok.");
            Label twoLines = sentence("Her aday bir karttır, kartı bir aşamadan ötekine sürükleyin, para başta yazar.");
            assertEquals(1, lines(oneLine, oneLine));
            assertEquals(2, lines(twoLines, oneLine));
            assertTrue(twoLines.getWidth() < 30 * 13, "width " + twoLines.getWidth());
        });
    }

    private static Label sentence(String words) {
        EmptyState state = new EmptyState(Icons.FUNNEL, "Boş", words);
        Scene scene = new Appearance(Theme.LIGHT, 100).scene(new StackPane(state), 1000, 500);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (Label) state.lookup(".empty-state-sentence");
    }

    private static long lines(Label label, Label oneLine) {
        return Math.round(label.getHeight() / oneLine.getHeight());
    }
}
