package huni.domain.prospect;

import huni.domain.Moment;
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
 * @param undated nobody knows when it was, the instant and day only keep the order: it tells where the prospect stands,
 *     and counts in no week
 * @param undoes the event taken back, only for {@link Kind#UNDONE}
 * @param terms why and for how much the sale was closed, only of an entry into won or lost
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
        boolean undated,
        Optional<UUID> undoes,
        ClosingTerms terms) {

    /** An event; it is undated if it is a move from nowhere. */
    public StageEvent(
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
        this(
                id,
                prospect,
                at,
                day,
                from,
                to,
                kind,
                source,
                note,
                kind == Kind.MOVED && from.isEmpty(),
                undoes,
                ClosingTerms.NONE);
    }

    /** The same event, whether nobody knows when it was. */
    public StageEvent withUndated(boolean unknown) {
        return new StageEvent(id, prospect, at, day, from, to, kind, source, note, unknown, undoes, terms);
    }

    /** The same event with what was agreed or said at the closing. */
    public StageEvent withTerms(ClosingTerms said) {
        return new StageEvent(id, prospect, at, day, from, to, kind, source, note, undated, undoes, said);
    }

    /** The same entry, which came from another stage and so opens nothing again. */
    public StageEvent movedFrom(StageKey other) {
        return new StageEvent(
                id, prospect, at, day, Optional.of(other), to, Kind.MOVED, source, note, undated, undoes, terms);
    }

    /** The event that takes this one back. */
    public StageEvent takenBack(UUID newId, Moment now) {
        return new StageEvent(
                newId,
                prospect,
                now.instant(),
                now.day(),
                Optional.of(to),
                from.orElse(to),
                Kind.UNDONE,
                MoveSource.FORM,
                "",
                Optional.of(id));
    }

    /** The same entry, then and dated. */
    public StageEvent again(UUID newId, Instant then, LocalDate on) {
        return new StageEvent(newId, prospect, then, on, from, to, kind, source, note, false, undoes, terms);
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
