package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void wordsAreToldOnlyWhileTheyAreCut() {
        OnFx.run(() -> {
            EllipsisLabel label = new EllipsisLabel("Anadolu Kimya Sanayi ve Ticaret");
            Scene scene = new Scene(new VBox(label), 80, 40);
            lay(scene);
            enter(label);
            assertEquals(
                    "Anadolu Kimya Sanayi ve Ticaret",
                    tooltip(label).orElseThrow().getText());
            label.setText("Ege");
            lay(scene);
            assertEquals(Optional.empty(), Hint.of(label));
            enter(label);
            assertFalse(tooltip(label).isPresent());
        });
    }

    @Test
    void noTooltipIsMadeBeforeTheMouseComes() {
        OnFx.run(() -> {
            Button button = new Button();
            Hint.on(button, () -> "Geri al");
            assertFalse(tooltip(button).isPresent());
            enter(button);
            assertTrue(tooltip(button).isPresent());
        });
    }

    @Test
    void theWordsAreThoseOfTheMomentAndOfTheLastOneWhoSetThem() {
        OnFx.run(() -> {
            String[] words = {"Ara"};
            Button button = new Button();
            Hint.on(button, () -> "Kapat");
            Hint.on(button, () -> words[0]);
            enter(button);
            words[0] = "Ara  F2";
            enter(button);
            assertEquals("Ara  F2", tooltip(button).orElseThrow().getText());
        });
    }

    @Test
    void theTextOfANarrowFieldIsToldAndThatOfAWideOneIsNot() {
        OnFx.run(() -> {
            TextField narrow = field("Anadolu Kimya Sanayi ve Ticaret", 60);
            TextField wide = field("Ege", 200);
            VBox root = new VBox(narrow, wide);
            root.setFillWidth(false);
            Hint.onNarrowFields(root);
            lay(new Scene(root, 300, 100));
            enter(narrow);
            enter(wide);
            assertEquals(
                    "Anadolu Kimya Sanayi ve Ticaret",
                    tooltip(narrow).orElseThrow().getText());
            assertFalse(tooltip(wide).isPresent());
        });
    }

    private static TextField field(String text, double width) {
        TextField field = new TextField(text);
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private static Optional<Tooltip> tooltip(Node node) {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .findFirst();
    }

    private static void enter(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED_TARGET,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
