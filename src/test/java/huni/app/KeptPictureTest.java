package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.Buttons;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.nio.file.Path;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in a picture is noticed, and that it is kept in few colours is not. */
class KeptPictureTest {

    @TempDir
    private Path folder;

    private KeptPicture kept;

    @BeforeEach
    void keep() throws Exception {
        Path file = folder.resolve("kept.png");
        drawn("Kazanıldı", "muted", 12).save(file);
        kept = KeptPicture.of(file);
    }

    @Test
    void theSameScreenIsTheSame() throws Exception {
        assertEquals(0, kept.differsFrom(drawn("Kazanıldı", "muted", 12)));
    }

    @Test
    void anotherWordIsNoticed() throws Exception {
        assertTrue(kept.differsFrom(drawn("Kaybedildi", "muted", 12)) > 0);
    }

    @Test
    void oneOtherDigitIsNoticed() throws Exception {
        drawn("12 aday", "muted", 12).save(folder.resolve("kept.png"));
        assertTrue(KeptPicture.of(folder.resolve("kept.png")).differsFrom(drawn("17 aday", "muted", 12)) > 0);
    }

    @Test
    void aButtonThatMovedIsNoticed() throws Exception {
        assertTrue(kept.differsFrom(drawn("Kazanıldı", "muted", 16)) > 0);
    }

    @Test
    void anotherColourIsNoticed() throws Exception {
        assertTrue(kept.differsFrom(drawn("Kazanıldı", "red", 12)) > 0);
    }

    private KeptPicture drawn(String words, String colour, int top) throws Exception {
        Path file = folder.resolve("drawn.png");
        OnFx.call(() -> {
            Label label = new Label(words);
            label.getStyleClass().add(colour);
            VBox root = new VBox(label, Buttons.plain("Planla", () -> {}));
            root.setPadding(new Insets(top, 12, 12, 12));
            Picture.of(new Appearance(Theme.LIGHT, 100).scene(root, 320, 160)).save(file);
            return file;
        });
        return KeptPicture.of(file);
    }
}
