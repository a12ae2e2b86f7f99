package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One thread for reading, one for writing, and the JavaFX thread for what they found out. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private final ThreadPoolExecutor reads = thread("huni-read");
    private final ThreadPoolExecutor writes = thread("huni-write");

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        reads.execute(() -> perform(work, onDone, onFailed));
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        writes.execute(() -> perform(work, onDone, onFailed));
    }

    @Override
    public void onScreen(Runnable action) {
        Platform.runLater(action);
    }

    /**
     * Returns when every write that was asked for is finished, however long it takes. Reads that have not begun are given
     * up; the one under way ends in its own time: to interrupt a thread that reads a file closes the file under the writes.
     */
    @Override
    public void close() {
        reads.shutdown();
        reads.getQueue().clear();
        writes.close();
        reads.close();
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        try {
            T result = work.call();
            onScreen(() -> onDone.accept(result));
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
