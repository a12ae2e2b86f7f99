package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws one of each piece of the kit in every language and theme, to be looked at.
 * No test: {@code mvn test -Dtest=GalleryPictures} draws into {@code target/pictures}.
 */
class GalleryPictures {

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 100", "en-GB, LIGHT, 100", "tr-TR, DARK, 100", "en-GB, DARK, 125"})
    void theGalleryIsDrawn(String language, Theme theme, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("kit-" + language + "-" + theme + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> Picture.of(
                new Gallery(Locale.forLanguageTag(language)).root(), 1280, 900, new Appearance(theme, percent)));
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
