package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Due;
import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the prospect in every language and theme, to be looked at.
 * No test: {@code mvn test -Dtest=ProspectPictures} draws into {@code target/pictures}.
 */
class ProspectPictures {

    @ParameterizedTest
    @CsvSource({
        "en-GB, LIGHT, 1364, 808, 100",
        "tr-TR, DARK, 1364, 808, 100",
        "tr-TR, LIGHT, 520, 808, 100",
        "tr-TR, LIGHT, 955, 808, 100",
        "en-GB, LIGHT, 1204, 628, 125"
    })
    void theProspectIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("prospect-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleDesk desk = new SampleDesk(language);
            ProspectViewModel viewModel = desk.screen(desk.anadoluKimya());
            return Picture.of(
                    new ProspectView(viewModel, desk.texts).root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, LIGHT, 1364, 808, 100", "en-GB, DARK, 1364, 808, 100", "tr-TR, LIGHT, 1204, 628, 125"})
    void theFormOfAnAppointmentIsDrawn(String language, Theme theme, int width, int height, int percent)
            throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("appointment-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleDesk desk = new SampleDesk(language);
            ProspectViewModel viewModel = desk.screen(desk.anadoluKimya());
            viewModel.nextStep().book("", new Due(LocalDate.of(2026, 12, 1), Optional.of(LocalTime.of(10, 0))));
            desk.tasks.runAll();
            return Picture.of(
                    new ProspectView(viewModel, desk.texts).root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
