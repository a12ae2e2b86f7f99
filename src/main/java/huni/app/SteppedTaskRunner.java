package huni.app;

import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Does everything in order, and only when told: for pictures, where nobody waits. Work is done beside the calling thread,
 * as in a window; what comes of it is heard on the calling one.
 */
final class SteppedTaskRunner implements TaskRunner {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Consumer<? super Exception> onUnexpected;

    /** @param onUnexpected hears of a failure beside the one who asked for the work */
    SteppedTaskRunner(Consumer<? super Exception> onUnexpected) {
        this.onUnexpected = onUnexpected;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        waiting.add(() -> perform(work, onDone, onFailed));
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        run(() -> work.read(() -> false), onDone, onFailed);
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        run(work, onDone, onFailed);
    }

    @Override
    public void onScreen(Runnable action) {
        waiting.add(action);
    }

    /** Does what is waiting, and what comes of it, until there is nothing left; whether there was anything. */
    boolean settle() {
        boolean waited = !waiting.isEmpty();
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
        return waited;
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        T result;
        try {
            result = beside(work);
        } catch (CancellationException _) {
            return;
        } catch (Exception e) {
            onUnexpected.accept(e);
            onFailed.accept(e);
            return;
        }
        // As in a window: what the work told of is heard before what came of it.
        waiting.add(() -> onDone.accept(result));
    }

    private static <T> T beside(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name("huni-stepped").daemon(true).start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }
}
