package huni.ui.prospect.timeline;

import huni.language.Formats;
import java.time.Instant;
import java.time.LocalDate;

/** When something of a timeline happened, as short as it can be said. */
public record EntryTime(Formats formats) {

    /** Today and yesterday with the time, a day of this year with its weekday, any other with its year. */
    public String words(Instant at) {
        LocalDate day = formats.dayOf(at);
        LocalDate today = formats.today();
        if (!day.isBefore(today.minusDays(1))) {
            return formats.relativeDay(at);
        }
        return day.getYear() == today.getYear() ? formats.weekday(day) : formats.day(day);
    }
}
