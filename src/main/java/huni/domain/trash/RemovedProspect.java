package huni.domain.trash;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A prospect that was removed and can be brought back.
 *
 * @param contact the first of its contacts; empty if it has none
 * @param stage where it stood
 * @param at when it was removed; empty if the journal does not tell
 * @param detail the file of an import, or whom it was merged into; empty for all others
 */
public record RemovedProspect(
        ProspectId id, String company, String contact, StageKey stage, Optional<Instant> at, Cause cause, String detail)
        implements Removed {

    /** By what a prospect was removed. */
    public enum Cause {
        /** Somebody deleted it. */
        DELETED,
        /** It was merged into another. */
        MERGED,
        /** The import that had made it was taken back. */
        IMPORT,
        /** The samples were taken away. */
        SAMPLE,
        /** What had made it was undone, or what had brought it back. */
        UNDONE
    }

    @Override
    public ProspectId prospect() {
        return id;
    }
}
