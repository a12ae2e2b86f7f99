package huni.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list behind a number of the strip, in the whole window. */
class BehindNumberWindowTest {

    @TempDir
    private Path folder;

    private static Button inPopover(String id) {
        return (Button) Window.getWindows().stream()
                .flatMap(window ->
                        Optional.ofNullable(window.getScene().getRoot().lookup("#" + id)).stream())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void theStripOpensTheListBehindAFigureAndTheWayBackLeadsToWhereOneWas() throws Exception {
        try (ShownWindow window = new ShownWindow(folder)) {
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            OnFx.run(() -> ((Button) window.scene().lookup(".quota-strip-button")).fire());
            window.drawn();
            String words = OnFx.call(() -> inPopover("quota-strip-open").getText());
            OnFx.run(() -> inPopover("quota-strip-open").fire());
            window.drawn();
            window.drawn();

            Node back = window.find("prospects-back");
            assertTrue(OnFx.call(() -> isSeen(back)));
            assertTrue(words.matches("\\d+ adayı göster"), words);
            OnFx.run(() -> ((Button) back).fire());
            window.drawn();
            assertTrue(OnFx.call(() -> isSeen(window.find("board-cards"))));
        }
    }
}
