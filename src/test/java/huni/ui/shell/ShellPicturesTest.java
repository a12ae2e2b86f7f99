package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws the window in every language and theme, to be looked at. */
class ShellPicturesTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1440, 900, 100",
        "en-GB, LIGHT, 1440, 900, 100",
        "tr-TR, DARK, 1440, 900, 100",
        "en-GB, DARK, 1280, 720, 125",
        "tr-TR, LIGHT, 1280, 720, 125"
    })
    void theWindowIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("shell-" + language + "-" + theme + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleShell sample = new SampleShell(Locale.forLanguageTag(language));
            sample.showNumbers();
            return Picture.of(sample.view.root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
