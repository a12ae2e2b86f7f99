package huni.domain.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/**
 * When is worked on a day of the week; a day can have several, or none.
 *
 * @param version counts the writes of this row
 */
public record WorkingHours(UUID id, DayOfWeek weekday, LocalTime begin, LocalTime end, long version) {}
