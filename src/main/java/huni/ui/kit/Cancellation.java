package huni.ui.kit;

import java.util.concurrent.CancellationException;

/** Tells a long read whether its result is still wanted. Any thread may ask at any time. */
@FunctionalInterface
public interface Cancellation {

    /** Whether the read may stop; once true, it stays true. */
    boolean isCancelled();

    /**
     * Ends the work that calls it if nobody wants its result any more. Called between the steps of a long read.
     *
     * @throws CancellationException if it is cancelled; the task runner takes it for an end and not for a failure
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
