package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever was opened over a place by keys: when it has closed, the keyboard is where it was before. */
class KeyboardComesBackTest {

    /** Opened from any place, closed again; keys are named, {@code ^} holds Control, {@code +} Shift, {@code '} types. */
    private static final List<String> EVERYWHERE = List.of(
            "^K 'zz ENTER ESCAPE",
            "F1 ESCAPE",
            "'? '?",
            "^K 'tuşlar ENTER ESCAPE",
            "ENTER ^K ESCAPE F1 ESCAPE ESCAPE",
            "ENTER ^L ESCAPE",
            "^L F1 ESCAPE ESCAPE",
            "^K 'verilen ENTER ESCAPE",
            "^K 'Kuzey~Medikal ENTER ESCAPE",
            "say F4 ESCAPE",
            "ENTER say F4 ENTER ESCAPE");

    @TempDir
    private Path folder;

    private ShownWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new ShownWindow(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void allOf(KeyCode place, String start, List<String> all) {
        List<String> lost = new ArrayList<>();
        for (String keys : all) {
            window.press(place, KeyCode.CONTROL);
            window.press(KeyCode.HOME);
            window.press(KeyCode.DOWN);
            assertEquals(start, window.focused());
            for (String key : keys.split(" ", -1)) {
                stroke(key);
            }
            if (!window.focused().equals(start)) {
                lost.add(keys + " leaves it at " + whereItIs());
            }
            forget();
        }
        assertEquals(List.of(), lost, () -> String.join("\n", lost));
    }

    private void stroke(String key) {
        if (key.equals("say")) {
            OnFx.run(() -> window.notices.say("Yapıldı.", "Geri al", () -> {}));
            window.drawn();
        } else if (key.equals("stalled")) {
            stalled();
        } else if (key.startsWith("'") && key.length() > 2) {
            OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner())
                    .setText(key.substring(1).replace('~', ' ')));
            window.drawn();
        } else if (key.startsWith("'")) {
            window.type(key.charAt(1));
        } else {
            boolean control = key.startsWith("^");
            String plain = control ? key.substring(1) : key;
            boolean shift = plain.startsWith("+");
            press(KeyCode.valueOf(shift ? plain.substring(1) : plain), shift, control);
        }
    }

    /** Where the keyboard is: in the small window on top, if one is open. */
    private void press(KeyCode code, boolean shift, boolean control) {
        OnFx.run(() -> {
            Scene scene = Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .filter(Window::isShowing)
                    .map(Window::getScene)
                    .filter(popup -> popup.getFocusOwner() != null)
                    .reduce((_, last) -> last)
                    .orElse(window.scene());
            for (EventType<KeyEvent> half : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(scene.getFocusOwner(), new KeyEvent(half, "", "", code, shift, control, false, false));
            }
        });
        window.drawn();
    }

    /** Goes to the first line of those that can be given something. */
    private void stalled() {
        OnFx.run(() -> {
            ListView<?> list = (ListView<?>) window.find("today-list");
            int first = IntStream.range(0, list.getItems().size())
                    .filter(i -> list.getItems().get(i).toString().startsWith("Entry[group=STALLED"))
                    .findFirst()
                    .orElseThrow();
            list.getSelectionModel().select(first);
        });
        window.drawn();
    }

    private String whereItIs() {
        return OnFx.call(() -> {
            Node at = window.scene().getFocusOwner();
            return at == null ? "nothing" : at + " in " + at.getParent();
        });
    }

    private void forget() {
        OnFx.run(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            List.copyOf(window.notices.shown()).forEach(window.notices::dismiss);
        });
        window.drawn();
    }

    @Test
    void onToday() {
        allOf(KeyCode.DIGIT1, "today-list", EVERYWHERE);
    }

    @Test
    void onTodayFromItsForms() {
        allOf(
                KeyCode.DIGIT1,
                "today-list",
                List.of(
                        "'p ESCAPE",
                        "'m ESCAPE",
                        "'m F1 ESCAPE ESCAPE",
                        "'4 ^Z",
                        "'2 F4 ESCAPE",
                        "'2 F4 ENTER",
                        "'p 'yarın ENTER",
                        "stalled '1 ESCAPE",
                        "stalled '1 ^K ESCAPE ESCAPE",
                        "stalled '1 F1 ESCAPE ESCAPE",
                        "stalled '1 ^K 'Kuzey~Medikal ENTER ESCAPE ESCAPE",
                        "stalled 'g ESCAPE",
                        "stalled '1 ENTER"));
    }

    @Test
    void whatIsOpenedOverAFormGivesTheKeyboardBackToTheForm() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        stalled();
        window.type('1');
        assertEquals("plan-subject", window.focused());
        for (String keys : List.of("^K ESCAPE", "F1 ESCAPE", "^K 'Kuzey~Medikal ENTER ESCAPE", "say F4 ENTER")) {
            for (String key : keys.split(" ", -1)) {
                stroke(key);
            }
            assertEquals("plan-subject", window.focused(), keys);
            forget();
        }
        OnFx.run(() -> window.find("today-list").requestFocus());
        window.press(KeyCode.ENTER);
        assertTrue(window.isFocusIn(".side-panel"), this::whereItIs);
        window.press(KeyCode.ESCAPE);
        assertEquals("today-list", window.focused(), "the form beside is still open, the keyboard was on the line");
        window.press(KeyCode.DOWN);
        assertNull(window.find("plan-form"), "nothing was typed in it, and it was about another line");
        window.press(KeyCode.L, KeyCode.CONTROL);
        assertTrue(window.isFocusIn(".call"), this::whereItIs);
    }

    @Test
    void onTheBoard() {
        allOf(KeyCode.DIGIT2, "board-cards", EVERYWHERE);
    }

    @Test
    void onTheBoardFromItsForms() {
        allOf(
                KeyCode.DIGIT2,
                "board-cards",
                List.of(
                        "^F ESCAPE",
                        "'p ESCAPE",
                        "'p 'yarın ENTER",
                        "'d ESCAPE",
                        "^N ESCAPE",
                        "+F10 ESCAPE",
                        "DELETE F4 ENTER",
                        "SPACE ESCAPE",
                        "SPACE RIGHT SPACE ESCAPE",
                        "'w 'w"));
    }

    @Test
    void onTheBoardFromTheFormOfAGate() {
        allOf(
                KeyCode.DIGIT2,
                "board-cards",
                List.of(
                        "SPACE RIGHT RIGHT SPACE ESCAPE",
                        "SPACE RIGHT RIGHT SPACE F1 ESCAPE ESCAPE",
                        "SPACE RIGHT RIGHT SPACE ^K ESCAPE ESCAPE",
                        "SPACE RIGHT RIGHT RIGHT SPACE ESCAPE"));
    }

    @Test
    void fromTheFilterTheOrderAndTheChipsOfTheBoard() {
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        for (String keys : List.of(
                "board-filter: SPACE ESCAPE",
                "board-filter: SPACE TAB TAB ESCAPE",
                "board-filter: SPACE F1 ESCAPE ESCAPE",
                "board-filter: SPACE ^K ESCAPE ESCAPE",
                "board-sort: SPACE ESCAPE",
                "board-sort: SPACE DOWN ENTER",
                "chip-overdue: SPACE SPACE",
                "chip-overdue: F1 ESCAPE",
                "board-words: 'Kuz ESCAPE ^F")) {
            String from = keys.substring(0, keys.indexOf(':'));
            window.focus(from);
            for (String key : keys.substring(from.length() + 2).split(" ", -1)) {
                stroke(key);
            }
            assertEquals(from, window.focused(), keys);
            forget();
        }
    }

    @Test
    void theWindowBeginsWhereThePlaceDoes() {
        String begun = window.focused();
        window.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(window.focused(), begun);
        assertTrue(window.isFocusIn(".shell-content"), this::whereItIs);
    }

    @Test
    void onTheList() {
        allOf(KeyCode.DIGIT3, "prospects-list", EVERYWHERE);
    }

    @Test
    void onTheListFromItsForms() {
        allOf(
                KeyCode.DIGIT3,
                "prospects-list",
                List.of("+F10 ESCAPE", "^F ESCAPE", "^F 'Kuz ESCAPE ESCAPE", "DELETE F4 ENTER", "DELETE ^Z"));
    }

    @Test
    void whenWhatHadTheKeyboardIsGoneItIsWhereThePlaceBeginsAndNotInTheHeader() {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        window.focus("today-call");
        stroke("say");
        window.press(KeyCode.F4);
        OnFx.run(() -> window.find("today-call").setVisible(false));
        forget();
        assertEquals("today-list", window.focused());

        window.focus("new-prospect");
        window.press(KeyCode.K, KeyCode.CONTROL);
        window.press(KeyCode.ESCAPE);
        assertEquals("new-prospect", window.focused(), "who was in the header on purpose stays there");
        window.focus("search");
        window.press(KeyCode.ESCAPE);
        assertEquals("today-list", window.focused());
    }
}
