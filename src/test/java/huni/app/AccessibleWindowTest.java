package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader is told of the window as it runs, on the tree that it walks. */
@Timeout(300)
class AccessibleWindowTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int PLACES = 9;
    private static final String FORM = ".board-float";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void whateverTakesTheFocusHasARoleAndAName(String language) throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.LANGUAGE, language));
        List<String> silent = new ArrayList<>();
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 60, preferences)) {
            for (int place = 1; place <= PLACES; place++) {
                window.press(KeyCode.valueOf("DIGIT" + place), KeyCode.CONTROL);
                add(silent, window, "place " + place);
            }
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            window.press(KeyCode.N, KeyCode.CONTROL);
            assertTrue(window.isFocusIn(FORM), window::focused);
            add(silent, window, "quick add");
            window.press(KeyCode.ESCAPE);
            window.focus("board-cards");
            window.press(KeyCode.HOME);
            window.type('p');
            window.drawn();
            assertTrue(window.isFocusIn(FORM), window::focused);
            add(silent, window, "plan");
            window.press(KeyCode.ESCAPE);
            window.type('w');
            window.drawn();
            add(silent, window, "what if");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F, KeyCode.CONTROL);
            add(silent, window, "board filter");
            window.press(KeyCode.K, KeyCode.CONTROL);
            add(silent, window, "palette");
            window.press(KeyCode.ESCAPE);
            window.ask(List.of(EveryKeyTest.VISIT));
            assertTrue(window.isFocusIn(".side-panel"), window::focused);
            add(silent, window, "events");
            window.press(KeyCode.ESCAPE);
            window.focus("board-cards");
            window.press(KeyCode.HOME);
            window.press(KeyCode.ENTER);
            add(silent, window, "prospect");
            window.press(KeyCode.M, KeyCode.CONTROL);
            add(silent, window, "message");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.L, KeyCode.CONTROL);
            add(silent, window, "call");
            window.press(KeyCode.F1);
            add(silent, window, "guide");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            window.press(KeyCode.HOME);
            window.press(KeyCode.DELETE);
            command(window, language.equals("tr") ? "silinenler" : "deleted");
            assertTrue(window.isFocusIn(".side-panel"), window::focused);
            add(silent, window, "trash");
        }
        assertEquals(List.of(), silent, () -> String.join("\n", silent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void aMessageIsATextThatIsReadOut(String language) throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.LANGUAGE, language));
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 0, preferences)) {
            ScreenReader reader = OnFx.call(() -> ScreenReader.of(window.scene()));
            OnFx.run(() -> window.notices.say("42"));
            window.drawn();
            OnFx.run(() -> window.notices.say("42"));
            window.drawn();
            OnFx.run(() -> window.notices.say("43"));
            window.drawn();

            assertEquals(List.of("42", "42", "43"), reader.heard());

            assertTrue(OnFx.call(() -> window.scene().getRoot().lookupAll(".notice").stream()
                    .map(Node.class::cast)
                    .anyMatch(row -> row.getAccessibleRole() == AccessibleRole.TEXT
                            && row.getAccessibleText().equals("42"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void whatAKeyHasDoneIsReadOut(String language) throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.LANGUAGE, language));
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 60, preferences)) {
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            window.press(KeyCode.HOME);
            ScreenReader reader = OnFx.call(() -> ScreenReader.of(window.scene()));
            window.press(KeyCode.DELETE);
            window.drawn();

            String said = OnFx.call(() -> window.notices.shown().getLast().text());
            assertTrue(reader.heard().contains(said), () -> said + " is not in " + reader.heard());
        }
    }

    private static void command(ShownWindow window, String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(words));
        window.drawn();
        window.press(KeyCode.ENTER);
        window.drawn();
    }

    private static void add(List<String> silent, ShownWindow window, String where) {
        OnFx.call(() -> LayoutChecks.silent(window.scene())).stream()
                .map(problem -> where + ": " + problem)
                .filter(problem -> !silent.contains(problem))
                .forEach(silent::add);
    }
}
