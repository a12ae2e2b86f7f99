package huni.ui.checklists;

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
 * No test: {@code mvn test -Dtest=ChecklistsPictures} draws into {@code target/pictures}.
 */
class ChecklistsPictures {

    @ParameterizedTest
    @CsvSource({
        "en-GB, LIGHT, 1364, 808, 100",
        "tr-TR, DARK, 1204, 628, 100",
        "tr-TR, LIGHT, 1844, 988, 100",
        "tr-TR, LIGHT, 1185, 605, 125"
    })
    void theScreenIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("checklists-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleEditor sample = new SampleEditor(Locale.forLanguageTag(language));
            sample.choose(sample.question("first_call.next_step").gate().get(), "appointment");
            sample.question("first_call.what_otherwise");
            ChecklistsView view = sample.view();
            return Picture.of(view.root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
