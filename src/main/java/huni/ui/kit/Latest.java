package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Reads of one thing, of which only the newest counts. An older one that has not begun is not begun, a long one under
 * way is cancelled, and what an older one found out is dropped. Called on the screen's thread.
 */
public final class Latest {

    private final TaskRunner tasks;
    private final AtomicLong newest = new AtomicLong();

    /** A line of reads that run on these tasks. */
    public Latest(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Reads, and makes every earlier read of this line an older one. */
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        Cancellation older = next();
        tasks.run(
                () -> {
                    older.check();
                    return work.call();
                },
                unless(older, onDone),
                unless(older, onFailed));
    }

    /** The same with a read that takes long, on the lane of those. */
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        Cancellation older = next();
        tasks.runLong(
                ending -> {
                    Cancellation either = () -> older.isCancelled() || ending.isCancelled();
                    either.check();
                    return work.read(either);
                },
                unless(older, onDone),
                unless(older, onFailed));
    }

    private Cancellation next() {
        long mine = newest.incrementAndGet();
        return () -> mine != newest.get();
    }

    private static <T> Consumer<T> unless(Cancellation older, Consumer<? super T> consumer) {
        return found -> {
            if (!older.isCancelled()) {
                consumer.accept(found);
            }
        };
    }

    /** Makes every read an older one, so that nothing of it arrives. */
    public void drop() {
        newest.incrementAndGet();
    }
}
