package huni.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.slf4j.LoggerFactory;

/** The fonts shipped with the program, made known to JavaFX once. */
public final class Fonts {

    private static final double ANY_SIZE = 13;

    private static final AtomicReference<Optional<Path>> FOLDER = new AtomicReference<>(Optional.empty());

    private Fonts() {}

    /**
     * Where the files of the fonts are kept from one start to the next; to be said before anything is drawn. Without it
     * JavaFX makes temporary files of them, which stay when the program is killed.
     */
    public static void keepIn(Path place) {
        FOLDER.set(Optional.of(place));
    }

    /** Makes the fonts known; calls after the first do nothing. */
    static void load() {
        Loaded.now();
    }

    /** Loads them when it is first used. */
    private static final class Loaded {

        static {
            make("Inter-Regular", Fonts.class.getResourceAsStream("fonts/Inter-Regular.ttf"));
            make("Inter-Medium", Fonts.class.getResourceAsStream("fonts/Inter-Medium.ttf"));
            make("Inter-SemiBold", Fonts.class.getResourceAsStream("fonts/Inter-SemiBold.ttf"));
            make("Feather", new FeatherIkonHandler().getFontResourceAsStream());
        }

        private Loaded() {}

        static void now() {
            // The work is done when the class is first used.
        }
    }

    private static void make(String name, @Nullable InputStream font) {
        try (InputStream stream = Objects.requireNonNull(font, name)) {
            byte[] bytes = stream.readAllBytes();
            Optional<Font> kept =
                    Objects.requireNonNull(FOLDER.get()).flatMap(place -> kept(place.resolve(name + ".ttf"), bytes));
            if (kept.isEmpty()) {
                Objects.requireNonNull(
                        Font.loadFont(new ByteArrayInputStream(bytes), ANY_SIZE), () -> "Not a font: " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Font> kept(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Path draft = file.resolveSibling(file.getFileName() + ".new");
                Files.write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.ofNullable(Font.loadFont(file.toUri().toURL().toString(), ANY_SIZE));
        } catch (IOException noneCanBeKept) {
            LoggerFactory.getLogger(Fonts.class).info("fonts cannot be kept in {}", file.getParent());
            return Optional.empty();
        }
    }
}
