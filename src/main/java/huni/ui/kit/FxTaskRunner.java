package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One thread for reading, one for writing, and the JavaFX thread for what they found out. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {

    private static final int SECONDS_TO_FINISH = 30;

    private final ExecutorService reads = thread("huni-read");
    private final ExecutorService writes = thread("huni-write");

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

    /** Lets every write that was asked for finish, for at most half a minute; reads are given up. */
    @Override
    public void close() {
        reads.shutdownNow();
        writes.shutdown();
        try {
            if (!writes.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                writes.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        try {
            T result = work.call();
            onScreen(() -> onDone.accept(result));
        } catch (Exception e) {
            onScreen(() -> onFailed.accept(e));
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon(false).factory());
    }
}
