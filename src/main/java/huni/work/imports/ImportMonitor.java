package huni.work.imports;

/** Watches a file while it is read or imported, and may stop that. Called on the thread that does it. */
@FunctionalInterface
public interface ImportMonitor {

    /** Lets it run unwatched. */
    ImportMonitor NONE = () -> false;

    /**
     * Told every so many rows.
     *
     * @param rows rows read so far
     * @param share how much of the file has been read, 0 to 1
     */
    default void progressed(long rows, double share) {}

    /** Whether it is to stop; then nothing of it is kept. */
    boolean isCancelled();
}
