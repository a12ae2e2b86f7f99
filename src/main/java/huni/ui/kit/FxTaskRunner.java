package huni.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The lanes as one thread each. Results are handed over on the JavaFX thread. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private final ThreadPoolExecutor reads = thread("huni-read");
    private final ThreadPoolExecutor longReads = thread("huni-long-read");
    private final ThreadPoolExecutor writes = thread("huni-write");
    private final FileLane files = new FileLane(Duration.ofSeconds(1));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("huni-clock").daemon(true).factory());
    private volatile boolean closing;
    private volatile CountDownLatch held = new CountDownLatch(0);

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        reads.execute(() -> perform(work, onDone, onFailed));
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        longReads.execute(() -> perform(() -> work.read(() -> closing), onDone, onFailed));
    }

    @Override
    public void onceSeen(Runnable action) {
        if (held.getCount() == 0) {
            action.run();
            return;
        }
        longReads.execute(() -> onScreen(() -> {
            if (!closing) {
                action.run();
            }
        }));
    }

    /**
     * Long reads that are asked for from now on do not begin before the window's first sight has been {@link #seen}, or
     * that much time has passed: they would take the processor from it.
     */
    public void holdLongReads(Duration most) {
        CountDownLatch hold = new CountDownLatch(1);
        held = hold;
        longReads.execute(() -> {
            try {
                hold.await(most.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                hold.countDown();
            }
        });
    }

    @Override
    public void seen() {
        held.countDown();
    }

    @Override
    public <T> void readFile(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        files.execute(() -> perform(() -> work.read(() -> closing), onDone, onFailed));
    }

    @Override
    public boolean isEnding() {
        return closing;
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        writes.execute(() -> perform(work, onDone, onFailed));
    }

    @Override
    public Runnable every(Duration pause, Runnable action) {
        // While the screen is busy its turns do not pile up.
        AtomicBoolean asked = new AtomicBoolean();
        AtomicBoolean over = new AtomicBoolean();
        ScheduledFuture<?> turns = clock.scheduleAtFixedRate(
                () -> {
                    if (asked.compareAndSet(false, true)) {
                        onScreen(() -> {
                            asked.set(false);
                            if (!over.get()) {
                                action.run();
                            }
                        });
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> {
            over.set(true);
            turns.cancel(false);
        };
    }

    @Override
    public void onScreen(Runnable action) {
        Platform.runLater(action);
    }

    /**
     * Returns when every write that was asked for is finished, however long it takes. Reads that have not begun are given
     * up; a long one under way is cancelled, a short one ends in its own time, and nobody waits for a file. No thread is
     * interrupted: to interrupt one that reads a file closes the file under the writes.
     */
    @Override
    public void close() {
        closing = true;
        clock.shutdownNow();
        reads.shutdown();
        longReads.shutdown();
        reads.getQueue().clear();
        longReads.getQueue().clear();
        held.countDown();
        files.close();
        writes.close();
        reads.close();
        longReads.close();
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        try {
            T result = work.call();
            onScreen(() -> onDone.accept(result));
        } catch (CancellationException _) {
            // Nobody wants the result any more.
        } catch (Exception e) {
            onScreen(() -> onFailed.accept(e));
        } catch (Error e) {
            onScreen(() -> onFailed.accept(new ExecutionException(e)));
        }
    }

    private static ThreadPoolExecutor thread(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon(false).factory());
    }
}
