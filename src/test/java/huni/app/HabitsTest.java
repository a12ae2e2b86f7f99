package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.desktop.SettingsFile;
import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.QueuedTaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is used to is there at the next start: each time from the file of personal settings. */
class HabitsTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int SAMPLES = 40;

    @TempDir
    private Path folder;

    @Test
    void thePlaceShownLastIsShownFirst() throws Exception {
        inWindow(window -> window.press(KeyCode.DIGIT5, KeyCode.CONTROL));
        inWindow(window -> assertTrue(((ToggleButton) window.find("place-quota")).isSelected()));
    }

    @Test
    void theColumnsOfTheListAreAsWideAsTheyWereMade() throws Exception {
        double[] made = new double[2];
        inWindow(window -> {
            window.press(KeyCode.DIGIT3, KeyCode.CONTROL);
            made[0] = width(window, "head-contact");
            window.focus("head-contact");
            window.press(KeyCode.RIGHT, KeyCode.ALT);
            window.press(KeyCode.RIGHT, KeyCode.ALT);
            made[1] = width(window, "head-contact");
        });
        assertTrue(made[1] > made[0] + 20, () -> "made wider from %s to %s".formatted(made[0], made[1]));
        inWindow(window -> assertEquals(made[1], width(window, "head-contact"), 1));
    }

    @Test
    void collapsedColumnsOfTheBoardAndTheOrderOfItsCardsStay() throws Exception {
        inWindow(window -> {
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            OnFx.run(() -> ((Button) window.find("column-lead").lookup(".column-collapse")).fire());
            window.drawn();
            assertTrue(isSlim(window, "column-lead"));
            assertFalse(isSlim(window, "column-decision_maker"));
        });
        inWindow(window -> {
            assertTrue(isSlim(window, "column-lead"));
            assertFalse(isSlim(window, "column-decision_maker"));
        });
    }

    @Test
    void theLanguageStays() throws Exception {
        inWindow(window -> {
            assertEquals("Yeni aday", ((Labeled) window.find("new-prospect")).getText());
            command(window, "dil english");
        });
        inWindow(window -> assertEquals("New prospect", ((Labeled) window.find("new-prospect")).getText()));
    }

    @Test
    void themeAndSizeOfTextStay() throws Exception {
        for (List<String> theme : List.of(
                List.of("tema koyu", "huni-dark"),
                List.of("tema yüksek", "huni-contrast"),
                List.of("boyut 125", "huni-large-text"))) {
            inWindow(window -> command(window, theme.getFirst()));
            inStage((_, root) -> assertTrue(root.getStyleClass().contains(theme.getLast()), theme::toString));
        }
        inWindow(window -> command(window, "tema açık"));
        inStage((_, root) -> assertEquals(
                List.of("huni-large-text"),
                root.getStyleClass().stream()
                        .filter(name -> name.startsWith("huni-"))
                        .toList()));
        inWindow(window -> command(window, "boyut 150"));
        assertEquals(Optional.of("150"), written().get(Key.TEXT_PERCENT));
        inWindow(window -> command(window, "tema sistem"));
        assertEquals(Optional.of("system"), written().get(Key.THEME));
    }

    @Test
    void theWindowStandsWhereItStoodAndIsAsLarge() throws Exception {
        inStage((stage, _) -> {
            stage.setY(30);
            stage.setHeight(660);
        });
        inStage((stage, _) -> assertEquals(List.of(30.0, 660.0), List.of(stage.getY(), stage.getHeight())));
    }

    @Test
    void clicksAreCountedOverStartsAndTheKeyIsToldOnceForGood() throws Exception {
        for (int start = 1; start <= 5; start++) {
            List<String> said = start == 3 ? List.of("“Yeni aday” için tuş da var: Ctrl N") : List.of();
            inWindow(window -> {
                click(window, window.find("new-prospect"));
                assertEquals(
                        said,
                        OnFx.call(() -> window.notices.shown().stream()
                                .map(notice -> notice.text())
                                .filter(text -> text.contains("tuş da var"))
                                .toList()));
            });
        }
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    private PersonalSettings written() {
        return new SettingsFile(file()).read().settings();
    }

    private void inWindow(Consumer<ShownWindow> work) throws Exception {
        started(preferences -> {
            int samples = Files.exists(folder.resolve("store")) ? 0 : SAMPLES;
            try (ShownWindow window = new ShownWindow(folder.resolve("store"), MONDAY, samples, preferences)) {
                work.accept(window);
            }
        });
    }

    @FunctionalInterface
    private interface InStage {
        void run(Stage stage, Node root);
    }

    private void inStage(InStage work) throws Exception {
        started(preferences -> OnFx.run(() -> {
            Stage stage = new Stage();
            StackPane root = new StackPane(new Label("Huni"));
            new MainWindow(stage, preferences).open(() -> root);
            work.run(stage, root);
            stage.hide();
        }));
    }

    @FunctionalInterface
    private interface Started {
        void run(Preferences preferences) throws Exception;
    }

    /** From what the file says to what is written into it at the end. */
    private void started(Started work) throws Exception {
        Preferences preferences = new Preferences(written());
        QueuedTaskRunner tasks = new QueuedTaskRunner();
        PreferencesWriter writer = new PreferencesWriter(new SettingsFile(file()), preferences, tasks, _ -> () -> {});
        work.run(preferences);
        writer.close();
        tasks.runAll();
    }

    private static void command(ShownWindow window, String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextField) window.find("search")).setText(words));
        window.drawn();
        window.press(KeyCode.ENTER);
    }

    private static double width(ShownWindow window, String id) {
        return OnFx.call(() -> ((Region) window.find(id)).getWidth());
    }

    private static boolean isSlim(ShownWindow window, String column) {
        return OnFx.call(() -> window.find(column).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("slim")));
    }

    private static void click(ShownWindow window, Node node) {
        OnFx.run(() -> Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        true,
                        true,
                        new PickResult(node, 0, 0))));
        window.drawn();
    }
}
