package huni.bench;

import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The two lanes of reads as in the window, one thread each, and a third thread in place of the screen's. */
final class TypedLanes implements TaskRunner, AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ThreadPoolExecutor reads = thread("reads");
    private final ThreadPoolExecutor longReads = thread("long reads");
    private final ThreadPoolExecutor screen = thread("screen");
    private final AtomicLong worked = new AtomicLong();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        reads.execute(() -> {
            long before = THREADS.getCurrentThreadCpuTime();
            perform(work, onDone, onFailed);
            worked.addAndGet(THREADS.getCurrentThreadCpuTime() - before);
        });
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        longReads.execute(() -> perform(() -> work.read(() -> false), onDone, onFailed));
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        throw new UnsupportedOperationException("nothing is written while somebody searches");
    }

    @Override
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        try {
            T result = work.call();
            onScreen(() -> onDone.accept(result));
        } catch (CancellationException _) {
            // A newer key was pressed before this one was looked for.
        } catch (Exception e) {
            onScreen(() -> onFailed.accept(e));
        }
    }

    /** How many reads wait behind the one that runs. */
    int waiting() {
        return reads.getQueue().size();
    }

    /** How long the lane of short reads has worked so far, in nanoseconds. */
    long worked() {
        return worked.get();
    }

    /** Returns when nothing waits on the lane of short reads nor on the screen. */
    void settle() {
        CompletableFuture.runAsync(() -> {}, reads).join();
        CompletableFuture.runAsync(() -> {}, screen).join();
    }

    @Override
    public void close() {
        longReads.getQueue().clear();
        reads.close();
        longReads.close();
        screen.close();
    }

    private static ThreadPoolExecutor thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).factory());
    }
}
