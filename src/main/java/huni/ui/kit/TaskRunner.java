package huni.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The only way to another thread and back. There are four lanes, which do not wait for each other: writes, reads, long
 * reads, and files. The work sees only values that were read before it started; what it found out reaches the screen through
 * one of the two consumers, which run on the screen's thread.
 */
public interface TaskRunner {

    /** Reads: what a person waits for while typing, scrolling or opening; milliseconds each, one after the other. */
    <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /**
     * Long reads: figures over all prospects; one after the other. One that is cancelled reaches neither
     * consumer; all are when the program ends.
     */
    <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /**
     * Runs something on the screen's thread when the window's first sight has been {@link #seen} or was waited for
     * long enough, before the long reads that are asked for later; at once after that, and where nothing waits for it.
     */
    default void onceSeen(Runnable action) {
        action.run();
    }

    /** The window's first sight has been seen, or another is asked for: nothing waits for it any longer. */
    default void seen() {}

    /**
     * Reads of files that somebody brings, which may be anything: nothing of the store is asked there. One that does not end
     * keeps neither the next one waiting nor the program from ending. One that is cancelled reaches neither consumer.
     */
    default <T> void readFile(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        runLong(work, onDone, onFailed);
    }

    /** Whether the program is ending: what is long and can be given up is given up then. From any thread. */
    default boolean isEnding() {
        return false;
    }

    /** Writes: one after the other, in the order they were asked for, each finished before the program ends. */
    <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /** The same for what nobody did or waits for: no mark tells of it. */
    default <T> void writeQuietly(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        write(work, onDone, onFailed);
    }

    /**
     * Runs something on the screen's thread again and again, the first time after a pause, until the answer is run. No frame
     * is asked for in between, as an animation does. Where time stands still, as in pictures, it is never run.
     */
    default Runnable every(Duration pause, Runnable action) {
        return () -> {};
    }

    /** Runs something on the screen's thread, later, from any thread. */
    void onScreen(Runnable action);
}
