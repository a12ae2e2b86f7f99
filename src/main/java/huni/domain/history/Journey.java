package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;

/**
 * A prospect's way through the stages, as the figures need it: without what was undone, without closings that were
 * opened again, and without changes of place that are no progress.
 *
 * @param createdOn the day of its cohort
 * @param visits in order of time
 * @param now where it stands now
 */
public record Journey(ProspectId prospect, LocalDate createdOn, List<Visit> visits, StageKey now) {

    /** A journey that stands where its last visit led; there is at least one. */
    public Journey(ProspectId prospect, LocalDate createdOn, List<Visit> visits) {
        this(prospect, createdOn, visits, visits.getLast().stage());
    }

    /**
     * An entry into a stage on a day.
     *
     * @param undated nobody knows the day; the one given only keeps the order
     */
    public record Visit(StageKey stage, LocalDate on, boolean undated) {

        public Visit(StageKey stage, LocalDate on) {
            this(stage, on, false);
        }
    }
}
