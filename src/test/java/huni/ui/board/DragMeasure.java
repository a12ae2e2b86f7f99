package huni.ui.board;

import huni.ui.kit.Appearance;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * Measures how long frames take while cards are dragged and columns are scrolled in a real window with real mouse
 * events: {@code DragMeasure PROSPECTS STORE [dark] [watch]}. With {@code watch} it only opens the window.
 */
public final class DragMeasure extends Application {

    private static final int WARM_UP = 180;

    /** A part of the run: what the mouse does in each frame. */
    private record Phase(String name, int frames, FrameAction action) {}

    private interface FrameAction {
        void at(int frame);
    }

    private final Robot robot = new Robot();
    private final Rectangle still = new Rectangle(40, 40);
    private Point2D from = Point2D.ZERO;
    private Stage stage = new Stage();

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage shown) {
        stage = shown;
        List<String> arguments = getParameters().getRaw();
        FxTaskRunner tasks = new FxTaskRunner();
        long begun = System.nanoTime();
        StoredBoard stored = opened(arguments, tasks);
        System.out.println("filled in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        long shownAt = System.nanoTime();
        BoardViewModel board = stored.viewModel(tasks);
        BoardView view = new BoardView(
                board,
                stored.texts,
                Motion.FULL,
                new BoardExits(_ -> System.out.println("open"), _ -> {}, _ -> {}, () -> {}, () -> {}, _ -> {}));
        if (!board.columns().isEmpty()) {
            throw new IllegalStateException("the board did not wait");
        }
        board.attentionProperty().subscribe(counts -> {
            if (!counts.isEmpty()) {
                System.out.println("first board after " + (System.nanoTime() - shownAt) / 1_000_000 + " ms " + counts);
            }
        });
        Region rail = new Region();
        rail.setPrefWidth(76);
        Region top = new Region();
        top.setPrefHeight(92);
        BorderPane window = new BorderPane(view.root(), top, null, null, rail);
        still.setManaged(false);
        still.setMouseTransparent(true);
        still.getStyleClass().add("board-slot");
        window.getChildren().add(still);
        Scene scene =
                new Appearance(arguments.contains("dark") ? Theme.DARK : Theme.LIGHT, 100).scene(window, 1440, 900);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setOnHidden(_ -> {
            tasks.close();
            stored.close();
        });
        stage.show();
        stored.notices.shown().subscribe(() -> System.out.println(stored.notices.shown()));
        if (!arguments.contains("watch")) {
            measure(scene);
        }
    }

    /** A store that is there already is used as it is. */
    private static StoredBoard opened(List<String> arguments, FxTaskRunner tasks) {
        try {
            Path place = Path.of(arguments.get(1));
            boolean there = Files.exists(place);
            StoredBoard stored = new StoredBoard(place, tasks::onScreen);
            if (!there) {
                stored.fill(Integer.parseInt(arguments.getFirst()));
            }
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Scene scene) {
        from = new Point2D(200, 350);
        List<Phase> phases = List.of(
                new Phase("warm up", WARM_UP * 3, this::drag),
                new Phase("idle animation", 600, frame -> still.setTranslateX(frame % 300)),
                new Phase("drag", 1800, this::drag),
                new Phase("drag along an edge", 600, this::edge),
                new Phase("scroll a column", 600, frame -> {
                    robot.mouseMove(500, 500);
                    if (frame % 3 == 0) {
                        robot.mouseWheel(frame % 120 < 90 ? 1 : -1);
                    }
                }),
                new Phase("idle animation again", 600, frame -> still.setTranslateX(frame % 300)));
        new AnimationTimer() {
            private int phase;
            private int frame;
            private long last;
            private double[] times = new double[phases.getFirst().frames()];
            private double[] work = new double[phases.getFirst().frames()];
            private long worked;

            @Override
            public void handle(long now) {
                if (frame < times.length) {
                    long working = working();
                    times[frame] = frame == 0 ? 0 : (now - last) / 1e6;
                    work[frame] = frame == 0 ? 0 : (working - worked) / 1e6;
                    last = now;
                    worked = working;
                    phases.get(phase).action().at(frame);
                    frame++;
                    return;
                }
                robot.mouseRelease(MouseButton.PRIMARY);
                report(phases.get(phase).name(), times);
                report("  processor time", work);
                phase++;
                frame = 0;
                if (phase == phases.size()) {
                    stop();
                    stage.hide();
                    Platform.exit();
                } else {
                    times = new double[phases.get(phase).frames()];
                    work = new double[phases.get(phase).frames()];
                }
            }
        }.start();
        scene.getRoot().requestFocus();
    }

    private void drag(int frame) {
        int step = frame % 300;
        if (step == 0) {
            robot.mouseMove(from);
        } else if (step == 20) {
            robot.mousePress(MouseButton.PRIMARY);
        } else if (step > 20 && step < 270) {
            double part = (step - 20) / 250.0;
            double x = from.getX() + 1000 * Math.sin(Math.PI * part);
            double y = from.getY() + 180 * Math.sin(6 * Math.PI * part);
            robot.mouseMove(x, y);
        } else if (step == 270) {
            robot.mouseMove(from.getX() + (frame % 600 < 300 ? 300 : 0), from.getY());
        } else if (step == 280) {
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }

    private void edge(int frame) {
        if (frame == 0) {
            robot.mouseMove(from);
        } else if (frame == 10) {
            robot.mousePress(MouseButton.PRIMARY);
        } else if (frame > 10 && frame < 560) {
            double y = frame < 350
                    ? Math.min(870, from.getY() + (frame - 10) * 6.0)
                    : Math.max(240, 870 - (frame - 350) * 8.0);
            robot.mouseMove(from.getX() + 10 * Math.sin(frame / 9.0), y);
        } else if (frame == 570) {
            robot.keyPress(javafx.scene.input.KeyCode.ESCAPE);
            robot.keyRelease(javafx.scene.input.KeyCode.ESCAPE);
        }
    }

    private static void report(String name, double[] times) {
        double[] sorted = Arrays.stream(times).skip(1).sorted().toArray();
        long slow = Arrays.stream(sorted).filter(time -> time > 20).count();
        System.out.println(String.format(
                Locale.ROOT,
                "%-22s n=%d p50=%.1f p95=%.1f p99=%.1f max=%.1f over 20 ms: %.2f %%",
                name,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted[sorted.length - 1],
                100.0 * slow / sorted.length));
        if (name.startsWith(" ")) {
            System.out.println(IntStream.range(1, times.length)
                    .filter(i -> times[i] > 16)
                    .mapToObj(i -> String.format(Locale.ROOT, "%d:%.0f", i, times[i]))
                    .limit(60)
                    .collect(Collectors.joining(" ", "    frames over 16 ms: ", "")));
        }
    }

    /** Nanoseconds that the two threads which make a frame have worked, whatever else the machine did. */
    private static long working() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }
}
