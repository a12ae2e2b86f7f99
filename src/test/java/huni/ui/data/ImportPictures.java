package huni.ui.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.HandClock;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the page at each of its steps, to be looked at.
 * No test: {@code mvn test -Dtest=ImportPictures} draws into {@code target/pictures}.
 */
class ImportPictures {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "choose, tr-TR, LIGHT, 1364, 808",
        "choose, en-GB, DARK, 1364, 808",
        "ready, tr-TR, LIGHT, 1364, 808",
        "ready, en-GB, LIGHT, 1204, 628",
        "ready, tr-TR, DARK, 1364, 1400",
        "importing, en-GB, LIGHT, 1364, 808",
        "done, tr-TR, LIGHT, 1364, 808",
        "done, en-GB, DARK, 1364, 808",
        "ready-turn, tr-TR, LIGHT, 1204, 628",
        "done-turn, en-GB, LIGHT, 1204, 628",
        "done-undated, tr-TR, DARK, 1204, 628"
    })
    void theStepIsDrawn(String step, String language, Theme theme, int width, int height) throws IOException {
        Path file = Files.writeString(
                folder.resolve("satislar-2026.csv"), SampleImport.TURKISH_FILE, Charset.forName("windows-1254"));
        Path target = Files.createDirectories(Path.of("target/pictures"))
                .resolve("data-" + step + "-" + language + "-" + theme + "-" + height + ".png");
        Picture picture = OnFx.call(() -> Picture.of(
                root(new SampleImport(Locale.forLanguageTag(language)), step, file),
                width,
                height,
                new Appearance(theme, 100)));
        picture.save(target);
        assertTrue(Files.size(target) > 5_000, "The picture is empty");
    }

    static Parent root(SampleImport sample, String step, Path file) {
        HandClock clock = new HandClock();
        ImportView view = new ImportView(
                sample.viewModel,
                sample.texts,
                new DataPlace("~/.local/share/huni", false, Optional.empty(), Optional.empty()),
                clock);
        ExportExits exits = new ExportExits((_, _) -> {}, (_, _, _) -> 0, (_, _) -> {}, _ -> {}, _ -> {});
        view.offer(new ExportView(new ExportViewModel(sample.tasks, sample.texts, exits), sample.texts).root());
        if (step.endsWith("-turn")) {
            sample.viewModel.open(List.of(file, file.resolveSibling("aşama-geçmişi-2026.csv"), file));
            sample.tasks.runAll();
        } else if (step.endsWith("-undated")) {
            sample.open(withoutDays(file));
        } else if (!step.equals("choose")) {
            sample.open(file);
        }
        if (step.equals("importing") || step.startsWith("done")) {
            sample.viewModel.start();
        }
        if (step.startsWith("done")) {
            sample.tasks.runAll();
        } else if (step.equals("importing")) {
            clock.goOn(400);
        }
        return view.root();
    }

    private static Path withoutDays(Path beside) {
        try {
            return Files.writeString(
                    beside.resolveSibling("gunsuz.csv"), "Company,Stage,Amount\nAlfa,Won,500\nBeta,Lost,700\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
