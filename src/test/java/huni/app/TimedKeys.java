package huni.app;

import huni.ui.kit.Motion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys pressed in the whole window over a store, with the lanes and the motion of the program: how long its thread was busy
 * with one thing at most. For the benchmarks.
 */
public final class TimedKeys implements AutoCloseable {

    /** As the list of F1 writes them; signs are typed. */
    private static final List<String> JOURNEY = List.of(
            "Ctrl+1",
            "↓",
            "Ctrl+2",
            "↓",
            "→",
            "Enter",
            "Esc",
            "Ctrl+N",
            "Esc",
            "Ctrl+3",
            "↓",
            "Page_Down",
            "End",
            "Home",
            "Enter",
            "Esc",
            "Ctrl+4",
            "Ctrl+5",
            "Ctrl+6",
            "Ctrl+7",
            "Ctrl+8",
            "Ctrl+9",
            "Ctrl+2",
            "Ctrl+K",
            "A",
            "N",
            "A",
            "Esc",
            "Ctrl+L",
            "Esc",
            "F1",
            "Esc");

    private final BusyScreen busy = new BusyScreen();
    private final LargeWindow window;

    /** Opens the store in a folder. */
    public TimedKeys(Path folder) throws Exception {
        window = new LargeWindow(folder, Motion.FULL);
    }

    /**
     * How long the thread was busy at most with each key, in milliseconds: of each round what passed and what was worked.
     * The window opens before, as a key of its own.
     */
    public Map<String, List<double[]>> longest(int rounds) throws InterruptedException {
        Map<String, List<double[]>> seen = new LinkedHashMap<>();
        note(seen, "the window opens", busy.during(window::show));
        for (int i = 0; i < rounds; i++) {
            String place = "";
            for (String key : JOURNEY) {
                if (key.matches("Ctrl\\+\\d")) {
                    place = key;
                }
                String name = key.equals(place) ? key : key + " after " + place;
                note(seen, name, busy.during(() -> Stroke.of(key).isTaken(window.front())));
            }
        }
        return seen;
    }

    private static void note(Map<String, List<double[]>> seen, String name, BusyScreen.Longest longest) {
        seen.computeIfAbsent(name, _ -> new ArrayList<>()).add(new double[] {longest.passed(), longest.worked()});
    }

    @Override
    public void close() {
        window.close();
    }
}
