package huni.domain.prospect;

import huni.domain.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who looks after a prospect, and when it is to be heard of again.
 *
 * @param owner empty where one person works
 * @param wakeOn the day on which a parked prospect is to be woken
 * @param rhythm how often it is to be contacted
 */
public record Care(Optional<PersonId> owner, Optional<LocalDate> wakeOn, Optional<Rhythm> rhythm) {

    /** Nothing was said about it. */
    public static final Care NONE = new Care(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, looked after by that person, or by nobody. */
    public Care of(Optional<PersonId> person) {
        return new Care(person, wakeOn, rhythm);
    }

    /**
     * Every so many weeks or months.
     *
     * @param every from 1
     */
    public record Rhythm(int every, Unit unit) {

        public Rhythm {
            if (every < 1) {
                throw new IllegalArgumentException("a rhythm is one or more: " + every);
            }
        }

        /** The day one rhythm after that day. */
        public LocalDate after(LocalDate day) {
            return switch (unit) {
                case WEEKS -> day.plusWeeks(every);
                case MONTHS -> day.plusMonths(every);
            };
        }
    }

    /** The unit of a rhythm. */
    public enum Unit {
        WEEKS,
        MONTHS
    }
}
