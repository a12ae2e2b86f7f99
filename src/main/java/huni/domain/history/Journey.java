package huni.domain.history;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A prospect's way through the stages of a pipeline, as the figures need it: without what was undone, without closings
 * that were opened again, and without changes of place that are no progress.
 *
 * @param createdOn the day of its cohort
 * @param visits in order of time
 * @param now where it stands now; a stage of another pipeline if it was moved away
 * @param wayUnknown it came in closed, with nothing between its creation and its closing: nobody knows its way
 * @param worth its likely value as it is now; empty without one
 * @param source where it came from, as it was written; empty if nobody said
 */
public record Journey(
        ProspectId prospect,
        LocalDate createdOn,
        List<Visit> visits,
        StageKey now,
        boolean wayUnknown,
        Optional<Money> worth,
        String source) {

    /** A journey without a value, of a known way, that stands where its last visit led; there is at least one. */
    public Journey(ProspectId prospect, LocalDate createdOn, List<Visit> visits) {
        this(prospect, createdOn, visits, visits.getLast().stage(), false, Optional.empty(), "");
    }

    /** The same journey of a prospect with that value and from that source. */
    public Journey of(Optional<Money> value, String from) {
        return new Journey(prospect, createdOn, visits, now, wayUnknown, value, from);
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
