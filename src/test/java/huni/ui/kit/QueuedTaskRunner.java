package huni.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Holds work back until the test lets it run, on the test's own thread: no waiting, no chance. */
public final class QueuedTaskRunner implements TaskRunner {

    private final Queue<Runnable> queued = new ArrayDeque<>();
    private final Queue<Runnable> unseen = new ArrayDeque<>();
    private boolean held;
    private int shortReads;

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        shortReads++;
        queued.add(() -> perform(work, onDone, onFailed));
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        queued.add(() -> perform(() -> work.read(() -> false), onDone, onFailed));
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        queued.add(() -> perform(work, onDone, onFailed));
    }

    /** What waits for the first sight waits until that is told to be seen. */
    public void holdUntilSeen() {
        held = true;
    }

    @Override
    public void onceSeen(Runnable action) {
        if (held) {
            unseen.add(action);
        } else {
            action.run();
        }
    }

    @Override
    public void seen() {
        held = false;
        while (!unseen.isEmpty()) {
            unseen.remove().run();
        }
    }

    @Override
    public void onScreen(Runnable action) {
        queued.add(action);
    }

    /** Runs what is queued, and what that queues, until nothing is left. */
    public void runAll() {
        while (!queued.isEmpty()) {
            queued.remove().run();
        }
    }

    /** Runs only the work that has waited longest. */
    public void runNext() {
        queued.remove().run();
    }

    /** How often something was asked for on the lane of short reads. */
    public int shortReads() {
        return shortReads;
    }

    /** How much work waits. */
    public int waiting() {
        return queued.size();
    }

    private static <T> void perform(
            Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        T result;
        try {
            result = work.call();
        } catch (CancellationException _) {
            return;
        } catch (Exception e) {
            onFailed.accept(e);
            return;
        }
        onDone.accept(result);
    }
}
