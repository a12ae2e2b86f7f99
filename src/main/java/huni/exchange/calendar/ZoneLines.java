package huni.exchange.calendar;

import huni.exchange.ContentLines;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time zone as calendars want it told: the rules in force now, as if they had been so since 1970. A standard time
 * always is among them, also where the clocks do not change. Zones whose changes follow no yearly rule tell those of the
 * next ten years one by one.
 */
final class ZoneLines {

    private static final int FIRST_YEAR = 1970;
    private static final int YEARS_TOLD = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET_SECONDS = DateTimeFormatter.ofPattern("xxxx", Locale.ROOT);

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Instant now;

    /** @param now tells which rules are in force */
    ZoneLines(ZoneId zone, Instant now) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.now = now;
    }

    /** Whether times of the zone can be told without it. */
    static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    void write(ContentLines lines) {
        lines.line("BEGIN:VTIMEZONE").line("TZID:" + zone.getId());
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        if (yearly.isEmpty()) {
            ZoneOffset standard = rules.getOffset(now);
            observance(lines, "STANDARD", LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0), standard, standard, "");
            coming().forEach(change -> observance(
                    lines,
                    name(change.getOffsetBefore(), change.getOffsetAfter()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    ""));
        }
        for (ZoneOffsetTransitionRule rule : yearly) {
            observance(
                    lines,
                    name(rule.getOffsetBefore(), rule.getOffsetAfter()),
                    first(rule),
                    rule.getOffsetBefore(),
                    rule.getOffsetAfter(),
                    "RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + days(rule));
        }
        lines.line("END:VTIMEZONE");
    }

    private Stream<ZoneOffsetTransition> coming() {
        Instant last = now.plus(YEARS_TOLD * 366L, ChronoUnit.DAYS);
        return Stream.iterate(
                        Optional.ofNullable(rules.nextTransition(now)),
                        Optional::isPresent,
                        change -> Optional.ofNullable(
                                rules.nextTransition(change.orElseThrow().getInstant())))
                .map(Optional::orElseThrow)
                .takeWhile(change -> change.getInstant().isBefore(last));
    }

    /** Clocks that go forward show daylight time, also where the law calls the other one an exception. */
    private static String name(ZoneOffset before, ZoneOffset after) {
        return after.getTotalSeconds() > before.getTotalSeconds() ? "DAYLIGHT" : "STANDARD";
    }

    /** A clock that changes at the end of a day is told to change in its last second. */
    private static LocalDateTime first(ZoneOffsetTransitionRule rule) {
        LocalDateTime change = rule.createTransition(FIRST_YEAR).getDateTimeBefore();
        return rule.isMidnightEndOfDay() ? change.minusSeconds(1) : change;
    }

    private static String days(ZoneOffsetTransitionRule rule) {
        DayOfWeek weekday = rule.getDayOfWeek();
        int day = rule.getDayOfMonthIndicator();
        if (weekday == null) {
            return ";BYMONTHDAY=" + day;
        }
        String letters = weekday.name().substring(0, 2);
        boolean last = rule.getMonth().minLength() == rule.getMonth().maxLength()
                && day == rule.getMonth().maxLength() - 6;
        if (day == -1 || last) {
            return ";BYDAY=-1" + letters;
        }
        if (day > 0 && day % 7 == 1) {
            return ";BYDAY=" + (day / 7 + 1) + letters;
        }
        int from = day > 0 ? day : day - 6;
        String week = String.join(
                ",", IntStream.range(from, from + 7).mapToObj(String::valueOf).toList());
        return ";BYDAY=" + letters + ";BYMONTHDAY=" + week;
    }

    private void observance(
            ContentLines lines, String name, LocalDateTime begin, ZoneOffset before, ZoneOffset after, String rule) {
        lines.line("BEGIN:" + name)
                .line("DTSTART:" + STAMP.format(begin))
                .line("TZOFFSETFROM:" + offset(before))
                .line("TZOFFSETTO:" + offset(after))
                .line("TZNAME:" + offset(after));
        if (!rule.isEmpty()) {
            lines.line(rule);
        }
        lines.line("END:" + name);
    }

    private static String offset(ZoneOffset offset) {
        return OFFSET_SECONDS.format(offset);
    }
}
