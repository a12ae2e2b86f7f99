package huni.app;

import huni.domain.PersonalSettings;
import huni.ui.kit.Appearance;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Keys pressed in the whole window over a store, with the lanes and the motion of the program: how long its thread was busy
 * with one thing at most. For the benchmarks.
 */
public final class TimedKeys implements AutoCloseable {

    /** Each with what it is pressed after; words in quotes are typed. */
    private static final List<String> JOURNEY = List.of(
            "Ctrl+1",
            "DOWN",
            "Ctrl+2",
            "DOWN",
            "RIGHT",
            "ENTER",
            "ESCAPE",
            "Ctrl+N",
            "ESCAPE",
            "Ctrl+3",
            "DOWN",
            "PAGE_DOWN",
            "END",
            "HOME",
            "ENTER",
            "ESCAPE",
            "Ctrl+4",
            "Ctrl+5",
            "Ctrl+6",
            "Ctrl+7",
            "Ctrl+8",
            "Ctrl+9",
            "Ctrl+2",
            "Ctrl+K",
            "\"a\"",
            "\"n\"",
            "\"a\"",
            "ESCAPE",
            "Ctrl+L",
            "ESCAPE",
            "F1",
            "ESCAPE");

    private final FxTaskRunner tasks = new FxTaskRunner();
    private final BusyScreen busy = new BusyScreen();
    private final OpenedStore store;
    private final Wiring wiring;
    private final Stage stage;

    /** Opens the store in a folder, in Turkish, in a window of 1440 x 900. */
    public TimedKeys(Path folder) throws Exception {
        OnFx.run(() -> {});
        store = OpenedStore.open(folder, InstantSource.system(), tasks::onScreen);
        wiring = OnFx.call(() -> new Wiring(
                store,
                tasks,
                new Notices(),
                Motion.FULL,
                new Installation(folder.toString(), "0.1.0", Optional.empty()),
                new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.of("tr", "TR")),
                InstantSource.system()));
        stage = OnFx.call(Stage::new);
    }

    /**
     * How long the thread was busy at most with each key, in milliseconds: of each round what passed and what was worked.
     * The window opens before, as a key of its own.
     */
    public Map<String, List<double[]>> longest(int rounds) throws InterruptedException {
        Map<String, List<double[]>> seen = new LinkedHashMap<>();
        note(seen, "the window opens", busy.during(this::open));
        for (int i = 0; i < rounds; i++) {
            String place = "";
            for (String key : JOURNEY) {
                if (key.matches("Ctrl\\+\\d")) {
                    place = key;
                }
                String name = key.equals(place) ? key : key + " after " + place;
                note(seen, name, busy.during(() -> press(key)));
            }
        }
        return seen;
    }

    private static void note(Map<String, List<double[]>> seen, String name, BusyScreen.Longest longest) {
        seen.computeIfAbsent(name, _ -> new ArrayList<>()).add(new double[] {longest.passed(), longest.worked()});
    }

    private void open() {
        stage.setScene(new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1440, 900));
        stage.show();
        stage.requestFocus();
    }

    private void press(String key) {
        Scene scene = stage.getScene();
        boolean typed = key.startsWith("\"");
        String name = key.substring(key.indexOf('+') + 1);
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(
                        typed ? KeyEvent.KEY_TYPED : KeyEvent.KEY_PRESSED,
                        typed ? key.substring(1, 2) : "",
                        "",
                        typed
                                ? KeyCode.UNDEFINED
                                : KeyCode.valueOf(Character.isDigit(name.charAt(0)) ? "DIGIT" + name : name),
                        false,
                        key.startsWith("Ctrl+"),
                        false,
                        false));
    }

    @Override
    public void close() {
        OnFx.run(() -> {
            wiring.close();
            stage.close();
        });
        tasks.close();
        store.close();
    }
}
