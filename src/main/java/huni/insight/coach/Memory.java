package huni.insight.coach;

import java.time.LocalDate;

/**
 * What a rule may look at.
 *
 * @param since what was known on this day or before is never recent: the day of the last "not now"
 * @param forgets what was known on this day or before is not there: what is normal for the person began after it
 */
public record Memory(LocalDate since, LocalDate forgets) {

    /** Everything. */
    public static final Memory WHOLE = new Memory(LocalDate.MIN, LocalDate.MIN);
}
