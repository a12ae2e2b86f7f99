package huni.insight.coach;

import huni.domain.coach.AdviceKey;
import huni.domain.coach.CoachDismissal;
import huni.insight.coach.FlowWatch.NewInWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SequencedMap;

/**
 * What the coach looks at, of one pipeline.
 *
 * @param today the day of the look; the last Sunday before it is the last day that counts
 * @param rates the outcomes of each rate, in the order of the page
 * @param firstMonday the Monday of the first of {@code weeks} and of {@code stock}
 * @param weeks the new prospects of each complete week
 * @param stock the fresh stock of each Monday from the first on; one more than {@code weeks}
 * @param bookings the appointments that were booked, in any order
 * @param carried what the looks at the expected value found, by their Sundays
 * @param answers what the person answered to advice
 */
public record CoachFacts(
        LocalDate today,
        SequencedMap<AdviceKey, List<KnownOutcome>> rates,
        LocalDate firstMonday,
        List<NewInWeek> weeks,
        List<Integer> stock,
        List<BookedAppointment> bookings,
        SequencedMap<LocalDate, Carried> carried,
        List<CoachDismissal> answers) {

    /** The last day that counts. */
    public LocalDate lastSunday() {
        return today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    }

    /** The same with what the looks at the expected value found, by their Sundays. */
    public CoachFacts withLooks(SequencedMap<LocalDate, Carried> looks) {
        return new CoachFacts(today, rates, firstMonday, weeks, stock, bookings, looks, answers);
    }

    /**
     * An appointment that was booked.
     *
     * @param confirmed whether the decision maker was confirmed by then
     */
    public record BookedAppointment(LocalDate on, boolean confirmed) {

        private static final int RECENT_WEEKS = 26;

        /** Whether it was booked in the half year up to that day. */
        boolean isRecent(LocalDate day) {
            return !on.isAfter(day) && on.isAfter(day.minusWeeks(RECENT_WEEKS));
        }
    }
}
