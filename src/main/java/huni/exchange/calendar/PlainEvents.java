package huni.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A calendar file whose rules nobody can follow, without them: its zones are known by their names only, and what repeats is
 * said to repeat, which is all that is asked of it.
 */
final class PlainEvents {

    private static final Pattern ZONE =
            Pattern.compile("(?im)^BEGIN:VTIMEZONE\\s*$[\\s\\S]*?(?:^END:VTIMEZONE\\s*$|\\z)");
    private static final Pattern RULE = Pattern.compile("(?im)^(?:RRULE|RDATE)\\b[^\\r\\n]*");

    private static final Pattern EXCEPTION = Pattern.compile("(?im)^(?:EXRULE|EXDATE)\\b[^\\r\\n]*");

    private PlainEvents() {}

    static byte[] of(byte[] unfolded) {
        String text = new String(unfolded, StandardCharsets.UTF_8);
        String withoutZones = ZONE.matcher(text).replaceAll("");
        String repeating = RULE.matcher(withoutZones).replaceAll("RRULE:FREQ=DAILY");
        return EXCEPTION.matcher(repeating).replaceAll("X-NOT-READ:").getBytes(StandardCharsets.UTF_8);
    }
}
