package huni.ui.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.Texts;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaStripViewTest {

    private final SampleStrip strip = new SampleStrip(Texts.in(Locale.of("tr", "TR"), SampleStrip.BUNDLES));
    private final StackPane root = OnFx.call(() -> new StackPane(strip.view().root()));
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showIt() {
        OnFx.run(() -> {
            stage.setScene(new Appearance(Theme.LIGHT, 100).scene(root, 1204, 300));
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void closeIt() {
        OnFx.run(stage::close);
    }

    @Test
    void whereItIsNarrowItsLastPartIsLeftOutAndAToolTipSaysIt() {
        OnFx.run(() -> {
            strip.showNumbers();
            assertTrue(chance(1204).isVisible());
            assertFalse(chance(724).isVisible());
            assertTrue(chance(1204).isVisible());
            assertEquals(
                    "Kazanılan 120.000 ₺, beklenen 128.000 ₺, bulunacak 52.000 ₺, kota 300.000 ₺; kotayı tutma"
                            + " olasılığı %27\n"
                            + "Hesabı görmek için tıklayın.",
                    plain(button(".quota-strip-button").getTooltip().getText()));
        });
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT, 1204, 100", "tr, DARK, 1185, 125", "en, DARK, 1204, 100", "en, LIGHT, 1185, 125"})
    void whatIsTriedIsReadWhole(String language, Theme theme, int width, int percent) {
        OnFx.run(() -> {
            SampleStrip other = new SampleStrip(Texts.in(Locale.of(language), SampleStrip.BUNDLES));
            other.showNumbers();
            other.tryOut(SampleStrip.sales(300_000, 188_000, List.of(), SampleStrip.open(200_000, "0.80")));
            StackPane small = new StackPane(other.view().root());
            assertEquals(List.of(), LayoutChecks.of(small, width, 60, new Appearance(theme, percent)));
            List<Label> changed = small.lookupAll(".label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getText().contains("→"))
                    .toList();
            assertEquals(4, changed.size());
            assertEquals(
                    List.of(), changed.stream().filter(Label::isTextTruncated).toList());
            Label name = (Label) small.lookup(".quota-strip-line > .quota-strip-pair > .muted");
            assertFalse(name.isTextTruncated(), name.getText());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void withoutAQuotaTheWholeSentenceIsReadInASmallWindowWithLargeText(String language) {
        OnFx.run(() -> {
            SampleStrip other = new SampleStrip(Texts.in(Locale.of(language), SampleStrip.BUNDLES));
            StackPane narrow = new StackPane(other.view().root());
            new Appearance(Theme.LIGHT, 125).scene(narrow, 1185, 60);
            narrow.applyCss();
            narrow.layout();
            assertFalse(((Label) narrow.lookup(".quota-strip-line .label")).isTextTruncated());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125})
    void nothingOfTheMathIsCutHoweverLongItIs(int percent) {
        OnFx.run(() -> {
            QuotaMath math = new QuotaMath(
                    "1 Kas – 30 Kas",
                    List.of(new QuotaMath.Part(
                            "Beklenen",
                            "314.162 ₺",
                            List.of(new QuotaMath.Addend(
                                    "Sunum ve deneme",
                                    "sonra karar verecek 13 aday, tutarı 1.220.000 ₺ × sizin verdiğiniz olasılık ÷ 2",
                                    "44.361 ₺",
                                    "")),
                            List.of())),
                    "",
                    "");
            QuotaMathView view = new QuotaMathView(
                    math, List.of(), Texts.in(Locale.of("tr", "TR"), SampleStrip.BUNDLES), new Button(), () -> {});
            new Appearance(Theme.LIGHT, percent).scene(view, view.prefWidth(-1), 400);
            view.applyCss();
            view.layout();
            view.layout();
            assertEquals(
                    List.of(),
                    view.lookupAll(".quota-math-part .label").stream()
                            .map(Label.class::cast)
                            .filter(Label::isTextTruncated)
                            .map(Label::getText)
                            .toList());
        });
    }

    @Test
    void onlyWhatIsLeftToBuildAsksForAttention() {
        OnFx.run(() -> {
            strip.showNumbers();
            assertEquals(1, amber());
            assertTrue(chance(1204).getStyleClass().contains("neutral"));
            strip.show(SampleStrip.sales(
                    300_000, 200_000, List.of(), SampleStrip.open(300_000, "1"), SampleStrip.open(250_000, "1")));
            assertEquals(0, amber());
            assertTrue(chance(1204).getStyleClass().contains("accent"));
        });
    }

    @Test
    void anEmptyQuotaOffersToSetOneAndAQuotaShowsItsMath() {
        OnFx.run(() -> {
            button(".quota-strip-set").fire();
            assertEquals(List.of("quota"), strip.asked);
            strip.showNumbers();
            Button open = button(".quota-strip-button");
            open.requestFocus();
            open.fire();
            assertEquals(
                    1,
                    words(math().orElseThrow())
                            .filter("2 aday, tutarı 348.000 ₺, her biri kendi olasılığıyla: %27 ile %50 arası"::equals)
                            .count());
            Event.fireEvent(
                    open, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertEquals(Optional.empty(), math());
            assertEquals(open, stage.getScene().getFocusOwner());
            open.fire();
            ((Button) math().orElseThrow().lookup("#quota-strip-open")).fire();
            assertEquals(Optional.empty(), math());
            open.fire();
            ((Button) math().orElseThrow().lookup("#quota-strip-sales")).fire();
            strip.tasks.runAll();
            open.fire();
            ((Button) math().orElseThrow().lookup(".quota-math-foot > .button")).fire();
            assertEquals(Optional.empty(), math());
            assertEquals(List.of("quota", "Gelmesi beklenen: 2", "Kazanılan: 2", "quota"), strip.asked);
        });
    }

    private Button button(String selector) {
        return (Button) root.lookup(selector);
    }

    private Node chance(double width) {
        for (int i = 0; i < 3; i++) {
            root.resize(width, 300);
            root.applyCss();
            root.layout();
        }
        return root.lookup(".quota-strip-line > .tag");
    }

    private int amber() {
        root.applyCss();
        return root.lookupAll(".quota-strip .amber").size();
    }

    private static Optional<Node> math() {
        return Window.getWindows().stream()
                .flatMap(window ->
                        Optional.ofNullable(window.getScene().getRoot().lookup(".quota-math")).stream())
                .findFirst();
    }

    private static Stream<String> words(Node within) {
        return within.lookupAll(".quota-math-part .label").stream().map(label -> plain(((Label) label).getText()));
    }

    /** With ordinary spaces. */
    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
