package huni.work.away;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The damaged copies of a shared workspace that are kept on this machine, since steps may wait in them. */
public interface KeptCopies {

    /** Where one person has the store alone there are none. */
    KeptCopies NONE = new KeptCopies() {
        @Override
        public List<AsideCopy> all() {
            return List.of();
        }

        @Override
        public Optional<BroughtIn> bringIn(AsideCopy copy) {
            throw new IllegalArgumentException("not kept: " + copy.folder());
        }

        @Override
        public void delete(AsideCopy copy) {
            throw new IllegalArgumentException("not kept: " + copy.folder());
        }
    };

    /**
     * One of them.
     *
     * @param at when it was put aside
     * @param waiting how many steps wait in it; empty if that cannot be read
     */
    record AsideCopy(Path folder, Instant at, OptionalLong waiting) {}

    /**
     * What became of the steps that waited in one.
     *
     * @param brought how many are at the server, or on the list of what could not be brought together
     * @param unread how many cannot be read
     */
    record BroughtIn(long brought, long unread) {}

    /** All of them, the oldest first. */
    List<AsideCopy> all();

    /**
     * Does at the server what can be seen to wait in it, as after any time without the network; what was done there already is not
     * done again. It stays until it is deleted: nobody knows what a damaged file does not show.
     *
     * @return empty if it cannot be read what waits in it
     * @throws huni.work.TroubleException if the server cannot be reached; what is not there yet still waits
     */
    Optional<BroughtIn> bringIn(AsideCopy copy);

    /** Deletes it with whatever waits in it. */
    void delete(AsideCopy copy);
}
