package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs reads of the same thing, of which only the newest counts. When a newer one is asked for, an older one that waits
 * is not started, a long one that runs is cancelled, and the result of an older one is dropped. To be called on the
 * JavaFX thread.
 */
public final class Latest {

    private final TaskRunner tasks;
    private final AtomicLong newest = new AtomicLong();

    /** Reads that run on these lanes; independent of every other {@code Latest}. */
    public Latest(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Reads on the lane of short reads, instead of every earlier read of this object. */
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

    /** Reads on the lane of long reads, instead of every earlier read of this object. */
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        Cancellation older = next();
        tasks.runLong(untilNewer(older, work), unless(older, onDone), unless(older, onFailed));
    }

    /** Reads a file that somebody brings, instead of every earlier read of this object. */
    public <T> void readFile(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        Cancellation older = next();
        tasks.readFile(untilNewer(older, work), unless(older, onDone), unless(older, onFailed));
    }

    private static <T> LongRead<T> untilNewer(Cancellation older, LongRead<T> work) {
        return ending -> {
            Cancellation either = () -> older.isCancelled() || ending.isCancelled();
            either.check();
            return work.read(either);
        };
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

    /** Cancels every read of this object: no result arrives. */
    public void drop() {
        newest.incrementAndGet();
    }
}
