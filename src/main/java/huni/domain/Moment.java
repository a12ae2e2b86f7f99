package huni.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** An instant as the person at the desk sees it: with the workspace's time zone, which decides the day. */
public record Moment(Instant instant, ZoneId zone) {

    /** The day in the workspace's time zone. */
    public LocalDate day() {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The minute that is running in the workspace's time zone, by its beginning. */
    public LocalDateTime minute() {
        return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES);
    }
}
