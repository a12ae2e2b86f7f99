package huni.domain.call;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An objection that a prospect raised.
 *
 * @param call the call it came up in
 * @param objection its key
 * @param version counts the writes of this row
 */
public record RaisedObjection(
        UUID id, ProspectId prospect, Optional<UUID> call, String objection, State state, Instant at, long version) {
    /** The same, of another prospect that is the same one. */
    public RaisedObjection of(ProspectId other) {
        return new RaisedObjection(id, other, call, objection, state, at, version);
    }

    /** The same, standing so. */
    public RaisedObjection with(State newState) {
        return new RaisedObjection(id, prospect, call, objection, newState, at, version);
    }

    /** How it stands. */
    public enum State {
        /** It was answered. */
        ANSWERED,
        /** It stands. */
        STANDING
    }
}
