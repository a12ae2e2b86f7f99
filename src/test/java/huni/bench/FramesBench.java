package huni.bench;

import com.sun.management.ThreadMXBean;
import huni.app.LargeWindow;
import huni.app.Stroke;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;

/**
 * How far frames are apart, and what each allocates, while cards are dragged and columns and lists scrolled by the mouse in the
 * whole window, beside a square that moves over the same window at rest.
 */
final class FramesBench implements AutoCloseable {

    private static final String AREA = "frames";
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final double LONG = 20;
    private static final double MOST_PERCENT = 1;
    private static final double MOST_KILOBYTES = 1024;
    private static final double NANOS = 1e6;
    private static final int WARM_UP = 300;
    private static final int SOMEWHERE = 170;
    private static final int SHORT_PHASE = 300;
    private static final int DRAG = 900;
    private static final long MOST_SECONDS = 120;

    private final LargeWindow window;
    private final String prospects;
    private final Robot robot = OnFx.call(Robot::new);
    private final Rectangle still = new Rectangle(40, 40);
    private Point2D from = Point2D.ZERO;

    /** @param store it is opened by nobody else */
    FramesBench(Path store, int prospects) throws Exception {
        this.prospects = "with %,d prospects".formatted(prospects);
        window = new LargeWindow(store, Motion.FULL);
        OnFx.run(window::show);
    }

    /** How far apart the frames were, in milliseconds, and what the screen's thread allocated in each, in kilobytes. */
    private record Frames(double[] apart, double[] allocated) {

        double longPercent() {
            return 100.0 * Arrays.stream(apart).filter(millis -> millis > LONG).count() / apart.length;
        }

        Frames and(Frames other) {
            return new Frames(both(apart, other.apart), both(allocated, other.allocated));
        }

        private static double[] both(double[] some, double[] others) {
            double[] all = Arrays.copyOf(some, some.length + others.length);
            System.arraycopy(others, 0, all, some.length, others.length);
            return all;
        }
    }

