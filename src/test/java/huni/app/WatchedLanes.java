package huni.app;

import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The program's own lanes; it is known when the screen was last told something by a short read, a write or in a turn. What is asked
 * because a long read has come, as the board is when the chances are known anew, belongs to that.
 */
final class WatchedLanes implements TaskRunner, AutoCloseable {

    /** An answer asks again at most so often. */
    private static final int TURNS = 3;

    private static final long MOST_SECONDS = 120;

    private final FxTaskRunner lanes = new FxTaskRunner();
    private final AtomicInteger turns = new AtomicInteger();
    private volatile long told;
    /** Whether what the screen is told now belongs to a long read; for the JavaFX thread. */
    private boolean aside;

    /** When the screen was told something last, in nanoseconds. */
    long told() {
        return told;
    }

    /** Returns when no short read and no write is under way, what they brought has reached the screen, and every turn was taken. */
    void settle() {
        for (int i = 0; i < TURNS; i++) {
            CompletableFuture<Boolean> written = new CompletableFuture<>();
            lanes.write(() -> true, written::complete, written::completeExceptionally);
            written.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
            CompletableFuture<Boolean> read = new CompletableFuture<>();
            lanes.run(() -> true, read::complete, read::completeExceptionally);
            read.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        }
        while (turns.get() > 0) {
            CompletableFuture<Boolean> turned = new CompletableFuture<>();
            lanes.onScreen(() -> turned.complete(true));
            turned.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /** The same, and no long read. */
    void settleAll() {
        settle();
        CompletableFuture<Boolean> read = new CompletableFuture<>();
        lanes.runLong(_ -> true, read::complete, read::completeExceptionally);
        read.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        settle();
    }

    private <T> Consumer<T> noting(Consumer<? super T> consumer) {
        boolean belongs = isAside();
        return result -> tell(belongs, () -> consumer.accept(result));
    }

    private boolean isAside() {
        return Platform.isFxApplicationThread() && aside;
    }

    private void tell(boolean belongs, Runnable telling) {
        aside = belongs;
        try {
            telling.run();
        } finally {
            aside = false;
            if (!belongs) {
                told = System.nanoTime();
            }
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        lanes.run(work, noting(onDone), noting(onFailed));
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        lanes.write(work, noting(onDone), noting(onFailed));
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        lanes.runLong(
                work,
                result -> tell(true, () -> onDone.accept(result)),
                failure -> tell(true, () -> onFailed.accept(failure)));
    }

    @Override
    public <T> void readFile(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        lanes.readFile(work, onDone, onFailed);
    }

    @Override
    public boolean isEnding() {
        return lanes.isEnding();
    }

    @Override
    public Runnable every(Duration pause, Runnable action) {
        return lanes.every(pause, action);
    }

    @Override
    public void onScreen(Runnable action) {
        turns.incrementAndGet();
        boolean belongs = isAside();
        lanes.onScreen(() -> {
            try {
                tell(belongs, action);
            } finally {
                turns.decrementAndGet();
            }
        });
    }

    @Override
    public void close() {
        lanes.close();
    }
}
