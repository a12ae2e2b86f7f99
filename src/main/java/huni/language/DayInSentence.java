package huni.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** A day as it stands inside a sentence: {@code tomorrow 10:00} where a line of its own says {@code Tomorrow 10:00}. */
public final class DayInSentence {

    private DayInSentence() {}

    /** The day, without a time. */
    public static String of(Formats formats, LocalDate day) {
        return inside(formats, day, formats.relativeDay(day));
    }

    /** The day with its time. */
    public static String of(Formats formats, LocalDateTime moment) {
        return inside(formats, moment.toLocalDate(), formats.relativeDay(moment));
    }

    /** The day with its time, in the zone of the formats. */
    public static String of(Formats formats, Instant instant) {
        return inside(formats, formats.dayOf(instant), formats.relativeDay(instant));
    }

    /** Only the days around today have a name that is no name inside a sentence; those of the week stay as they are. */
    private static String inside(Formats formats, LocalDate day, String said) {
        LocalDate today = formats.today();
        boolean named = !day.isBefore(today.minusDays(1)) && !day.isAfter(today.plusDays(1));
        return named ? said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1) : said;
    }
}
