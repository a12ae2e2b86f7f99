package huni.work.away;

import huni.domain.ProspectId;
import huni.work.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that was done without the network and is not on the server, since something else stands there.
 *
 * @param id names it for good
 * @param at when it was done
 * @param field the column or the fact it is about; empty where it is about more
 * @param mine what was written here, as it is stored; of several rows their words
 * @param theirs what stands instead; empty if nothing does
 * @param by the name of who wrote that; empty if it is not known
 * @param rows what it was, to be done after all
 */
public record Unmerged(
        String id,
        Instant at,
        Label label,
        Optional<ProspectId> prospect,
        Obstacle reason,
        String field,
        String mine,
        String theirs,
        String by,
        List<KeptChange> rows) {

    /** The field that tells where a prospect stands. */
    public static final String STAGE = "stage";

    private static final String MOVES = "stage_event";

    private static final Set<String> OF_MOVE = Set.of(MOVES, "prospect");

    /** The field that tells whether something is there at all. */
    public static final String REMOVED = "removed";

    public Unmerged {
        rows = List.copyOf(rows);
    }

    /** Why it is not there. */
    public enum Obstacle {
        /** Somebody else has written the same field. */
        CHANGED,
        /** Somebody else has moved the prospect into what was deleted. */
        REMOVED,
        /** What it was about is not there any more. */
        GONE,
        /** The stage does not take the prospect as it is now. */
        GATE,
        /** The role of the person does not allow it. */
        ROLE,
        /** It does not fit what is there now. */
        OTHER
    }

    /** A row before and after it, as the journal keeps them; empty where it was not there. */
    public record KeptChange(String table, Optional<String> before, Optional<String> after) {}

    /** Whether it can be done now as it was then. A move meets its gates again and is done where prospects are moved. */
    public boolean canBeTaken() {
        return !rows.isEmpty()
                && reason != Obstacle.GATE
                && reason != Obstacle.GONE
                && !field.equals(STAGE)
                && !(field.equals(REMOVED) && rows.size() > 1)
                && !isMoveAlone();
    }

    /** Whether it is of a prospect that was made by the same step. */
    public boolean isNew() {
        return rows.stream()
                .anyMatch(row -> row.table().equals("prospect") && row.before().isEmpty());
    }

    /** Whether it is no more than a move of what was there: that is made on the board. */
    private boolean isMoveAlone() {
        return moves() && !isNew() && rows.stream().allMatch(row -> OF_MOVE.contains(row.table()));
    }

    /** Whether a move is a part of it. */
    public boolean moves() {
        return rows.stream().anyMatch(row -> row.table().equals(MOVES));
    }
}
