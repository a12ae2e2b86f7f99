package huni.domain.call;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call with a prospect, while it is held and afterwards.
 *
 * @param edition the checklist with its texts as they were; empty outside a call
 * @param ended empty while it can be continued
 * @param talkedSeconds how long it was talked, without the time it lay aside
 * @param outcome key of the outcome; empty while it is open
 * @param version counts the writes of this row
 */
public record Call(
        UUID id,
        ProspectId prospect,
        Kind kind,
        Optional<UUID> edition,
        Instant begun,
        Optional<Instant> ended,
        long talkedSeconds,
        String outcome,
        long version) {
    /** What it is. */
    public enum Kind {
        /** It was held in call mode. */
        HELD,
        /** What was answered without a call; a prospect has one at most. */
        OUTSIDE
    }
}
