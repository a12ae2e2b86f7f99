package huni.domain.prospect;

import huni.domain.ProspectId;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a prospect into a stage. Never changed and never taken away: what was undone is answered by an
 * {@link Kind#UNDONE} event that names it, and then both count for nothing.
 *
 * @param at the instant; an imported day is at its start in the workspace's time zone
 * @param day the day of that; every figure counts by it, so no later change of time zone shifts one
 * @param from empty for {@link Kind#CREATED}, and for an import's entry whose day nobody knows
 * @param to the stage entered; for {@link Kind#UNDONE} the stage returned to
 * @param note why a closed gate was passed; may be empty
 * @param undoes the event taken back, only for {@link Kind#UNDONE}
 */
public record StageEvent(
        UUID id,
        ProspectId prospect,
        Instant at,
        LocalDate day,
        Optional<StageKey> from,
        StageKey to,
        Kind kind,
        MoveSource source,
        String note,
        Optional<UUID> undoes) {

    /** Whether nobody knows when this entry was: it tells where the prospect stands, and counts in no week. */
    public boolean isUndated() {
        return kind == Kind.MOVED && from.isEmpty();
    }

    /** What an event says. */
    public enum Kind {
        CREATED,
        MOVED,
        REOPENED,
        UNDONE;

        /** What a move between two stages is: out of a decided one into an undecided one it is reopened. */
        public static Kind of(Stage from, Stage to) {
            return from.type().isClosed() && !to.type().isClosed() ? REOPENED : MOVED;
        }
    }
}
