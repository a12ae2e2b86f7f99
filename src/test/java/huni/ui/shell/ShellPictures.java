package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.guide.GuideScreen;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the window in every language and theme, to be looked at.
 * No test: {@code mvn test -Dtest=ShellPictures} draws into {@code target/pictures}.
 */
class ShellPictures {

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

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT", "en-GB, DARK"})
    void theOpenPaletteAndMessagesAreDrawn(String language, Theme theme) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Picture picture = OnFx.call(() -> {
            SampleShell sample = new SampleShell(Locale.forLanguageTag(language));
            Scene scene = new Appearance(theme, 100).scene(sample.view.root(), 1280, 720);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            Node search = scene.lookup("#search");
            search.requestFocus();
            ((TextInputControl) search).setText("e");
            sample.searches.getFirst().accept(sample.results());
            sample.notices.say("Sakarya Otomotiv → Randevu", sample.texts.text("keys.undo"), () -> {});
            sample.notices.problem("Disk: 0 MB");
            scene.lookup(".keys-view").setVisible(true);
            Label side = new Label("Ege Tekstil");
            side.setPrefWidth(300);
            sample.view.openSide(GuideScreen.PROSPECT, side, () -> {});
            Picture drawn = Picture.of(scene);
            stage.close();
            return drawn;
        });
        Path file = directory.resolve("shell-open-" + language + "-" + theme + ".png");
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
