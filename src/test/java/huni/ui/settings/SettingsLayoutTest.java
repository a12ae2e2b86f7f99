package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class SettingsLayoutTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100
        tr-TR, DARK, 1204, 628, 100
        en-GB, LIGHT, 1204, 628, 100
        en-GB, DARK, 1204, 628, 100
        tr-TR, LIGHT, 1844, 988, 100
        tr-TR, DARK, 1844, 988, 100
        en-GB, LIGHT, 1844, 988, 100
        en-GB, DARK, 1844, 988, 100
        tr-TR, LIGHT, 1185, 605, 125
        en-GB, DARK, 1185, 605, 125
        tr-TR, CONTRAST, 1422, 726, 150
        """)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleSettings sample = new SampleSettings(Locale.forLanguageTag(language)).withQuota();
            sample.write(sample.entry("appointment").chance().orElseThrow(), "105");
            sample.openAStageAndRetireOne();
            SettingsView view = new SettingsView(sample.viewModel, sample.texts, sample.formats, sample);
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        }));
    }
}
