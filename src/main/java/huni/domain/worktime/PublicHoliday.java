package huni.domain.worktime;

import java.time.LocalDate;

/**
 * A day on which a country does not work.
 *
 * @param fromMidday whether it begins at {@link WorkingTime#MIDDAY}, so that the morning is worked
 */
public record PublicHoliday(LocalDate on, boolean fromMidday) {}
