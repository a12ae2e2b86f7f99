package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.domain.PersonalSettings;
import huni.language.Texts;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Pulses;
import huni.ui.kit.Theme;
import huni.ui.shell.Destination;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(300)
class WindowFrameTest {

    private static final List<String> PARTS = List.of(
            ".rail", "#place-settings", ".top-bar", ".palette-field", "#new-prospect", ".quota-strip", ".page-title");

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void watchTheScreensThread() {
        ScreenThreadWatch.begin();
    }

    @Test
    void everythingStandsWhereItWillStand() throws Exception {
        Scene frame = OnFx.call(() -> scene("tr", Theme.LIGHT, 1440, 900, 100, Destination.BOARD));
        OnFx.run(() -> Picture.of(frame));
        try (ShownWindow window = new ShownWindow(folder)) {
            for (String part : PARTS) {
                assertEquals(place(window.scene(), part), place(frame, part), part);
            }
            assertEquals(places(window.scene(), ".board-column"), places(frame, ".unread-column"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr, LIGHT,    1280,  720, 100
        tr, DARK,     1440,  900, 125
        en, LIGHT,    1440,  900, 100
        en, CONTRAST, 1920, 1080, 150
        """)
    void theFrameIsSoundAroundEveryPlace(String language, Theme theme, int width, int height, int percent) {
        for (Destination place : Destination.values()) {
            OnFx.run(() -> {
                Scene frame = scene(language, theme, width, height, percent, place);
                Picture.of(frame);
                assertEquals(List.of(), LayoutChecks.of(frame), place.key());
            });
        }
    }

    @Test
    void noKeyActsOnTheFrame() {
        OnFx.run(() -> {
            Scene frame = scene("en", Theme.LIGHT, 1440, 900, 100, Destination.BOARD);
            Picture.of(frame);
            ToggleButton today = (ToggleButton) frame.lookup("#place-today");
            today.requestFocus();
            for (KeyCode code : List.of(KeyCode.SPACE, KeyCode.ENTER)) {
                Event.fireEvent(today, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                Event.fireEvent(today, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
            }
            assertFalse(today.isSelected());
        });
    }

    @Test
    void whatComesIntoItIsMadeOnceItWasSeenAndInTheSameWindow() {
        WindowFrame frame = frame();
        frame.show(folder);
        MainWindow window = OnFx.call(frame::window);
        assertTrue(OnFx.call(() -> window.stage().isShowing()));
        OnFx.run(() -> frame.fill(() -> told.add("filled")));
        for (int passes = 0; passes < 3; passes++) {
            Pulses.pass(window.stage().getScene());
        }
        OnFx.run(() -> {
            double width = window.stage().getWidth();
            window.show(new Preferences(PersonalSettings.DEFAULT), StackPane::new);
            assertEquals(width, window.stage().getWidth());
            window.stage().hide();
        });
        assertEquals(List.of("filled", "closed"), told);
    }

    @Test
    void aFrameThatNobodyClosedSaysSo() {
        WindowFrame frame = frame();
        frame.show(folder);
        MainWindow window = OnFx.call(frame::window);
        frame.hide();
        assertFalse(OnFx.call(() -> window.stage().isShowing()));
        assertEquals(List.of(), told);
    }

    @Test
    void noFrameIsShownInTheLookThatAnEarlierVersionDidNotKeepBesideTheStore() throws Exception {
        Files.writeString(folder.resolve("huni.mv.db"), "");
        WindowFrame frame = frame();
        frame.show(folder);
        OnFx.run(() -> frame.fill(() -> told.add("filled")));
        assertEquals(List.of("filled"), told);
        assertFalse(OnFx.call(() -> frame.window().stage().isShowing()));
    }

    @Test
    void aSecondStartShowsNoFrame() throws Exception {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        StoreEntrance entrance =
                new StoreEntrance(new Console(nowhere, nowhere, Locale.US), InstantSource.system(), () -> {});
        Runnable shown = () -> told.add("shown");
        OpenedStore first = entrance.open(folder, Runnable::run, shown, 0);
        try (first) {
            assertThrows(CommandFailedException.class, () -> entrance.open(folder, Runnable::run, shown, 0));
        }
        assertEquals(List.of("shown"), told);
    }

    private WindowFrame frame() {
        OnFx.run(() -> {});
        return new WindowFrame(Locale.US, Platform::runLater, () -> told.add("closed"));
    }

    private static Scene scene(String language, Theme theme, int width, int height, int percent, Destination place) {
        Texts texts = WindowTexts.of(new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.of(language)));
        Scene scene = new Appearance(theme, percent).scene(WindowFrame.content(place, texts), width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        return scene;
    }

    private static String place(Scene scene, String part) {
        return OnFx.call(() -> place(scene.lookup(part)));
    }

    private static String place(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return "%d %d %d %d"
                .formatted(
                        Math.round(at.getMinX()),
                        Math.round(at.getMinY()),
                        Math.round(at.getWidth()),
                        Math.round(at.getHeight()));
    }

    private static List<String> places(Scene scene, String parts) {
        return OnFx.call(() -> scene.getRoot().lookupAll(parts).stream()
                .map(WindowFrameTest::place)
                .toList());
    }
}