    List<Figure> figures() {
        window.settleAll();
        OnFx.run(() -> {
            still.setManaged(false);
            still.setMouseTransparent(true);
            ((Pane) window.scene().getRoot()).getChildren().add(still);
            Bounds card = firstCard();
            from = new Point2D(card.getCenterX(), card.getCenterY());
        });
        Frames before = played(SHORT_PHASE, this::idle);
        Frames drag = moving(DRAG, this::drag);
        Frames column = moving(SHORT_PHASE, frame -> wheel(from, frame));
        Frames edge = moving(SHORT_PHASE, this::edge);
        OnFx.run(() -> Stroke.of("Ctrl+3").isTaken(window.scene()));
        window.settleAll();
        Frames list = moving(SHORT_PHASE, frame -> wheel(new Point2D(700, 500), frame));
        Frames idle = before.and(played(SHORT_PHASE, this::idle));
        List<Figure> figures = new ArrayList<>();
        figures.addAll(beside(idle, "a card is dragged", drag));
        figures.addAll(beside(idle, "a card is dragged along an edge", edge));
        figures.addAll(beside(idle, "a column of the board scrolls", column));
        figures.addAll(beside(idle, "the list scrolls", list));
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    private Bounds firstCard() {
        return window.scene().getRoot().lookupAll(".board-card").stream()
                .filter(Node::isVisible)
                .map(card -> card.localToScreen(card.getLayoutBounds()))
                .filter(bounds -> bounds.getMinY() > 0)
                .min((one, other) -> Double.compare(
                        one.getMinX() * 1_000 + one.getMinY(), other.getMinX() * 1_000 + other.getMinY()))
                .orElseThrow();
    }

    private List<Figure> beside(Frames idle, String what, Frames frames) {
        String said = String.format(
                Locale.ROOT,
                "frames over 20 ms while %s, %s (95, 99 of 100: %.1f, %.1f ms; most %.1f ms)",
                what,
                prospects,
                Times.at(frames.apart(), 0.95),
                Times.at(frames.apart(), 0.99),
                Times.at(frames.apart(), 1));
        return List.of(
                Figure.beside(
                        AREA,
                        said,
                        Unit.PERCENT,
                        Times.counted(frames.longPercent()),
                        "a moving square (most %.1f ms)".formatted(Times.at(idle.apart(), 1)),
                        Times.counted(idle.longPercent()),
                        Goal.amount(Math.max(MOST_PERCENT, idle.longPercent()))),
                new Figure(
                        AREA,
                        "allocated by the screen's thread in a frame while %s, %s".formatted(what, prospects),
                        Unit.KILOBYTES,
                        Times.counted(frames.allocated()),
                        "a moving square",
                        Times.counted(idle.allocated()),
                        Times.at(frames.allocated(), 0.5) / Times.at(idle.allocated(), 0.5),
                        Goal.p99(MOST_KILOBYTES)));
    }

    /** The same after a while that does not count, in which what is on the board or the list has to move. */
    private Frames moving(int count, IntConsumer action) {
        List<String> places = new ArrayList<>();
        played(WARM_UP, frame -> {
            if (frame == 0 || frame == SOMEWHERE) {
                places.add(places());
            }
            action.accept(frame);
        });
        if (places.getFirst().equals(places.getLast())) {
            throw new IllegalStateException("nothing moved");
        }
        return played(count, action);
    }

    private String places() {
        return Stream.of(".board-card", ".list-cell")
                .flatMap(cells -> window.scene().getRoot().lookupAll(cells).stream())
                .filter(Node::isVisible)
                .map(cell -> cell.getAccessibleText()
                        + cell.localToScene(0, 0)
                        + cell.getPseudoClassStates().contains(LIFTED))
                .collect(Collectors.joining());
    }

    /** Does something in each of so many frames, and sees how far they are apart. */
    private Frames played(int count, IntConsumer action) {
        CompletableFuture<Frames> played = new CompletableFuture<>();
        OnFx.run(() -> new AnimationTimer() {
            private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            private final double[] apart = new double[count];
            private final double[] allocated = new double[count];
            private int frame = -1;
            private long last;
            private long before;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                long bytes = threads.getCurrentThreadAllocatedBytes();
                if (frame >= 0) {
                    apart[frame] = (at - last) / NANOS;
                    allocated[frame] = (bytes - before) / 1024.0;
                }
                frame++;
                if (frame == count) {
                    stop();
                    robot.mouseRelease(MouseButton.PRIMARY);
                    played.complete(new Frames(apart, allocated));
                    return;
                }
                last = at;
                before = bytes;
                try {
                    action.accept(frame);
                } catch (RuntimeException failure) {
                    stop();
                    played.completeExceptionally(failure);
                }
            }
        }.start());
        return played.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
    }

    private void idle(int frame) {
        still.setTranslateX(frame % 300);
    }

    /** There and back over the columns, and down where it began. */
    private void drag(int frame) {
        int step = frame % 300;
        if (step == 0) {
            robot.mouseMove(from);
        } else if (step == 10) {
            robot.mousePress(MouseButton.PRIMARY);
        } else if (step > 10 && step <= 270) {
            double part = (step - 10) / 260.0;
            robot.mouseMove(
                    from.getX() + 1000 * Math.sin(Math.PI * part), from.getY() + 180 * Math.sin(6 * Math.PI * part));
        } else if (step == 280) {
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }

    /** Down to the lower edge, where the column scrolls by itself, and back. */
    private void edge(int frame) {
        if (frame == 0) {
            robot.mouseMove(from);
        } else if (frame == 10) {
            robot.mousePress(MouseButton.PRIMARY);
        } else if (frame > 10 && frame < 270) {
            double y = frame < 180 ? from.getY() + (frame - 10) * 6.0 : 870 - (frame - 180) * 8.0;
            robot.mouseMove(from.getX() + 10 * Math.sin(frame / 9.0), Math.clamp(y, 240, 870));
        } else if (frame == 280) {
            robot.keyPress(KeyCode.ESCAPE);
            robot.keyRelease(KeyCode.ESCAPE);
        }
    }

    private void wheel(Point2D at, int frame) {
        robot.mouseMove(at);
        if (frame % 3 == 0) {
            robot.mouseWheel(frame % 120 < 60 ? 1 : -1);
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
