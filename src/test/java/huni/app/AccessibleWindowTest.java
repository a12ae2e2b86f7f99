package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Notice;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen reader is told of the window as it runs, on the tree that it walks. */
@Timeout(300)
class AccessibleWindowTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int PLACES = 9;
    private static final int QUOTA = 5;
    private static final String FORM = ".board-float";

    /** From the first column to that of the lost. */
    private static final int TO_LOST = 6;

    @TempDir
    private Path folder;

    /** In one language: no words of the other are empty (TextsTest). */
    @Test
    void whateverTakesTheFocusHasARoleAndAName() throws Exception {
        List<String> silent = new ArrayList<>();
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 60)) {
            PressedKeys keys = new PressedKeys(window);
            for (int place = 1; place <= PLACES; place++) {
                window.press(KeyCode.valueOf("DIGIT" + place), KeyCode.CONTROL);
                add(silent, window, "place " + place);
                if (place == QUOTA) {
                    fire(window, "quota-edit");
                    addForm(silent, keys.popup().orElseThrow(), ".quota-form");
                    keys.press("Esc");
                }
            }
            window.openLedger();
            assertTrue(window.isFocusIn(".ledger"), window::focused);
            add(silent, window, "ledger");
            window.press(KeyCode.ESCAPE);
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
            fire(window, "board-filter");
            addForm(silent, window.scene(), "#filter-form");
            window.press(KeyCode.ESCAPE);
            askForLoss(window);
            addForm(silent, window.scene(), "#gate-form");
            window.press(KeyCode.ESCAPE);
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
            command(window, "silinenler");
            assertTrue(window.isFocusIn(".side-panel"), window::focused);
            add(silent, window, "trash");
            forget(window);
            addForm(silent, window.scene(), "#forget");
        }
        assertEquals(List.of(), silent, () -> String.join("\n", silent));
    }

    @Test
    void aMessageIsATextThatIsReadOut() throws Exception {
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 0)) {
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
            List<String> notices = noticesFromNowOn(window);
            ScreenReader reader = OnFx.call(() -> ScreenReader.of(window.scene()));
            window.press(KeyCode.DELETE);
            window.drawn();

            assertNoticeHeard(notices, reader);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void whatFormsRefuseAndDoIsReadOut(String language) throws Exception {
        Preferences preferences = new Preferences(PersonalSettings.DEFAULT.with(Key.LANGUAGE, language));
        boolean turkish = language.equals("tr");
        try (ShownWindow window = new ShownWindow(folder, MONDAY, 60, preferences)) {
            PressedKeys keys = new PressedKeys(window);
            List<String> notices = noticesFromNowOn(window);
            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            ScreenReader reader = OnFx.call(() -> ScreenReader.of(window.scene()));

            fire(window, "board-filter");
            fire(window, "filter-urgency-1");
            assertHeard(
                    reader,
                    turkish ? "\\d+ aday gösteriliyor|Hiçbir aday uymuyor" : ".* (is|are) shown|No prospect matches");
            fire(window, "filter-reset");
            window.press(KeyCode.ESCAPE);

            askForLoss(window);
            ScreenReader ofGate = OnFx.call(() -> ScreenReader.of(window.scene()));
            window.press(KeyCode.ENTER);
            assertHeard(ofGate, turkish ? "En uygun nedeni seçin." : "Choose the reason that fits best.");
            window.type('1');
            window.press(KeyCode.ENTER);
            assertNull(window.find("gate-form"));
            assertHeard(ofGate, turkish ? "Kaydedildi" : "Saved");

            window.press(KeyCode.DIGIT5, KeyCode.CONTROL);
            fire(window, "quota-edit");
            Scene popup = keys.popup().orElseThrow();
            ScreenReader ofQuota = OnFx.call(() -> ScreenReader.of(popup));
            OnFx.run(() -> ((TextInputControl) popup.lookup("#quota-amount")).setText("much"));
            OnFx.run(() -> ((Button) popup.lookup("#quota-save")).fire());
            window.drawn();
            String problem = OnFx.call(() -> popup.lookup("#quota-amount").getAccessibleHelp());
            assertTrue(!problem.isEmpty() && ofQuota.heard().contains(problem), () -> problem + ofQuota.heard());
            OnFx.run(() -> ((TextInputControl) popup.lookup("#quota-amount")).setText("42000"));
            OnFx.run(notices::clear);
            OnFx.run(() -> ((Button) popup.lookup("#quota-save")).fire());
            window.drawn();
            assertNoticeHeard(notices, ofGate);

            window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
            window.focus("board-cards");
            window.press(KeyCode.HOME);
            window.press(KeyCode.DELETE);
            command(window, turkish ? "silinenler" : "deleted");
            forget(window);
            OnFx.run(notices::clear);
            fire(window, "forget-do");
            assertNull(window.find("forget"));
            assertNoticeHeard(notices, ofGate);
        }
    }

    private static void assertHeard(ScreenReader reader, String words) {
        assertTrue(
                reader.heard().stream().anyMatch(said -> said.matches(words)),
                () -> words + " is not in " + reader.heard());
    }

    /** All that are said, also those that have left again when they are asked for, as on a slow machine. */
    private static List<String> noticesFromNowOn(ShownWindow window) {
        List<String> notices = new ArrayList<>();
        OnFx.run(() -> window.notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(notice -> notices.add(notice.text()));
            }
        }));
        return notices;
    }

    private static void assertNoticeHeard(List<String> notices, ScreenReader reader) {
        String said = OnFx.call(notices::getLast);
        assertTrue(reader.heard().contains(said), () -> said + " is not in " + reader.heard());
    }

    private static void fire(ShownWindow window, String id) {
        OnFx.run(() -> ((ButtonBase) window.find(id)).fire());
        window.drawn();
    }

    /** Of somebody on the board: carried by the keyboard to where the reason is asked for. */
    private static void askForLoss(ShownWindow window) {
        window.focus("board-cards");
        window.press(KeyCode.HOME);
        window.press(KeyCode.SPACE);
        for (int column = 0; column < TO_LOST; column++) {
            window.press(KeyCode.RIGHT);
        }
        window.press(KeyCode.SPACE);
        assertNotNull(window.find("gate-form"), window::focused);
    }

    /** The form about the first of those that were deleted. */
    private static void forget(ShownWindow window) {
        OnFx.run(() -> {
            ListView<?> deleted = (ListView<?>) window.find("trash-list");
            deleted.getSelectionModel().select(0);
            deleted.requestFocus();
        });
        window.drawn();
        window.press(KeyCode.DELETE);
        assertTrue(window.isFocusIn("#forget"), window::focused);
    }

    private static void command(ShownWindow window, String words) {
        window.press(KeyCode.K, KeyCode.CONTROL);
        OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(words));
        window.drawn();
        window.press(KeyCode.ENTER);
        window.drawn();
    }

    private static void addForm(List<String> silent, Scene scene, String form) {
        add(silent, scene, form);
        OnFx.call(() -> LayoutChecks.doubles((Parent) scene.getRoot().lookup(form))).stream()
                .map(problem -> form + ": " + problem)
                .forEach(silent::add);
    }

    private static void add(List<String> silent, ShownWindow window, String where) {
        add(silent, window.scene(), where);
    }

    private static void add(List<String> silent, Scene scene, String where) {
        OnFx.call(() -> LayoutChecks.silent(scene)).stream()
                .map(problem -> where + ": " + problem)
                .filter(problem -> !silent.contains(problem))
                .forEach(silent::add);
    }
}
