package huni.bench;

import com.sun.management.OperatingSystemMXBean;
import huni.app.LargeWindow;
import huni.ui.kit.Motion;
import huni.ui.kit.OnFx;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The window on the board, and nobody does anything: frames that are drawn, and what the process works. */
final class IdleBench implements AutoCloseable {

    private static final long UNTIL_QUIET = 15;
    private static final long SECONDS = Integer.getInteger("bench.idle", 60);
    private static final double MOST_PERCENT = 0.5;
    private static final String CLOCK = "Headless Timer";

    private final LargeWindow window;
    private final PaintedFrames frames;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** @param store it is opened by nobody else */
    IdleBench(Path store) throws Exception {
        window = new LargeWindow(store, Motion.FULL);
        OnFx.run(window::show);
        frames = new PaintedFrames(window.scene());
    }

    List<Figure> figures() {
        window.settleAll();
        pause(UNTIL_QUIET);
        int drawn = frames.count();
        long worked = worked();
        pause(SECONDS);
        long nanos = worked() - worked;
        List<Figure> figures = List.of(
                Figure.alone(
                        "idle",
                        "drawn in %d s in which nothing changes".formatted(SECONDS),
                        Unit.PULSES,
                        Times.counted(frames.count() - drawn),
                        Goal.amount(0)),
                Figure.alone(
                        "idle",
                        "work of all threads but the clock of Headless, of one core",
                        Unit.PERCENT,
                        Times.counted(100.0 * nanos / TimeUnit.SECONDS.toNanos(SECONDS)),
                        Goal.amount(MOST_PERCENT)));
        figures.forEach(figure -> System.out.println(FigureTable.line(figure)));
        return figures;
    }

    /** Windows without a display have a thread that only beats sixty times a second, more work than all else at rest. */
    private long worked() {
        long clock = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().equals(CLOCK))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
        return process.getProcessCpuTime() - clock;
    }

    private static void pause(long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        frames.close();
        window.close();
    }
}
