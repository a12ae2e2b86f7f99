package huni.domain.prospect;

import huni.domain.ProspectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A date at which a prospect wants to decide, as it was entered; the last one entered holds.
 *
 * @param decisionBy empty if the date was cleared
 * @param version counts the writes of this row
 */
public record DecisionDate(
        UUID id, ProspectId prospect, LocalDate enteredOn, Optional<LocalDate> decisionBy, long version) {

    /**
     * The first day on which the decision has slipped: after a date has passed, or when it is put off before. It may be
     * yet to come; empty where no date stands that could pass. A date already past when it was entered never counts.
     *
     * @param dates in the order they were entered
     */
    public static Optional<LocalDate> firstSlip(List<DecisionDate> dates) {
        List<LocalDate> slips = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            DecisionDate date = dates.get(i);
            Optional<DecisionDate> next = i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
            date.decisionBy()
                    .filter(day -> !day.isBefore(date.enteredOn()))
                    .flatMap(day -> slip(day, next))
                    .ifPresent(slips::add);
        }
        return slips.stream().min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> slip(LocalDate day, Optional<DecisionDate> next) {
        if (next.filter(later -> !day.isBefore(later.enteredOn())).isEmpty()) {
            return Optional.of(day.plusDays(1));
        }
        return next.filter(later -> later.decisionBy().filter(day::isBefore).isPresent())
                .map(DecisionDate::enteredOn);
    }

    /** The same entry with another date. */
    public DecisionDate with(Optional<LocalDate> newDecisionBy) {
        return new DecisionDate(id, prospect, enteredOn, newDecisionBy, version);
    }
}
