package huni.store.file;

/** A connection that only reads, used by one thread at a time; who comes second waits for the first. */
public interface ReadConnection {

    /** Does reading work; all that one piece of work reads is of one moment only if it is read by one statement. */
    <T, X extends Exception> T read(Work<T, X> work) throws X;

    /** What is read once for all, for reading work to ask with its own connection. */
    SharedReads shared();
}
