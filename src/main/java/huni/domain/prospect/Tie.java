package huni.domain.prospect;

import huni.domain.ProspectId;
import java.util.UUID;

/** What a prospect is to another one that looked like the same. */
public record Tie(UUID id, ProspectId prospect, ProspectId other, Kind kind, long version) {

    /** What somebody said of the two. */
    public enum Kind {
        /** The prospect was merged into the other, and is removed since. */
        MERGED,
        /** Each is a sale of its own, whatever is alike; this holds for both of them. */
        OWN_SALE
    }
}
