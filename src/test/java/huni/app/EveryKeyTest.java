package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.activity.Due;
import huni.domain.calendar.TakenEvent;
import huni.language.guide.GuideScreen;
import huni.language.guide.KeyGroup;
import huni.language.guide.KeyRow;
import huni.ui.kit.Clip;
import huni.ui.kit.OnFx;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
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

    static final TakenEvent VISIT = new TakenEvent(
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

    /** They answer the question that the focus is on, or need another pipeline, or a colleague. */
    private static final Set<String> NEED_MORE = Set.of(
            "PROSPECT 1",
            "PROSPECT 2",
            "PROSPECT 3",
            "PROSPECT 4",
            "BOARD Ctrl+Shift+P",
            "BOARD Ctrl+Shift+M",
            "TODAY Ctrl+Shift+M",
            "LIST Ctrl+Shift+M",
            "FUNNEL Ctrl+Shift+P",
            "FUNNEL Ctrl+Shift+M",
            "QUOTA Ctrl+Shift+M",
            "COACH Ctrl+Shift+P",
            "COACH Ctrl+Shift+M");

    /** They ask the desktop for a file, or for its mail program. */
    private static final Set<String> LEAVE_THE_WINDOW =
            Set.of("CHECKLISTS F8", "CHECKLISTS F9", "MESSAGE F8", "MESSAGE Ctrl+Enter");

    /** They lead the focus on, scroll, or do what has the focus. */
    private static final Set<String> OF_ANY_PROGRAM =
            Set.of("←", "→", "↑", "↓", "PgUp", "PgDn", "Home", "End", "Space", "Enter");

    private static final List<String> HELD = List.of("", "Shift+", "Ctrl+", "Ctrl+Shift+", "Alt+");

    /** With Shift arrows lead the focus on from whatever does not take them. */
    private static final Set<String> LEAD_ON = Set.of("Shift+←", "Shift+→");

    private static final Set<GuideScreen> EXACT = Set.of(GuideScreen.BOARD, GuideScreen.PROSPECTS);

    /** Each key alone and with what can be held; a sign with Shift is another sign. */
    private static final List<String> STROKES = HELD.stream()
            .flatMap(held -> Stream.of(
                            Stream.of("Enter Space Esc Backspace Delete Insert Home End PgUp PgDn ← → ↑ ↓ Menu"
                                    .split(" ")),
                            Stream.of("+ − / ?".split(" ")).filter(_ -> !held.equals("Shift+")),
                            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString),
                            IntStream.rangeClosed('0', '9')
                                    .mapToObj(Character::toString)
                                    .filter(_ -> !held.equals("Shift+")),
                            IntStream.rangeClosed(1, 12).mapToObj(number -> "F" + number))
                    .flatMap(keys -> keys)
                    .map(key -> held + key))
            .toList();

    private ShownWindow window;
    private PressedKeys keys;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        window = new ShownWindow(folder, MONDAY, SAMPLES);
        keys = new PressedKeys(window);
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

    /**
     * What lists, fields and areas do in any program is no command of this one. On the board and in the list a key with one more
     * held is another key, which does nothing.
     */
    @ParameterizedTest
    @EnumSource
    void eachKeyThatIsACommandIsListed(GuideScreen screen) {
        Set<String> listed = new HashSet<>(OF_ANY_PROGRAM);
        screen.keys()
                .forEach(group -> group.rows()
                        .forEach(row -> row.strokes().forEach(stroke -> listed.add(stroke.replace("Spread", SPREAD)))));
        go(screen);
        listed.addAll(ofAnyProgram());
        Set<String> unlisted = new TreeSet<>();
        for (String stroke : STROKES) {
            boolean known = EXACT.contains(screen)
                    ? listed.contains(stroke) || LEAD_ON.contains(stroke)
                    : HELD.stream().anyMatch(held -> stroke.startsWith(held) && isListed(listed, stroke, held));
            if (!known && keys.isTaken(stroke)) {
                unlisted.add(stroke);
                window.drawn();
                go(screen);
            }
        }
        assertEquals(Set.of(), unlisted);
    }

    /** What the menu of a card or line does by a key is done by that key alone, and the key is listed. */
    @ParameterizedTest
    @EnumSource(names = {"BOARD", "PROSPECTS"})
    void eachKeyOfTheMenuIsListedAndOfOneItem(GuideScreen screen) {
        Set<String> listed = screen.keys().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.strokes().stream())
                .collect(Collectors.toSet());
        go(screen);
        keys.press("Shift+F10");
        List<String> ofItems = OnFx.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .map(key -> key.getName().replace("Shortcut", "Ctrl"))
                .toList());
        keys.press("Esc");

        assertEquals(new TreeSet<>(ofItems).size(), ofItems.size(), ofItems::toString);
        assertTrue(ofItems.size() > 1 && listed.containsAll(ofItems), () -> ofItems + " of " + listed);
    }

    private static boolean isListed(Set<String> listed, String stroke, String held) {
        String less = stroke.substring(held.length());
        return listed.contains(less)
                || stroke.startsWith("Ctrl+Shift+") && listed.contains(stroke.replace("Shift+", ""));
    }

    /** Of the strokes, those that a control as the one that has the keyboard takes by itself. */
    private Set<String> ofAnyProgram() {
        return OnFx.call(() -> {
            Control same = switch (window.scene().getFocusOwner()) {
                case ListView<?> _ -> new ListView<>(FXCollections.observableArrayList("one", "two", "three"));
                case TextField _ -> new TextField("words");
                case TextArea _ -> new TextArea("words");
                default -> new Button("words");
            };
            Stage bare = new Stage();
            bare.setScene(new Scene(same));
            same.applyCss();
            return STROKES.stream()
                    .filter(stroke -> Stroke.of(stroke).isTaken(bare.getScene(), same))
                    .collect(Collectors.toSet());
        });
    }

    private Optional<String> tried(GuideScreen screen, KeyGroup group, String stroke) {
        String name = group + " " + stroke;
        if (LEAVE_THE_WINDOW.contains(name)) {
            return Optional.empty();
        }
        go(screen);
        prepare(name);
        Optional<huni.work.Label> before = window.store.workspace().steps().undo();
        boolean taken = group == KeyGroup.TODAY
                ? pressOnSomeLine(stroke.equals("Spread") ? SPREAD : stroke)
                : keys.press(stroke);
        Optional<String> lost = lostFocus();
        if (group == KeyGroup.TODAY) {
            takeBackTo(before);
        }
        if (lost.isPresent()) {
            return Optional.of(name + " on " + screen + ": " + lost.get());
        }
        return taken || NEED_MORE.contains(name) ? Optional.empty() : Optional.of(name + " on " + screen + ": nothing");
    }

    /** What a key is about is there. */
    private void prepare(String name) {
        switch (name) {
            case "LIST Alt+←", "LIST Alt+→" -> keys.press("F6");
            case "EVERYWHERE Esc" -> keys.press("F1");
            case "EVERYWHERE F4" -> OnFx.run(() -> window.notices.say("words"));
            case "EVERYWHERE Ctrl+Shift+Z", "EVERYWHERE Ctrl+Y" -> {
                keys.press("Delete");
                keys.press("Ctrl+Z");
            }
            case "CHECKLISTS Delete" -> keys.press("Enter");
            case "SETTINGS Alt+↑", "SETTINGS Alt+↓" -> window.focus("stage-name-appointment");
            case "DATA Ctrl+Enter" -> {
                OnFx.run(() -> Clip.copy("Şirket\tTutar\nIşık Yapı\t5\n"));
                keys.press("Ctrl+V");
            }
            default -> {
                return;
            }
        }
        window.drawn();
    }

    private void go(GuideScreen screen) {
        keys.pass("Esc");
        for (int i = 0; i < 4 && (keys.popup().isPresent() || isOver()); i++) {
            keys.press("Esc");
        }
        keys.press("Ctrl+" + (PLACES.contains(screen) ? PLACES.indexOf(screen) + 1 : 2));
        keys.pass("Home");
        keys.press("↓");
        switch (screen) {
            case PROSPECT -> keys.press("Enter");
            case CALL -> keys.press("Ctrl+L");
            case MESSAGE -> {
                keys.press("Enter");
                keys.press("Ctrl+M");
            }
            case LEDGER -> {
                keys.press("Ctrl+1");
                pressOnSomeLine("G");
            }
            case TRASH -> {
                keys.press("Delete");
                command("silinenler");
                keys.press("↓");
            }
            case EVENTS -> window.ask(List.of(VISIT));
            default -> {}
        }
    }

    /** Which keys a line has depends on what is due there. */
    private boolean pressOnSomeLine(String stroke) {
        for (int line = 0; line < LINES_OF_TODAY; line++) {
            if (keys.isTaken(stroke)) {
                window.drawn();
                return true;
            }
            keys.pass("↓");
        }
        return false;
    }

    private void takeBackTo(Optional<huni.work.Label> before) {
        for (int i = 0; i < 3 && (keys.popup().isPresent() || isOver()); i++) {
            keys.press("Esc");
        }
        if (!window.store.workspace().steps().undo().equals(before)) {
            keys.press("Ctrl+Z");
        }
        assertEquals(before, window.store.workspace().steps().undo());
    }

    private void command(String words) {
        keys.press("Ctrl+K");
        OnFx.run(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(words));
        window.drawn();
        keys.press("Enter");
    }

    private boolean isOver() {
        return OnFx.call(() -> Stream.of(".side-panel", ".keys-view")
                .flatMap(over -> window.scene().getRoot().lookupAll(over).stream())
                .anyMatch(Node::isVisible));
    }

    /** What is wrong with where the keyboard is. */
    private Optional<String> lostFocus() {
        Optional<Scene> over = keys.popup();
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
