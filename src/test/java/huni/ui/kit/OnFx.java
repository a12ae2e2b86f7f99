package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/** Runs a test's work on the JavaFX thread, without a display, and waits for it. */
public final class OnFx {

    private static final CompletableFuture<Boolean> STARTED = start();

    private OnFx() {}

    /** Does the work and gives back what it gives; an assertion that fails there fails the test. */
    public static <T> T call(Callable<T> work) {
        STARTED.join();
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Does the work. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static CompletableFuture<Boolean> start() {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Appearance.fillGrounds();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException alreadyStarted) {
            started.complete(true);
        }
        Platform.setImplicitExit(false);
        return started;
    }
}
