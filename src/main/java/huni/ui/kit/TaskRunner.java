package huni.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * The only way to another thread and back. There are three lanes, which do not wait for each other: writes, reads, and
 * long reads. The work sees only values that were read before it started; what it found out reaches the screen through
 * one of the two consumers, which run on the screen's thread.
 */
public interface TaskRunner {

    /** Reads: what a person waits for while typing, scrolling or opening; milliseconds each, one after the other. */
    <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /**
     * Long reads: whole files and figures over all prospects; one after the other. One that is cancelled reaches neither
     * consumer; all are when the program ends.
     */
    <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /** Writes: one after the other, in the order they were asked for, each finished before the program ends. */
    <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed);

    /** Runs something on the screen's thread, later, from any thread. */
    void onScreen(Runnable action);
}
