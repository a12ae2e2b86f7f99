package huni.work.archive;

import java.util.concurrent.CancellationException;

/** Watches an archive being written or read, and may stop that. Called on the thread that does it. */
@FunctionalInterface
public interface ArchiveWatch {

    /** Lets it run unwatched. */
    ArchiveWatch NONE = () -> false;

    /** Whether it is to stop; then nothing of it is kept. */
    boolean isCancelled();

    /** Told every so many rows what part is done, 0 to 1. */
    default void progressed(double share) {}

    /**
     * Asked and told every so many rows.
     *
     * @throws CancellationException if it is to stop
     */
    default void at(long rows, long all) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        progressed(all == 0 ? 1 : Math.min(1, rows / (double) all));
    }
}
