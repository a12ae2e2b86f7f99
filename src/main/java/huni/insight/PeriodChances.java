package huni.insight;

import huni.domain.DaySpan;
import huni.domain.quota.DecisionTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The chances to be won in the rest of a period.
 *
 * @param coming from today to the end of the period
 */
public record PeriodChances(Chances chances, DaySpan coming) {

    /** From today to the last day of the period. */
    public static PeriodChances to(LocalDate last, Chances chances) {
        return new PeriodChances(chances, new DaySpan(chances.today(), last));
    }

    /** Days from today to the end, at least one. */
    public long daysLeft() {
        return Math.max(1, ChronoUnit.DAYS.between(coming.from(), coming.to()));
    }

    /** The chance of a prospect to be won in the period, its decision date considered. */
    public double of(OpenProspect open) {
        return of(open, chances.within(open.stay(), daysLeft()), chances.ever(open.stay(), daysLeft()));
    }

    /** The same, of one that these are the chances of by its stay alone. */
    double of(OpenProspect open, double toTheEnd, double ever) {
        return open.manual()
                .map(set -> withDate(manual(set.doubleValue(), toTheEnd, ever), set.doubleValue(), open.decisionBy()))
                .orElseGet(() -> withDate(toTheEnd, ever, open.decisionBy()));
    }

    /** A chance that was set stands for "ever"; the period gets the same part of it as of the computed one. */
    static double manual(double set, double toTheEnd, double ever) {
        return ever == 0 ? 0 : set * toTheEnd / ever;
    }

    /** A decision date that has passed says as little as none; one after the period halves the chance. */
    double withDate(double toTheEnd, double ever, Optional<LocalDate> decisionBy) {
        return switch (DecisionTime.of(decisionBy, coming)) {
            case UNSAID, PASSED -> toTheEnd;
            case IN_PERIOD -> (toTheEnd + ever) / 2;
            case LATER -> toTheEnd / 2;
        };
    }
}
