package huni.ui.kit;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where files are read that somebody brings: one after the other, but what takes longer than a while when the next is asked
 * for is left alone with its thread. Its threads keep no program from ending.
 */
final class FileLane implements AutoCloseable {

    private final Duration patience;
    private ThreadPoolExecutor thread = fresh();
    private long begun;

    /** @param patience how long a file may take before the next one does not wait for it any more */
    FileLane(Duration patience) {
        this.patience = patience;
    }

    /** Does it when what is before it has ended or has had its time. */
    synchronized void execute(Runnable work) {
        if (thread.getActiveCount() > 0 && System.nanoTime() - begun >= patience.toNanos()) {
            thread.shutdown();
            thread = fresh();
        }
        ThreadPoolExecutor mine = thread;
        mine.execute(() -> {
            begins();
            work.run();
        });
    }

    private synchronized void begins() {
        begun = System.nanoTime();
    }

    /** Gives up what has not begun and waits for nothing. */
    @Override
    public synchronized void close() {
        thread.getQueue().clear();
        thread.shutdown();
    }

    private static ThreadPoolExecutor fresh() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("huni-file").daemon(true).factory());
    }
}
