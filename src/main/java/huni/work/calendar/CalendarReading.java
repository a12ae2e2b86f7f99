package huni.work.calendar;

import huni.domain.calendar.TakenEvent;
import java.time.ZoneId;
import java.util.List;

/** How events are read from files of other calendars. */
public interface CalendarReading {

    /**
     * All events of the file, those that cannot be taken with the reason; none where it is no calendar file.
     *
     * @param zone in which times are told
     * @throws java.io.UncheckedIOException if it is one that makes no sense
     */
    List<TakenEvent> read(byte[] file, ZoneId zone);
}
