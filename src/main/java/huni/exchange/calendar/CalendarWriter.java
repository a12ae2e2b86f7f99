package huni.exchange.calendar;

import huni.domain.activity.Due;
import huni.domain.calendar.GivenEvent;
import huni.exchange.ContentLines;
import huni.work.calendar.CalendarFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes calendar files. The same events give the same bytes. */
public final class CalendarWriter implements CalendarFormat {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public byte[] written(List<GivenEvent> events, String name, ZoneId zone) {
        ContentLines lines = new ContentLines();
        lines.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//Huni//Huni//EN")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH")
                .value("X-WR-CALNAME", name);
        if (!ZoneLines.isUtc(zone)) {
            events.stream()
                    .map(GivenEvent::changed)
                    .max(Comparator.naturalOrder())
                    .ifPresent(now -> new ZoneLines(zone, now).write(lines));
        }
        events.forEach(event -> write(lines, event, zone));
        lines.line("END:VCALENDAR");
        return lines.bytes();
    }

    private static void write(ContentLines lines, GivenEvent event, ZoneId zone) {
        lines.line("BEGIN:VEVENT")
                .line("UID:" + event.uid())
                .line("DTSTAMP:" + UTC.format(event.changed()))
                .line("SEQUENCE:" + event.sequence());
        Due due = event.due();
        if (due.time().isPresent()) {
            LocalDateTime begin = due.day().atTime(due.time().get());
            lines.line("DTSTART" + at(begin, zone)).line("DTEND" + at(end(begin, event.minutes(), zone), zone));
        } else {
            lines.line("DTSTART;VALUE=DATE:" + DAY.format(due.day()))
                    .line("DTEND;VALUE=DATE:" + DAY.format(due.day().plusDays(1)));
        }
        lines.value("SUMMARY", event.summary())
                .value("LOCATION", event.location())
                .line("STATUS:CONFIRMED")
                .line("TRANSP:" + (event.busy() ? "OPAQUE" : "TRANSPARENT"));
        event.alarm()
                .ifPresent(words -> lines.line("BEGIN:VALARM")
                        .line("ACTION:DISPLAY")
                        .value("DESCRIPTION", words)
                        .line("TRIGGER:-PT1H")
                        .line("END:VALARM"));
        lines.line("END:VEVENT");
    }

    /** So many minutes later on the clock that goes on through a change of the hour. */
    private static LocalDateTime end(LocalDateTime begin, int minutes, ZoneId zone) {
        Instant end = begin.atZone(zone).toInstant().plusSeconds(minutes * 60L);
        return LocalDateTime.ofInstant(end, zone);
    }

    private static String at(LocalDateTime time, ZoneId zone) {
        return ZoneLines.isUtc(zone)
                ? ":" + TIME.format(time) + "Z"
                : ";TZID=" + zone.getId() + ":" + TIME.format(time);
    }
}
