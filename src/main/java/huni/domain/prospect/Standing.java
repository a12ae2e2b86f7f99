package huni.domain.prospect;

import huni.domain.Moment;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a prospect stands on the board.
 *
 * @param since when it entered the stage
 * @param sinceDay the day it entered the stage, in the workspace's time zone then
 * @param furthest the furthest step it ever reached; lost and parked are no steps
 * @param rank its place in the column: lower is higher up
 * @param closedOn the day it was won or lost; empty in any other stage, and if an import did not tell: then it is in
 *     the figures of no period
 * @param lostReason key of the reason, only in a lost stage
 */
public record Standing(
        StageKey stage,
        Instant since,
        LocalDate sinceDay,
        StageKey furthest,
        long rank,
        Optional<LocalDate> closedOn,
        Optional<String> lostReason) {

    /** Where a prospect begins that is made now. */
    public static Standing begun(StageKey stage, long rank, Moment now) {
        return new Standing(stage, now.instant(), now.day(), stage, rank, Optional.empty(), Optional.empty());
    }

    public Standing ranked(long newRank) {
        return new Standing(stage, since, sinceDay, furthest, newRank, closedOn, lostReason);
    }
}
