package huni.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list, full and empty, in what the window leaves of 1280x720 and 1920x1080. */
class ProspectsLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, LIGHT, 1204, 628, 100",
        "tr-TR, DARK, 1204, 628, 100",
        "en-GB, DARK, 1204, 628, 100",
        "tr-TR, LIGHT, 1844, 988, 100",
        "en-GB, LIGHT, 1844, 988, 100",
        "tr-TR, DARK, 1844, 988, 100",
        "en-GB, DARK, 1844, 988, 100",
        "tr-TR, LIGHT, 1204, 628, 125",
        "tr-TR, CONTRAST, 1422, 726, 150"
    })
    void nothingIsCutHiddenFaintOrOutOfReach(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        List<String> problems = new ArrayList<>();
        Appearance look = new Appearance(theme, percent);
        Picture picture = OnFx.call(() -> {
            SampleList sample = new SampleList(language);
            problems.addAll(LayoutChecks.of(
                    new ProspectsView(sample.list(), sample.texts, Motion.NONE).root(), width, height, look));
            sample.fill();
            ProspectsViewModel list = sample.list();
            problems.addAll(
                    LayoutChecks.of(new ProspectsView(list, sample.texts, Motion.NONE).root(), width, height, look));
            return Picture.of(new ProspectsView(list, sample.texts, Motion.NONE).root(), width, height, look);
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("prospects-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        picture.save(file);

        assertEquals(List.of(), problems);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125})
    void valuesStagesAndDatesAreReadWholeInASmallWindow(int percent) {
        List<String> cut = OnFx.call(() -> {
            SampleList sample = new SampleList("tr-TR");
            sample.fill();
            ProspectsView view = new ProspectsView(sample.list(), sample.texts, Motion.NONE);
            new Appearance(Theme.LIGHT, percent).scene(view.root(), percent == 100 ? 1204 : 1185, 605);
            view.root().applyCss();
            view.root().layout();
            return view.root().lookupAll(".line-stage, .line-worth, .line-day, .button.list-head").stream()
                    .map(Labeled.class::cast)
                    .filter(Labeled::isTextTruncated)
                    .map(Labeled::getText)
                    .toList();
        });
        assertEquals(List.of(), cut);
    }
}
