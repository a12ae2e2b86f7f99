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

    /**
     * Told when what is written takes the place of what is there: from here on it goes to its end.
     *
     * @throws CancellationException if it is to stop; it still can then
     */
    default void settle() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Watches a part of the work, which leads from one share of the whole to another. */
    default ArchiveWatch part(double from, double to) {
        ArchiveWatch whole = this;
        return new ArchiveWatch() {
            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public void progressed(double share) {
                whole.progressed(from + share * (to - from));
            }

            @Override
            public void settle() {
                whole.settle();
            }
        };
    }
}
