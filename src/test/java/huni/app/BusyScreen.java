package huni.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * How long the screen's thread was kept busy by one thing after the other: somebody asks it a thousand times a second for
 * nothing, and looks how long that takes.
 */
final class BusyScreen {

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(1);
    private static final double NANOS = 1e6;
    /** So many answers in a row at once mean that nothing more comes. */
    private static final int QUIET = 80;

    private static final double AT_ONCE = 6;
    private static final double MOST = 20_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long lastWorked;

    /**
     * The longest of a while, in milliseconds.
     *
     * @param passed until it answered
     * @param worked what the thread worked meanwhile
     */
    record Longest(double passed, double worked) {}

    /** Lets the screen's thread do something, and watches it until it has nothing left to do. */
    Longest during(Runnable work) throws InterruptedException {
        answer();
        long begun = System.nanoTime();
        double passed = 0;
        double worked = 0;
        Platform.runLater(work);
        for (int quiet = 0; quiet < QUIET && (System.nanoTime() - begun) / NANOS < MOST; quiet++) {
            long asked = System.nanoTime();
            double now = answer();
            double waited = (System.nanoTime() - asked) / NANOS;
            passed = Math.max(passed, waited);
            worked = Math.max(worked, now);
            if (waited > AT_ONCE) {
                quiet = 0;
            }
            LockSupport.parkNanos(BETWEEN);
        }
        return new Longest(passed, worked);
    }

    /** Waits until it answers; what it worked since it answered last, in milliseconds. */
    private double answer() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        double[] worked = new double[1];
        Platform.runLater(() -> {
            long now = threads.getCurrentThreadCpuTime();
            worked[0] = (now - lastWorked) / NANOS;
            lastWorked = now;
            answered.countDown();
        });
        answered.await();
        return worked[0];
    }
}
