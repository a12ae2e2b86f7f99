package huni.bench;

import huni.app.LargeWindow;
import huni.app.Stroke;
import huni.language.guide.GuideScreen;
import huni.language.guide.KeyGroup;
import huni.language.guide.KeyRow;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import huni.work.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * Each key that F1 lists, pressed on its screen: how long until the first frame is painted that shows all it asked for, but for
 * figures over all prospects. Nothing moves, since what moves is shown when it arrives. What a key did is taken back.
 */
final class KeysBench implements AutoCloseable {

    private static final String AREA = "keys";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double P95 = 50;
    private static final double P99 = 100;
    private static final double NANOS = 1e6;
    /** Which keys a line of Today has depends on what is due there. */
    private static final int LINES_OF_TODAY = 6;
    /** A key and what was done before it, so that there is something it can be pressed on. */
    private static final int MOST_STEPS = 3;
    /** In Turkish. */
    private static final String SPREAD = "D";

    /** They ask the desktop for a file or its mail program; the last one asks whether to forget for ever. */
    private static final Set<String> LEFT_OUT =
            Set.of("CHECKLISTS F8", "CHECKLISTS F9", "MESSAGE F8", "MESSAGE Ctrl+Enter", "TRASH Delete");

    private final LargeWindow window;
    private final PaintedFrames frames;
    private final Map<KeyGroup, Map<String, List<Double>>> seen = new EnumMap<>(KeyGroup.class);
    private final List<Double> first = new ArrayList<>();
    private int keys;

    /** @param store it is opened by nobody else */
    KeysBench(Path store) throws Exception {
        window = new LargeWindow(store, Motion.NONE);
        OnFx.run(window::show);
        frames = new PaintedFrames(window.scene());
    }

