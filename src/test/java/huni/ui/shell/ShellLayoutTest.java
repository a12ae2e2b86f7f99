package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellLayoutTest {

    private static final String CASES = """
        tr-TR, LIGHT, 1280,  720, 100
        tr-TR, DARK,  1280,  720, 100
        en-GB, LIGHT, 1280,  720, 100
        en-GB, DARK,  1280,  720, 100
        tr-TR, LIGHT, 1920, 1080, 100
        en-GB, DARK,  1920, 1080, 100
        tr-TR, DARK,  1280,  720, 125
        en-GB, LIGHT, 1280,  720, 125
        tr-TR, LIGHT, 1024,  640, 100
        tr-TR, DARK,  1024,  640, 125
        en-GB, LIGHT, 1024,  640, 125
        en-GB, LIGHT, 2560, 1440, 100
        tr-TR, CONTRAST, 1536, 864, 150
        en-GB, CONTRAST, 1280, 720, 100
        """;

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theWindowWithNumbersIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleShell sample = new SampleShell(Locale.forLanguageTag(language));
            sample.showNumbers();
            sample.viewModel.redoNameProperty().set("Randevu aşamasına taşı");
            return problems(sample, theme, width, height, percent);
        }));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theWindowWithoutAQuotaIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(
                List.of(),
                OnFx.call(() ->
                        problems(new SampleShell(Locale.forLanguageTag(language)), theme, width, height, percent)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void whatOpensOverTheWindowIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleShell sample = new SampleShell(Locale.forLanguageTag(language));
            sample.viewModel.palette().wordsProperty().set("e");
            sample.searches.getFirst().accept(sample.results());
            Parent root = sample.view.root();
            root.lookup(".palette-list").setVisible(true);
            root.lookup(".keys-view").setVisible(true);
            sample.notices.say("Sakarya Otomotiv → Randevu", sample.texts.text("keys.undo"), () -> {});
            sample.notices.problem(sample.texts.text("quota.strip.none").repeat(3));
            Scene scene = new Appearance(theme, percent).scene(root, width, height);
            root.applyCss();
            root.layout();
            // The list of the palette is as wide as its field, which has its width only now.
            root.lookup(".palette-list").getParent().requestLayout();
            return LayoutChecks.of(scene);
        }));
    }

    private static List<String> problems(SampleShell sample, Theme theme, int width, int height, int percent) {
        return LayoutChecks.of(sample.view.root(), width, height, new Appearance(theme, percent));
    }
}
