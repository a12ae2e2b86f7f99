package huni.domain.quota;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.util.Optional;

/** When an open prospect means to decide, seen from today. */
public enum DecisionTime {
    /** It has not said. */
    UNSAID,
    /** On a day before today: as good as not said. */
    PASSED,
    /** From today to the end of the period. */
    IN_PERIOD,
    /** After the period. */
    LATER;

    /** @param coming from today to the end of the period */
    public static DecisionTime of(Optional<LocalDate> decisionBy, DaySpan coming) {
        return decisionBy
                .map(day -> day.isBefore(coming.from()) ? PASSED : day.isAfter(coming.to()) ? LATER : IN_PERIOD)
                .orElse(UNSAID);
    }
}
