package huni.ui.board;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.QueuedTaskRunner;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the board, to be looked at.
 * No test: {@code mvn test -Dtest=BoardPictures} draws into {@code target/pictures}.
 */
class BoardPictures {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1364, 808, 100",
        "tr-TR, DARK, 1364, 808, 100",
        "en-GB, LIGHT, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 125",
        "tr-TR, LIGHT, 1844, 988, 100"
    })
    void theBoardIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("board-" + language + "-" + theme + "-" + width + ".png");
        Picture picture = OnFx.call(() -> {
            QueuedTaskRunner tasks = new QueuedTaskRunner();
            SampleBoard sample = new SampleBoard(Locale.forLanguageTag(language), tasks).filled();
            BoardView view = sample.view(sample.viewModel(), Motion.NONE);
            tasks.runAll();
            return Picture.of(view.root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 20_000, "The picture is empty");
    }
}
