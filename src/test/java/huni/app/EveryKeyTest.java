package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.activity.Due;
import huni.domain.calendar.TakenEvent;
import huni.language.guide.GuideScreen;
import huni.language.guide.KeyGroup;
import huni.language.guide.KeyRow;
import huni.ui.kit.OnFx;
import huni.work.Label;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each key that F1 lists of a screen is a command there, and after it the keyboard is on something to be seen: in what lies
 * on top, if the key opened something. A key of Today is a command on one of its lines at least; what it did there is taken
 * back before the next one.
 */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKeyTest {

    private static final InstantSource MONDAY = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final int SAMPLES = 80;
    private static final int LINES_OF_TODAY = 60;
    /** In Turkish. */
    private static final String SPREAD = "D";

    private static final TakenEvent VISIT = new TakenEvent(
            "visit@other",
            0,
            "Ziyaret",
            "",
            Optional.of(new Due(LocalDate.of(2026, 11, 24), Optional.of(LocalTime.of(15, 0)))),
            60,
            false,
            Optional.empty());

    private static final List<GuideScreen> PLACES = List.of(
            GuideScreen.TODAY,
            GuideScreen.BOARD,
            GuideScreen.PROSPECTS,
            GuideScreen.FUNNEL,
            GuideScreen.QUOTA,
            GuideScreen.COACH,
            GuideScreen.DATA,
            GuideScreen.SETTINGS,
            GuideScreen.CHECKLISTS);

    /** Only with something there before: a file, another pipeline, a notice, something to redo or close, a stage, a question. */
    private static final Set<String> NEED_MORE = Set.of(
            "DATA Ctrl+Enter",
            "EVERYWHERE Ctrl+Shift+P",
            "EVERYWHERE F4",
            "EVERYWHERE Esc",
            "CHECKLISTS Delete",
            "EVERYWHERE Ctrl+Shift+Z",
            "SETTINGS Alt+↑",
            "SETTINGS Alt+↓",
            "PROSPECT 1",
            "PROSPECT 2",
            "PROSPECT 3",
            "PROSPECT 4");

    /** They ask the desktop for a file, or for its mail program. */
    private static final Set<String> LEAVE_THE_WINDOW =
            Set.of("CHECKLISTS F8", "CHECKLISTS F9", "MESSAGE F8", "MESSAGE Ctrl+Enter");

    /** They are of the heads of the columns, which another key leads to. */
    private static final Set<String> ON_HEADS = Set.of("LIST Alt+←", "LIST Alt+→");

    private ShownWindow window;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        window = new ShownWindow(folder, MONDAY, SAMPLES);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void eachKeyIsACommandThatLeavesTheKeyboardInSight(GuideScreen screen) {
        List<String> wrong = new ArrayList<>();
        for (KeyGroup group : screen.keys()) {
            if (group != KeyGroup.EVERYWHERE || screen == GuideScreen.BOARD) {
                for (KeyRow row : group.rows()) {
                    row.strokes().forEach(stroke -> tried(screen, group, stroke).ifPresent(wrong::add));
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private Optional<String> tried(GuideScreen screen, KeyGroup group, String stroke) {
        String name = group + " " + stroke;
        if (LEAVE_THE_WINDOW.contains(name)) {
            return Optional.empty();
        }
        go(screen);
        if (ON_HEADS.contains(name)) {
            press("F6");
        }
        Optional<Label> before = window.store.workspace().steps().undo();
        boolean taken =
                group == KeyGroup.TODAY ? pressOnSomeLine(stroke.equals("Spread") ? SPREAD : stroke) : press(stroke);
        Optional<String> lost = lostFocus();
        if (group == KeyGroup.TODAY) {
            takeBackTo(before);
        }
        if (lost.isPresent()) {
            return Optional.of(name + " on " + screen + ": " + lost.get());
        }
        return taken || NEED_MORE.contains(name) ? Optional.empty() : Optional.of(name + " on " + screen + ": nothing");
    }

    private void go(GuideScreen screen) {
        press("Esc");
        for (int i = 0; i < 4 && (popup().isPresent() || isOver()); i++) {
            press("Esc");
        }
        press("Ctrl+" + (PLACES.contains(screen) ? PLACES.indexOf(screen) + 1 : 2));
        press("Home");
        press("↓");
        switch (screen) {
            case PROSPECT -> press("Enter");
            case CALL -> press("Ctrl+L");
            case MESSAGE -> {
                press("Enter");
                press("Ctrl+M");
            }
            case LEDGER -> command("verilenler");
            case TRASH -> {
                press("Delete");
                command("silinenler");
                press("↓");
            }
            case EVENTS -> window.ask(List.of(VISIT));
            default -> {}
        }
    }

    /** Which keys a line has depends on what is due there. */
    private boolean pressOnSomeLine(String stroke) {
        for (int line = 0; line < LINES_OF_TODAY; line++) {
            if (press(stroke)) {
                return true;
            }
            press("↓");
        }
        return false;
    }

    private void takeBackTo(Optional<Label> before) {
        for (int i = 0; i < 3 && (popup().isPresent() || isOver()); i++) {
            press("Esc");
        }
        if (!window.store.workspace().steps().undo().equals(before)) {
            press("Ctrl+Z");
        }
        assertEquals(before, window.store.workspace().steps().undo());
    }

    private void command(String words) {
        press("Ctrl+K");
        OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(words));
        window.drawn();
        press("Enter");
    }

    private boolean isOver() {
        return OnFx.call(() -> Stream.of(".side-panel", ".keys-view")
                .flatMap(over -> window.scene().getRoot().lookupAll(over).stream())
                .anyMatch(Node::isVisible));
    }

    private Optional<Scene> popup() {
        return OnFx.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .map(Window::getScene)
                .filter(popup -> popup.getFocusOwner() != null)
                .reduce((_, last) -> last));
    }

    /** Whether somebody took the key: as it went down, or the sign it writes. */
    private boolean press(String stroke) {
        String key = stroke.substring(stroke.lastIndexOf('+', stroke.length() - 2) + 1);
        List<String> held =
                List.of(stroke.substring(0, stroke.length() - key.length()).split("\\+"));
        boolean writes =
                key.length() == 1 && "←↑→↓".indexOf(key) < 0 && !held.contains("Ctrl") && !held.contains("Alt");
        Scene scene = popup().orElseGet(window::scene);
        boolean taken = OnFx.call(() -> {
            boolean down = isTaken(scene, KeyEvent.KEY_PRESSED, key, held);
            return down || writes && isTaken(scene, KeyEvent.KEY_TYPED, key, held);
        });
        window.drawn();
        return taken;
    }

    /** What nobody took comes to the window at last. */
    private static boolean isTaken(Scene scene, EventType<KeyEvent> half, String key, List<String> held) {
        boolean typed = half == KeyEvent.KEY_TYPED;
        KeyEvent event = new KeyEvent(
                half,
                typed ? key.replace('−', '-') : "",
                "",
                typed ? KeyCode.UNDEFINED : code(key),
                held.contains("Shift") || key.equals("?"),
                held.contains("Ctrl"),
                held.contains("Alt"),
                false);
        List<Event> left = new ArrayList<>();
        EventHandler<KeyEvent> end = left::add;
        Window last = scene.getWindow();
        last.addEventHandler(half, end);
        Event.fireEvent(scene.getFocusOwner(), event);
        last.removeEventHandler(half, end);
        return left.isEmpty();
    }

    private static KeyCode code(String key) {
        return switch (key) {
            case "←" -> KeyCode.LEFT;
            case "→" -> KeyCode.RIGHT;
            case "↑" -> KeyCode.UP;
            case "↓" -> KeyCode.DOWN;
            case "Esc" -> KeyCode.ESCAPE;
            case "Backspace" -> KeyCode.BACK_SPACE;
            case "+" -> KeyCode.PLUS;
            case "−" -> KeyCode.MINUS;
            case "/" -> KeyCode.SLASH;
            case "?" -> KeyCode.UNDEFINED;
            default ->
                Character.isDigit(key.charAt(0))
                        ? KeyCode.valueOf("DIGIT" + key)
                        : KeyCode.valueOf(key.toUpperCase(Locale.ROOT));
        };
    }

    /** What is wrong with where the keyboard is. */
    private Optional<String> lostFocus() {
        Optional<Scene> over = popup();
        return OnFx.call(() -> {
            Scene scene = over.orElseGet(window::scene);
            Node owner = scene.getFocusOwner();
            if (owner == null) {
                return Optional.of("the focus is nowhere");
            }
            for (Node node = owner; node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return Optional.of("the focus is on " + owner + " inside what is not visible");
                }
            }
            Bounds bounds = owner.localToScene(owner.getLayoutBounds());
            if (!bounds.intersects(0, 0, scene.getWidth(), scene.getHeight()) || bounds.getWidth() <= 0) {
                return Optional.of("the focus is on " + owner + " outside the window");
            }
            if (over.isEmpty()) {
                for (String top : List.of(".keys-view", ".side-panel")) {
                    Node shown = scene.getRoot().lookup(top);
                    if (shown != null && shown.isVisible() && !"search".equals(owner.getId())) {
                        return isIn(owner, shown)
                                ? Optional.empty()
                                : Optional.of("the focus is on " + owner + " under " + top);
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isIn(Node node, Node ground) {
        return node.equals(ground) || node.getParent() != null && isIn(node.getParent(), ground);
    }
}
