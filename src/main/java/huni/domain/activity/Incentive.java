package huni.domain.activity;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A trial, demo or gift given to move a slow prospect.
 *
 * @param ends the last day of a trial
 */
public record Incentive(Kind kind, Optional<LocalDate> ends, Optional<Money> cost) {

    /** What is given. */
    public enum Kind {
        TRIAL,
        DEMO,
        GIFT
    }
}
