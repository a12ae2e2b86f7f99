package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A prospect's way through the stages, as the figures need it: without what was undone.
 *
 * @param createdOn the day of its cohort
 * @param visits in order of time, at least one; the last one is where it is now
 */
public record Journey(ProspectId prospect, LocalDate createdOn, List<Visit> visits) {

    /** An entry into a stage on a day. */
    public record Visit(StageKey stage, LocalDate on) {}
}
