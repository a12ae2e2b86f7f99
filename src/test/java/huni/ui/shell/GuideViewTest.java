package huni.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.guide.Guide;
import huni.language.guide.GuidePage;
import huni.language.guide.GuideScreen;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideViewTest {

    private final SampleShell shell = OnFx.call(() -> new SampleShell(Locale.of("tr")));
    private final Stage stage = OnFx.call(Stage::new);

    @BeforeEach
    void showTheWindow() {
        OnFx.run(() -> {
            Scene scene = new Appearance(Theme.LIGHT, 100).scene(shell.view.root(), 1280, 720);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
    }

    @AfterEach
    void closeTheWindow() {
        OnFx.run(stage::close);
    }

    @Test
    void f1OpensThePageAboutThePlaceWithItsKeys() {
        press(KeyCode.DIGIT2, true);
        press(KeyCode.F1, false);

        assertEquals("Pano", title());
        assertTrue(keys().containsAll(Set.of("Boşluk", "P, D", "W", "Ctrl K")), () -> keys().toString());
        assertFalse(keys().contains("Alt + ← →"));
    }

    @Test
    void f1OverAProspectIsAboutTheProspect() {
        OnFx.run(() -> shell.view.openSide(GuideScreen.PROSPECT, new Label("Ege Tekstil"), () -> {}));
        press(KeyCode.F1, false);

        assertEquals("Aday", title());
        assertTrue(keys().contains("K, Shift + K, R"));
    }

    /** Blurred without a graphics card, the shadow of all of it took nine tenths of the time in which F1 was painted. */
    @Test
    void nothingOfItsSizeIsPaintedThroughAnEffect() {
        press(KeyCode.F1, false);
        Node guide = OnFx.call(() -> {
            shell.view.root().applyCss();
            return shell.view.root().lookup(".keys-view");
        });
        assertTrue(guide.isVisible());
        assertNull(guide.getEffect());
    }

    @Test
    void theArrowsTurnItsPagesAndScrollThem() {
        press(KeyCode.F1, false);
        assertEquals("Bugün", title());
        press(KeyCode.LEFT, false);
        assertEquals("İlk on dakika", title());
        press(KeyCode.LEFT, false);
        assertEquals("İlk on dakika", title());
        OnFx.run(() -> shell.view.root().layout());
        press(KeyCode.END, false);
        assertEquals(1, OnFx.call(() -> page().getVvalue()), 0.001);
        press(KeyCode.RIGHT, false);
        assertEquals("Bugün", title());
        assertEquals(0, OnFx.call(() -> page().getVvalue()), 0.001);
    }

    @Test
    void aKeyThatLeadsElsewhereClosesTheGuideFirst() {
        press(KeyCode.F1, false);
        press(KeyCode.DIGIT2, true);
        assertFalse(isOpen());

        press(KeyCode.F1, false);
        assertTrue(isOpen());
        press(KeyCode.K, true);
        assertFalse(isOpen());
    }

    @Test
    void theArrowsScrollAlsoFromALinkAndAPageScrollsTheGuideAndNotWhatIsBehind() {
        ScrollPane behind = OnFx.call(() -> {
            ScrollPane tall = new ScrollPane(new Rectangle(100, 5_000));
            shell.view.openSide(GuideScreen.PROSPECT, tall, () -> {});
            return tall;
        });
        press(KeyCode.F1, false);
        OnFx.run(() -> shell.view.root().layout());
        press(KeyCode.PAGE_DOWN, false);
        double scrolled = OnFx.call(() -> page().getVvalue());
        assertTrue(scrolled > 0);
        assertEquals(0, OnFx.call(behind::getVvalue));

        OnFx.run(() -> shell.view.root().lookup(".guide-entry").requestFocus());
        press(KeyCode.UP, false);
        assertTrue(OnFx.call(() -> page().getVvalue()) < scrolled);
    }

    private boolean isOpen() {
        return OnFx.call(() -> shell.view.root().lookup(".keys-view").isVisible());
    }

    @Test
    void aLinkLeadsToItsPageAndTheKeyboardStaysInTheGuide() {
        press(KeyCode.F1, false);
        OnFx.run(() -> {
            Hyperlink link = (Hyperlink) page().getContent().lookup(".hyperlink");
            link.requestFocus();
            link.fire();
            shell.guideTasks.runAll();
        });
        assertEquals("Arama ve soru listeleri", title());
        assertEquals(
                shell.view.root().lookup(".keys-view"),
                OnFx.call(() -> stage.getScene().getFocusOwner()));
        press(KeyCode.ESCAPE, false);
        assertFalse(shell.view.root().lookup(".keys-view").isVisible());
    }

    @ParameterizedTest
    @CsvSource({
        "tr, LIGHT, 1280, 720, 125",
        "en, DARK, 1280, 720, 100",
        "tr, DARK, 1024, 640, 100",
        "en, LIGHT, 1024, 640, 125",
        "tr, CONTRAST, 1536, 864, 150"
    })
    void eachOfItsPagesIsSound(String language, Theme theme, int width, int height, int percent) {
        assertEquals(List.of(), OnFx.call(() -> {
            SampleShell sample = new SampleShell(Locale.of(language));
            Scene scene = new Appearance(theme, percent).scene(sample.view.root(), width, height);
            sample.view.toggleKeys();
            GuideView guide = (GuideView) sample.view.root().lookup(".keys-view");
            List<String> problems = new ArrayList<>();
            for (GuidePage page : Guide.in(Locale.of(language)).pages()) {
                guide.open(page.key());
                sample.guideTasks.runAll();
                LayoutChecks.of(scene).forEach(problem -> problems.add(page.key() + ": " + problem));
            }
            return problems;
        }));
    }

    private void press(KeyCode code, boolean control) {
        OnFx.run(() -> {
            Node target = stage.getScene().getFocusOwner();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            shell.guideTasks.runAll();
            shell.view.root().applyCss();
            shell.view.root().layout();
        });
    }

    private ScrollPane page() {
        return (ScrollPane) shell.view.root().lookup(".guide-reading");
    }

    private String title() {
        return OnFx.call(() -> ((Label) page().getContent().lookup(".page-title")).getText());
    }

    private Set<String> keys() {
        return OnFx.call(() -> shell.view.root().lookup(".keys-column").lookupAll(".kbd").stream()
                .map(cap -> ((Label) cap).getText())
                .collect(Collectors.toSet()));
    }
}