    List<Figure> figures() {
        shown();
        for (int round = 0; round < ROUNDS; round++) {
            keys = 0;
            for (GuideScreen screen : GuideScreen.values()) {
                System.out.println("keys of " + screen + ", round " + (round + 1) + " of " + ROUNDS);
                for (KeyGroup group : screen.keys()) {
                    if (group != KeyGroup.EVERYWHERE || screen == GuideScreen.BOARD) {
                        measure(screen, group, round == 0);
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Figure> slow = new ArrayList<>();
        seen.forEach((group, strokes) -> {
            List<Double> together =
                    strokes.values().stream().flatMap(List::stream).toList();
            all.addAll(together);
            figures.add(figure("keys of " + group + ", slowest " + slowest(strokes), together, goal()));
            strokes.forEach((stroke, times) -> {
                Figure one = figure(group + " " + stroke, times, goal());
                if (!one.isMet()) {
                    slow.add(one);
                }
            });
        });
        figures.addFirst(figure("%d keys of the list of F1 until all is painted".formatted(keys), all, goal()));
        figures.add(figure("the same keys, each for the first time", first, Goal.NONE));
        figures.addAll(slow);
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    private static Goal goal() {
        return Goal.p95(P95).and(Goal.p99(P99));
    }

    private static Figure figure(String name, List<Double> times, Goal goal) {
        return Figure.alone(
                AREA,
                name,
                Unit.MILLIS,
                Times.counted(times.stream().mapToDouble(Double::doubleValue).toArray()),
                goal);
    }

    private static String slowest(Map<String, List<Double>> strokes) {
        return strokes.entrySet().stream()
                .max(Comparator.comparingDouble(stroke ->
                        stroke.getValue().stream().mapToDouble(time -> time).sum()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void measure(GuideScreen screen, KeyGroup group, boolean isFirst) {
        for (KeyRow row : group.rows()) {
            for (String stroke : row.strokes()) {
                if (!LEFT_OUT.contains(group + " " + stroke)) {
                    Optional<Label> before = window.undone();
                    go(screen);
                    doBefore(stroke);
                    if (isHarmless(stroke, before)) {
                        measured(group, stroke).ifPresent(time -> note(group, stroke, time, isFirst));
                    }
                    takeBackTo(before);
                }
            }
        }
    }

    private void note(KeyGroup group, String stroke, double time, boolean isFirst) {
        keys++;
        if (isFirst) {
            first.add(time);
        } else {
            seen.computeIfAbsent(group, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(stroke, _ -> new ArrayList<>())
                    .add(time);
        }
    }

    /** Nothing if nobody takes the key there. */
    private Optional<Double> measured(KeyGroup group, String stroke) {
        String key = stroke.equals("Spread") ? SPREAD : stroke;
        for (int line = 0; line < (group == KeyGroup.TODAY ? LINES_OF_TODAY : 1); line++) {
            Optional<Double> time = pressed(key);
            if (time.isPresent()) {
                return time;
            }
            pressed("↓");
        }
        return Optional.empty();
    }

    /** Presses a key and waits until all is painted; how long that took, in milliseconds, if it was taken. */
    private Optional<Double> pressed(String stroke) {
        Stroke key = Stroke.of(stroke);
        frames.forget();
        long[] pressed = new long[2];
        boolean taken = OnFx.call(() -> {
            pressed[0] = System.nanoTime();
            boolean taking = window.front().getFocusOwner() != null && key.isTaken(window.front());
            pressed[1] = System.nanoTime();
            return taking;
        });
        long painted;
        do {
            window.settle();
            painted = frames.paintedAfter(Math.max(pressed[1], window.told()));
            // A screen that is laid out in turns begins with them in its first frame.
            window.settle();
        } while (window.told() > painted);
        return taken ? Optional.of((painted - pressed[0]) / NANOS) : Optional.empty();
    }

    private void shown() {
        window.settle();
        frames.paintedAfter(System.nanoTime());
    }

    private void go(GuideScreen screen) {
        // Out of a question, a lifted card, words being written.
        pressed("Esc");
        uncover();
        pressed("Ctrl+" + (screen.ordinal() <= GuideScreen.CHECKLISTS.ordinal() ? screen.ordinal() + 1 : 2));
        pressed("Home");
        pressed("↓");
        switch (screen) {
            case PROSPECT -> pressed("Enter");
            case CALL -> pressed("Ctrl+L");
            case MESSAGE -> {
                pressed("Enter");
                pressed("Ctrl+M");
            }
            case TRASH -> {
                pressed("Delete");
                pressed("Ctrl+K");
                OnFx.run(() -> {
                    if (window.scene().getFocusOwner() instanceof TextInputControl words) {
                        words.setText("silinenler");
                    }
                });
                shown();
                pressed("Enter");
                pressed("↓");
            }
            default -> {}
        }
    }

    /** What is undone or done again has to be something small. */
    private void doBefore(String stroke) {
        if (stroke.equals("Ctrl+Z") || stroke.equals("Ctrl+Shift+Z")) {
            pressed("Delete");
        }
        if (stroke.equals("Ctrl+Shift+Z")) {
            pressed("Ctrl+Z");
        }
    }

    /** Without something small before it, the filling of the whole store would be undone. */
    private boolean isHarmless(String stroke, Optional<Label> before) {
        return !stroke.equals("Ctrl+Z") || !window.undone().equals(before);
    }

    private boolean isOver() {
        return OnFx.call(() -> window.isCovered()
                || Stream.of(".side-panel", ".keys-view")
                        .flatMap(over -> window.scene().getRoot().lookupAll(over).stream())
                        .anyMatch(Node::isVisible));
    }

    private void uncover() {
        for (int i = 0; i < 4 && isOver(); i++) {
            pressed("Esc");
        }
    }

    private void takeBackTo(Optional<Label> before) {
        uncover();
        for (int i = 0; i < MOST_STEPS && !window.undone().equals(before); i++) {
            pressed("Ctrl+Z");
        }
    }

    @Override
    public void close() {
        frames.close();
        window.close();
    }
}
