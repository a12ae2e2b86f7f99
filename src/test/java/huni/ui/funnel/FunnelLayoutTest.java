package huni.ui.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen in the room that the window leaves it, at each size of the window. */
class FunnelLayoutTest {

    private static final String CASES = """
        tr-TR, LIGHT, 1204, 628, 100
        en-GB, DARK, 1204, 628, 100
        tr-TR, DARK, 1844, 988, 100
        en-GB, LIGHT, 1844, 988, 100
        tr-TR, LIGHT, 1185, 605, 125
        en-GB, DARK, 1185, 605, 125
        tr-TR, DARK, 1825, 965, 125
        tr-TR, DARK, 1422, 726, 150
        en-GB, LIGHT, 1422, 726, 150
        en-GB, CONTRAST, 1204, 628, 100
        """;

    /** Each language, theme, size of the window and of the text once: for what differs in its words and figures only. */
    private static final String FEW_CASES = """
        tr-TR, LIGHT, 1204, 628, 100
        en-GB, DARK, 1844, 988, 100
        tr-TR, DARK, 1185, 605, 125
        en-GB, LIGHT, 1422, 726, 150
        en-GB, CONTRAST, 1204, 628, 100
        """;

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void nothingIsCutOrCoveredOrFaint(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), problems(language, SampleFunnel::withHalfAYear, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theFunnelAsATableIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), problemsOfTable(language, false, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = FEW_CASES)
    void theFunnelAsATableOfAmountsIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), problemsOfTable(language, true, theme, width, height, percent));
    }

    private static List<String> problemsOfTable(
            String language, boolean byValue, Theme theme, int width, int height, int percent) {
        return OnFx.call(() -> {
            SampleFunnel sample = new SampleFunnel(Locale.forLanguageTag(language)).withHalfAYear();
            sample.sales.add(6_000_000, "2026-11-20 lead, 2026-11-22 decision_maker, 2026-11-24 lost");
            sample.viewModel.setByValue(byValue);
            FunnelView view = sample.view();
            sample.tasks.runAll();
            Node choice = ((ScrollPane) view.root()).getContent().lookup("#funnel-view");
            Event.fireEvent(
                    choice, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT2, false, false, false, false));
            assertTrue(((ScrollPane) view.root())
                    .getContent()
                    .lookup(".funnel-steps")
                    .isVisible());
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = FEW_CASES)
    void oneProspectIsSound(String language, Theme theme, int width, int height, int percent) {
        UnaryOperator<SampleFunnel> one = sample -> {
            sample.sales.add(5_000, "2026-11-20 lead");
            return sample;
        };
        assertEquals(List.of(), problems(language, one, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = FEW_CASES)
    void anEmptyStoreIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), problems(language, sample -> sample, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = FEW_CASES)
    void anEmptyCohortIsSound(String language, Theme theme, int width, int height, int percent) {
        UnaryOperator<SampleFunnel> longAgo = sample -> {
            sample.sales.add(5_000, "2017-06-05 lead, 2017-06-09 lost");
            return sample;
        };
        assertEquals(List.of(), problems(language, longAgo, theme, width, height, percent));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void manyStagesWithLongNamesAreSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleFunnel sample = SampleFunnel.withManyStages(Locale.forLanguageTag(language));
            FunnelView view = sample.view();
            sample.tasks.runAll();
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        }));
    }

    private static List<String> problems(
            String language, UnaryOperator<SampleFunnel> filling, Theme theme, int width, int height, int percent) {
        return OnFx.call(() -> {
            SampleFunnel sample = filling.apply(new SampleFunnel(Locale.forLanguageTag(language)));
            FunnelView view = sample.view();
            sample.tasks.runAll();
            return LayoutChecks.of(view.root(), width, height, new Appearance(theme, percent));
        });
    }
}
