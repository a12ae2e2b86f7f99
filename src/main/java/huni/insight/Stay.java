package huni.insight;

import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a prospect stands, and for how long.
 *
 * @param days in the stage, from 0; since its creation if {@code undated}
 * @param undated nobody knows when it entered the stage
 */
public record Stay(StageKey stage, long days, boolean undated) {

    /**
     * A stay as of today.
     *
     * @param since the day of the entry, whatever it is if {@code undated}
     * @param created the day of its creation; where nobody knows that either, it counts as new
     */
    public static Stay of(
            StageKey stage, LocalDate since, boolean undated, Optional<LocalDate> created, LocalDate today) {
        LocalDate from = undated ? created.orElse(today) : since;
        return new Stay(stage, Math.max(0, ChronoUnit.DAYS.between(from, today)), undated);
    }

    /** A prospect that comes to the stage now. */
    public static Stay beginning(StageKey stage) {
        return new Stay(stage, 0, false);
    }
}
