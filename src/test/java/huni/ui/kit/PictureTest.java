package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsSavedIsReadBackPixelByPixel() throws IOException {
        Path file = directory.resolve("picture.png");
        Picture picture = OnFx.call(() -> {
            Region left = new Region();
            left.setStyle("-fx-background-color: linear-gradient(to right, #0b7a75 50%, #b3261e 50%)");
            return Picture.of(left, 40, 30, new Appearance(Theme.LIGHT, 100));
        });
        picture.save(file);
        assertEquals(List.of(40.0, 30.0, Color.web("#0b7a75"), Color.web("#b3261e")), OnFx.call(() -> {
            Image image = new Image(Files.newInputStream(file));
            return List.of(
                    image.getWidth(),
                    image.getHeight(),
                    image.getPixelReader().getColor(5, 15),
                    image.getPixelReader().getColor(35, 15));
        }));
    }
}
