package huni.domain.prospect;

import huni.domain.Moment;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a prospect stands on the board.
 *
 * @param since when it entered the stage
 * @param sinceDay the day it entered the stage, in the workspace's time zone then
 * @param undated nobody knows when it entered the stage; the day and instant only keep the order
 * @param furthest the furthest step it ever reached; lost and parked are no steps
 * @param rank its place in the column: lower is higher up
 * @param closedOn the day it was won or lost; empty in any other stage, and if an import did not tell: then it is in
 *     the figures of no period
 * @param reason key of why it was won or lost, if that was told; only in such a stage
 */
public record Standing(
        StageKey stage,
        Instant since,
        LocalDate sinceDay,
        boolean undated,
        StageKey furthest,
        long rank,
        Optional<LocalDate> closedOn,
        Optional<String> reason) {

    /** A place whose entry is dated. */
    public Standing(
            StageKey stage,
            Instant since,
            LocalDate sinceDay,
            StageKey furthest,
            long rank,
            Optional<LocalDate> closedOn,
            Optional<String> reason) {
        this(stage, since, sinceDay, false, furthest, rank, closedOn, reason);
    }

    /** Where a prospect begins that is made now. */
    public static Standing begun(StageKey stage, long rank, Moment now) {
        return new Standing(stage, now.instant(), now.day(), stage, rank, Optional.empty(), Optional.empty());
    }

    /**
     * Where a prospect stands that entered a stage then: it has a closing day only in a won or lost stage, and a
     * reason likewise.
     *
     * @param closedOn the day of the closing if it is closed; empty if nobody knows it
     */
    public static Standing entering(
            Stage stage,
            Moment at,
            StageKey furthest,
            long rank,
            Optional<LocalDate> closedOn,
            Optional<String> reason) {
        return new Standing(
                stage.key(),
                at.instant(),
                at.day(),
                furthest,
                rank,
                closedOn.filter(_ -> stage.type().isClosed()),
                reason.filter(_ -> stage.type().isClosed()));
    }

    /** The same place; whether nobody knows when it was entered. */
    public Standing withUndated(boolean unknown) {
        return new Standing(stage, since, sinceDay, unknown, furthest, rank, closedOn, reason);
    }

    public Standing withRank(long newRank) {
        return new Standing(stage, since, sinceDay, undated, furthest, newRank, closedOn, reason);
    }
}
