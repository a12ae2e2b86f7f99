package huni.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** The fonts shipped with the program, made known to JavaFX once. */
final class Fonts {

    private static final double ANY_SIZE = 13;

    static {
        load(Fonts.class.getResource("fonts/Inter-Regular.ttf"));
        load(Fonts.class.getResource("fonts/Inter-Medium.ttf"));
        load(Fonts.class.getResource("fonts/Inter-SemiBold.ttf"));
        load(new FeatherIkonHandler().getFontResource());
    }

    private Fonts() {}

    /** Makes the fonts known; calls after the first do nothing. */
    static void load() {
        // The work is done when the class is first used.
    }

    private static void load(URL font) {
        try (InputStream stream = Objects.requireNonNull(font).openStream()) {
            Objects.requireNonNull(Font.loadFont(stream, ANY_SIZE), () -> "Not a font: " + font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
