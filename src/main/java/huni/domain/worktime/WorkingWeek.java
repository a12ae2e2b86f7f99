package huni.domain.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the person has said about when they work.
 *
 * @param hours of all weekdays; none at all stands for the usual ones
 * @param daysOff own days off, half ones included
 */
public record WorkingWeek(List<WorkingHours> hours, List<DayOff> daysOff) {

    /** Nothing was said. */
    public static final WorkingWeek UNSAID = new WorkingWeek(List.of(), List.of());

    public WorkingWeek {
        List<WorkingHours> sound =
                hours.stream().filter(span -> span.begin().isBefore(span.end())).toList();
        hours = sound.isEmpty() ? usual() : sound;
        daysOff = List.copyOf(daysOff);
    }

    /** Monday to Friday from nine to six; each has the number of its day as identifier until it is stored. */
    public static List<WorkingHours> usual() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day ->
                        new WorkingHours(new UUID(0, day.getValue()), day, LocalTime.of(9, 0), LocalTime.of(18, 0), 0))
                .toList();
    }
}
