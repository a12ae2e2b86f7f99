package huni.work.calendar;

/** Calendar files, out and in. */
public record Calendars(CalendarFormat format, CalendarReading reading) {}
