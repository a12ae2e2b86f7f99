package huni.store.file;

/** Asked before each of several steps that take long; what it throws ends them. */
@FunctionalInterface
public interface Checkpoint<X extends Exception> {
    void check() throws X;

    /** Told from time to time what part is done, 0 to 1. */
    default void done(double share) {}
}
