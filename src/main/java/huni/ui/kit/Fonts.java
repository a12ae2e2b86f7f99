package huni.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** The fonts shipped with the program, made known to JavaFX once. */
final class Fonts {

    private static final double ANY_SIZE = 13;

    static {
        load("Inter-Regular", Fonts.class.getResourceAsStream("fonts/Inter-Regular.ttf"));
        load("Inter-Medium", Fonts.class.getResourceAsStream("fonts/Inter-Medium.ttf"));
        load("Inter-SemiBold", Fonts.class.getResourceAsStream("fonts/Inter-SemiBold.ttf"));
        load("Feather", new FeatherIkonHandler().getFontResourceAsStream());
    }

    private Fonts() {}

    /** Makes the fonts known; calls after the first do nothing. */
    static void load() {
        // The work is done when the class is first used.
    }

    private static void load(String name, @Nullable InputStream font) {
        try (InputStream stream = Objects.requireNonNull(font, name)) {
            Objects.requireNonNull(Font.loadFont(stream, ANY_SIZE), () -> "Not a font: " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
