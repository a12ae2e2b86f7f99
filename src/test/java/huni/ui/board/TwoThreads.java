package huni.ui.board;

import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** A reading and a writing thread that do their work, and hand over what came of it, when the test says so. */
final class TwoThreads implements TaskRunner {

    private final Queue<Runnable> reads = new ArrayDeque<>();
    private final Queue<Runnable> writes = new ArrayDeque<>();
    private final Queue<Runnable> read = new ArrayDeque<>();
    private final Queue<Runnable> written = new ArrayDeque<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        reads.add(() -> perform(work, onDone, read));
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        run(() -> work.read(() -> false), onDone, onFailed);
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        writes.add(() -> perform(work, onDone, written));
    }

    @Override
    public void onScreen(Runnable action) {
        read.add(action);
    }

    void readAll() {
        empty(reads);
    }

    void writeAll() {
        empty(writes);
    }

    /** What was read reaches the screen. */
    void handOverReads() {
        empty(read);
    }

    /** What came of the writes reaches the screen. */
    void handOverWrites() {
        empty(written);
    }

    /** Everything, until nothing is left. */
    void settle() {
        while (!(reads.isEmpty() && writes.isEmpty() && read.isEmpty() && written.isEmpty())) {
            writeAll();
            handOverWrites();
            readAll();
            handOverReads();
        }
    }

    private static void empty(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private static <T> void perform(Callable<T> work, Consumer<? super T> onDone, Queue<Runnable> results) {
        try {
            T result = work.call();
            results.add(() -> onDone.accept(result));
        } catch (CancellationException _) {
            // Nobody wants the result any more.
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
