package huni.domain.call;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call with a prospect, while it is held and afterwards.
 *
 * @param edition the checklist with its texts as they were; empty outside a call and for one that reached nobody
 * @param ended empty while it can be continued
 * @param talkedSeconds how long it was talked, without the time it lay aside
 * @param outcome as {@link CallOutcome} writes it; empty while it is open
 * @param activity what it is among the activities of the prospect, with its note; empty while it is open
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
        Optional<ActivityId> activity,
        long version) {
    /** What it is. */
    public enum Kind {
        /** It was held in call mode, or somebody tried to hold one. */
        HELD,
        /** What was answered without a call; a prospect has one at most. */
        OUTSIDE
    }

    /** One that begins now. */
    public static Call begun(UUID id, ProspectId prospect, Optional<UUID> edition, Instant now) {
        return new Call(id, prospect, Kind.HELD, edition, now, Optional.empty(), 0, "", Optional.empty(), 0);
    }

    /** Where what was answered without a call is kept. It bears the prospect's identifier. */
    public static Call outside(ProspectId prospect, Instant first) {
        return new Call(
                prospect.value(),
                prospect,
                Kind.OUTSIDE,
                Optional.empty(),
                first,
                Optional.of(first),
                0,
                "",
                Optional.empty(),
                0);
    }

    /** Whether it can be continued. */
    public boolean isOpen() {
        return ended.isEmpty();
    }

    /** The same with another checklist. */
    public Call withEdition(Optional<UUID> newEdition) {
        return new Call(id, prospect, kind, newEdition, begun, ended, talkedSeconds, outcome, activity, version);
    }

    /** The same after so much was talked; the time never becomes less. */
    public Call talked(long seconds) {
        return new Call(
                id,
                prospect,
                kind,
                edition,
                begun,
                ended,
                Math.max(talkedSeconds, seconds),
                outcome,
                activity,
                version);
    }

    /** The same, finished then. */
    public Call ended(Instant then, CallOutcome with, ActivityId as) {
        return new Call(
                id,
                prospect,
                kind,
                edition,
                begun,
                Optional.of(then.isBefore(begun) ? begun : then),
                talkedSeconds,
                with.written(),
                Optional.of(as),
                version);
    }

    /** The same call, of another prospect that is the same one. */
    public Call of(ProspectId other) {
        return new Call(id, other, kind, edition, begun, ended, talkedSeconds, outcome, activity, version);
    }
}
