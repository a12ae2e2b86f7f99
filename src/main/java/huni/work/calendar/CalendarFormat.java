package huni.work.calendar;

import huni.domain.calendar.GivenEvent;
import java.time.ZoneId;
import java.util.List;

/** How events are written into a file that other calendars read. */
public interface CalendarFormat {

    /** The ending of such files. */
    String ENDING = ".ics";

    /**
     * The whole file.
     *
     * @param name what the calendar is called; empty for single events
     * @param zone where the times of the events are meant
     */
    byte[] written(List<GivenEvent> events, String name, ZoneId zone);
}
