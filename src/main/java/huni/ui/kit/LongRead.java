package huni.ui.kit;

/** A read that may take seconds, and stops in between when it is cancelled. */
@FunctionalInterface
public interface LongRead<T> {

    /**
     * Reads.
     *
     * @param cancellation asked between the steps, often enough that stopping takes no longer than a person notices
     */
    T read(Cancellation cancellation) throws Exception;
}
