package huni.ui.funnel;

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

/**
 * Draws the screen as it stands in the window, to be looked at.
 * No test: {@code mvn test -Dtest=FunnelPictures} draws into {@code target/pictures}.
 */
class FunnelPictures {

    @ParameterizedTest
    @CsvSource({
        "en-GB, LIGHT, 1364, 808, 100",
        "en-GB, LIGHT, 1204, 2600, 100",
        "tr-TR, DARK, 1364, 2300, 100",
        "tr-TR, LIGHT, 1204, 628, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "en-GB, DARK, 1204, 628, 100",
        "tr-TR, LIGHT, 1185, 605, 125",
        "tr-TR, LIGHT, 1184, 3000, 125"
    })
    void theScreenIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("funnel-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleFunnel sample = new SampleFunnel(Locale.forLanguageTag(language)).withHalfAYear();
            FunnelView view = sample.view();
            sample.tasks.runAll();
            return Picture.of(view.root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 1204, 2400", "en-GB, DARK, 1184, 3000"})
    void manyStagesAreDrawn(String language, Theme theme, int width, int height) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Picture picture = OnFx.call(() -> {
            SampleFunnel sample = SampleFunnel.withManyStages(Locale.forLanguageTag(language));
            FunnelView view = sample.view();
            sample.tasks.runAll();
            return Picture.of(view.root(), width, height, new Appearance(theme, 100));
        });
        picture.save(directory.resolve("funnel-many-" + language + ".png"));
        assertTrue(picture.png().length > 10_000, "The picture is empty");
    }
}
