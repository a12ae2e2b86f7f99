package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class EllipsisLabelTest {

    @Test
    void thereIsATooltipOnlyWhileTheTextIsCut() {
        OnFx.run(() -> {
            EllipsisLabel label = new EllipsisLabel("Anadolu Kimya Sanayi ve Ticaret");
            Scene scene = new Scene(new VBox(label), 80, 40);
            lay(scene);
            assertEquals("Anadolu Kimya Sanayi ve Ticaret", label.getTooltip().getText());
            label.setText("Ege");
            lay(scene);
            assertNull(label.getTooltip());
        });
    }

    private static void lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
