package huni.insight.coach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That something came about or did not.
 *
 * @param known the day from which on that is certain
 */
public record KnownOutcome(LocalDate known, boolean reached) {

    /**
     * Whether a prospect took the step out of a stage in time. Advanced in time is known on that day, lost in time likewise;
     * everything else when the time is over.
     *
     * @param days how long the step may take
     * @param today the last day that is over
     * @return empty while nobody can know
     */
    public static Optional<KnownOutcome> ofStep(
            LocalDate entered, Optional<LocalDate> advanced, Optional<LocalDate> lost, int days, LocalDate today) {
        LocalDate last = entered.plusDays(days);
        Optional<LocalDate> inTime = advanced.filter(day -> !day.isAfter(last) && !day.isAfter(today));
        if (inTime.isPresent()) {
            return Optional.of(new KnownOutcome(inTime.get(), true));
        }
        Optional<LocalDate> lostInTime = lost.filter(day -> !day.isAfter(last) && !day.isAfter(today))
                .filter(day -> advanced.isEmpty() || day.isBefore(advanced.get()));
        if (lostInTime.isPresent()) {
            return Optional.of(new KnownOutcome(lostInTime.get(), false));
        }
        return today.isBefore(last) ? Optional.empty() : Optional.of(new KnownOutcome(last, false));
    }
}
