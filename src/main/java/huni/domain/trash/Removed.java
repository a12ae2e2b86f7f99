package huni.domain.trash;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;

/** Something that was removed and can be brought back: a prospect as a whole, or a part of one that is still there. */
public sealed interface Removed permits RemovedProspect, RemovedPart {

    /** The prospect, or that of the part. */
    ProspectId prospect();

    /** What the prospect is called. */
    String company();

    /** When it was removed; empty if the journal does not tell. */
    Optional<Instant> at();

    /** By what. */
    RemovedProspect.Cause cause();
}
