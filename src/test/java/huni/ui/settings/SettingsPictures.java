package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.work.quota.SetCurrencyRate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the screen as it stands in the window, to be looked at.
 * No test: {@code mvn test -Dtest=SettingsPictures} draws into {@code target/pictures}.
 */
class SettingsPictures {

    @ParameterizedTest
    @CsvSource({
        "en-GB, LIGHT, 1364, 808, 100",
        "tr-TR, DARK, 1204, 1900, 100",
        "tr-TR, LIGHT, 1844, 988, 100",
        "tr-TR, LIGHT, 1185, 2400, 125"
    })
    void theScreenIsDrawn(String language, Theme theme, int width, int height, int percent) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        Path file = directory.resolve("settings-" + language + "-" + theme + "-" + width + "-" + percent + ".png");
        Picture picture = OnFx.call(() -> {
            SampleSettings sample = new SampleSettings(Locale.forLanguageTag(language)).withQuota();
            sample.write(sample.entry("appointment").chance().orElseThrow(), "105");
            sample.openAStageAndRetireOne();
            sample.perform(
                    new SetCurrencyRate("EUR", "TRY", LocalDate.of(2026, 11, 12), Optional.of(new BigDecimal("48.5"))));
            sample.tasks.runAll();
            SettingsView view = new SettingsView(sample.viewModel, sample.texts, sample.formats, sample);
            return Picture.of(view.root(), width, height, new Appearance(theme, percent));
        });
        picture.save(file);
        assertTrue(Files.size(file) > 10_000, "The picture is empty");
    }
}
