package huni.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huni.ui.field.Option;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class SettingsLayoutTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, 125, 125, false
        tr-TR, 150, 150, false
        tr-TR, 150, 125, true
        en-GB, 150, 125, true
        """)
    void aSmallerTextThanTheChosenOneIsSaidBesideIt(String language, String chosen, int shown, boolean said) {
        SampleSettings sample = OnFx.call(() -> new SampleSettings(Locale.forLanguageTag(language)));
        OnFx.run(() -> {
            SettingsView view = new SettingsView(sample.viewModel, sample.texts, sample.formats, sample);
            int width = shown == 150 ? 1422 : 1185;
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(view.root(), width, 726);
            sample.viewModel.textSize().choose(option(sample, chosen));
            Appearance look = new Appearance(Theme.LIGHT, shown);
            look.dress(scene);

            assertEquals(List.of(), LayoutChecks.of(scene));
            assertEquals(said, scene.lookup("#settings-text-smaller").isVisible());

            sample.viewModel.textSize().choose(option(sample, "100"));
            assertFalse(scene.lookup("#settings-text-smaller").isVisible());
        });
    }

    private static Option option(SampleSettings sample, String percent) {
        return Option.find(sample.viewModel.textSize().all(), percent).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr-TR, LIGHT, 1204, 628, 100
        en-GB, DARK, 1204, 628, 100
        tr-TR, DARK, 1844, 988, 100
        en-GB, LIGHT, 1844, 988, 100
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
