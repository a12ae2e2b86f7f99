package huni.store.file;

/** Asked before each of several steps that take long; what it throws ends them. */
@FunctionalInterface
public interface Checkpoint<X extends Exception> {
    void check() throws X;
}
