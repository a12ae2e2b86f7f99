package huni.insight;

import huni.domain.prospect.DecisionDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How often the decision of a prospect slipped. */
public final class Slips {

    private Slips() {}

    /**
     * Counts the decision dates that passed while the prospect was open, and those that were put off to a later date
     * before they passed. A date that was already past when it was entered never counts, the same date never twice;
     * an earlier date or clearing it is none.
     *
     * @param dates in the order they were entered
     * @param closed the day it was closed, if it is
     */
    public static int count(List<DecisionDate> dates, LocalDate today, Optional<LocalDate> closed) {
        if (dates.isEmpty()) {
            return 0;
        }
        Set<LocalDate> slipped = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            LocalDate entered = dates.get(i).enteredOn();
            Optional<DecisionDate> next = i + 1 < dates.size() ? Optional.of(dates.get(i + 1)) : Optional.empty();
            LocalDate until = next.map(DecisionDate::enteredOn).orElseGet(() -> closed.orElse(today));
            dates.get(i)
                    .decisionBy()
                    .filter(day -> !day.isBefore(entered))
                    .filter(day -> day.isBefore(until) || isPutOff(day, next))
                    .ifPresent(slipped::add);
        }
        return slipped.size();
    }

    private static boolean isPutOff(LocalDate day, Optional<DecisionDate> next) {
        return next.flatMap(DecisionDate::decisionBy)
                .filter(later -> later.isAfter(day))
                .isPresent();
    }
}
