package huni.work.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and programs write them: 2026-03-04, 04.03.2026, 4/3/26, 4 Mart 2026 Çarşamba, Mar 4, 2026,
 * 2026-W10-3, Excel's day numbers (45631.0), each with or without a time and its zone (Z, UTC, +03, +03:00). Years from 1900 to 2199; two digits mean 1970 to 2069.
 */
public final class DateReader {

    /** Which orders a date of three numbers allows. */
    public enum Evidence {
        /** The first number is over 12, or the numbers are parted by dots. */
        DAY_FIRST,
        /** The second number is over 12. */
        MONTH_FIRST,
        /** Both may be the day. */
        EITHER,
        /** Year first, month in letters, or a day number: needs no order. */
        PLAIN
    }

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})([-/.]?)(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?<rest>\\D.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})(?<rest>\\D.*)?");
    private static final Pattern LETTERS =
            Pattern.compile("(?:\\p{L}+,?\\s+)?(?<day>\\d{1,2})[-/. ]*(?<name>\\p{L}{3,})\\.?[-/.,"
                    + " ]*(?<year>\\d{4}|\\d{2})(?<rest>\\D.*)?");
    private static final Pattern LETTERS_FIRST =
            Pattern.compile("(?:\\p{L}+,?\\s+)?(?<name>\\p{L}{3,})\\.? +(?<day>\\d{1,2})(?:st|nd|rd|th)?,?"
                    + " +(?<year>\\d{4})(?<rest>\\D.*)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("(?<days>\\d{5})(?:[.,](?<part>\\d{1,15}))?");
    private static final Pattern TIME = Pattern.compile(
            "[T, ]+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[AaPp][Mm]|ÖÖ|ÖS)?"
                    + "\\s*(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern WEEKDAY_BEHIND = Pattern.compile("[, ]+(?<weekday>\\p{L}{2,})(?<rest>[, ]+\\d.*)?");
    private static final Pattern ISO_WEEK =
            Pattern.compile("(?<year>\\d{4})-?W(?<week>\\d{2})(?:-?(?<weekday>[1-7]))?");

    private static final Pattern SPAN =
            Pattern.compile("(?<first>[^→]*\\S)(?:\\s*(?:→|->|=>|[–—])\\s*|\\s+-\\s+)(?<last>\\S[^→]*)");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_DAY_NUMBER = 10_000;
    private static final int LAST_DAY_NUMBER = 90_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_SHORT_YEAR = 70;
    private static final int DAY_ALWAYS_IN_WEEK_ONE = 4;
    private static final int LONGEST = 60;
    private static final int LENGTH_OF_ISO = 10;
    private static final int SECONDS_PER_DAY = 86_400;

    private final DateOrder order;

    public DateReader(DateOrder order) {
        this.order = order;
    }

    /**
     * The first and the last day of a span such as {@code 4 March 2026 → 10 March 2026}, {@code 01.02.2026 - 03.02.2026};
     * twice the day of a single date.
     */
    record Span(ImportedDate first, ImportedDate last) {}

    /** The days in a cell, or empty when it holds none in this order. */
    Optional<Span> span(String cell) {
        Matcher parts = SPAN.matcher(cell.strip());
        if (!mayBeSpan(cell) || !parts.matches()) {
            return read(cell).map(day -> new Span(day, day));
        }
        Optional<ImportedDate> first = read(parts.group("first"));
        String end = parts.group("last");
        return TIME.matcher(" " + end).matches()
                ? first.map(day -> new Span(day, day))
                : first.flatMap(from ->
                        read(end).filter(to -> !to.date().isBefore(from.date())).map(to -> new Span(from, to)));
    }

    /** Whether a cell holds a span of days, in either order. */
    public static boolean isSpan(String cell) {
        return mayBeSpan(cell)
                && SPAN.matcher(cell.strip()).matches()
                && evidence(cell).isPresent();
    }

    private static boolean mayBeSpan(String cell) {
        return cell.indexOf('→') >= 0
                || cell.indexOf('>') >= 0
                || cell.indexOf('–') >= 0
                || cell.indexOf('—') >= 0
                || cell.contains(" - ");
    }

    private static String beginning(String cell) {
        if (!mayBeSpan(cell)) {
            return cell;
        }
        Matcher parts = SPAN.matcher(cell.strip());
        return parts.matches() && isEnd(parts.group("last")) ? parts.group("first") : cell;
    }

    /** Whether words behind a date and a dash may be the end of a span: a remark is none. */
    private static boolean isEnd(String last) {
        return TIME.matcher(" " + last).matches()
                || new DateReader(DateOrder.DAY_FIRST).read(last).isPresent()
                || new DateReader(DateOrder.MONTH_FIRST).read(last).isPresent();
    }

    /** The date in a cell, or empty when it holds none in this order. */
    public Optional<ImportedDate> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(readOrNull(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What a cell says about the order, a span by its first day; or empty when it is a date in neither. */
    public static Optional<Evidence> evidence(String written) {
        String cell = beginning(written).strip();
        Matcher numbers = YEAR_LAST.matcher(cell);
        boolean plain = !numbers.matches();
        boolean dayFirst = new DateReader(DateOrder.DAY_FIRST).read(cell).isPresent();
        if (plain) {
            return dayFirst ? Optional.of(Evidence.PLAIN) : Optional.empty();
        }
        boolean monthFirst = new DateReader(DateOrder.MONTH_FIRST).read(cell).isPresent();
        if (!dayFirst && !monthFirst) {
            return Optional.empty();
        }
        if (dayFirst && (!monthFirst || numbers.group("mark").equals("."))) {
            return Optional.of(Evidence.DAY_FIRST);
        }
        return Optional.of(dayFirst ? Evidence.EITHER : Evidence.MONTH_FIRST);
    }

    private @Nullable ImportedDate readOrNull(String text) {
        if (!isDigit(text.charAt(0))) {
            return ofLetters(text);
        }
        if (isIso(text)) {
            return of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        }
        Matcher m = YEAR_LAST.matcher(text);
        if (m.matches()) {
            boolean dayFirst = order == DateOrder.DAY_FIRST || m.group("mark").equals(".");
            int first = Integer.parseInt(m.group("first"));
            int second = Integer.parseInt(m.group("second"));
            return withTime(m, dayFirst ? second : first, dayFirst ? first : second);
        }
        m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return withTime(m, Integer.parseInt(m.group("month")), Integer.parseInt(m.group("day")));
        }
        m = ISO_WEEK.matcher(text);
        if (m.matches()) {
            return ofWeek(m);
        }
        m = DAY_NUMBER.matcher(text);
        if (m.matches()) {
            return ofDayNumber(Integer.parseInt(m.group("days")), m.group("part"));
        }
        return ofLetters(text);
    }

    /** 2026-03-04, as most programs write it. */
    private static boolean isIso(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean mark = i == 4 || i == 7;
            if (mark ? text.charAt(i) != '-' : !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() == LENGTH_OF_ISO;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static @Nullable ImportedDate of(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? null : ImportedDate.of(LocalDate.of(year, month, day));
    }

    private static @Nullable ImportedDate ofLetters(String text) {
        for (Pattern pattern : new Pattern[] {LETTERS, LETTERS_FIRST}) {
            Matcher m = pattern.matcher(text);
            if (m.matches()) {
                int month = MonthNames.numberOf(m.group("name"));
                return month == 0 ? null : withTime(m, month, Integer.parseInt(m.group("day")));
            }
        }
        return null;
    }

    private static @Nullable ImportedDate withTime(Matcher m, int month, int day) {
        int year = Integer.parseInt(m.group("year"));
        if (m.group("year").length() == 2) {
            year += year < FIRST_SHORT_YEAR ? 2000 : 1900;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        String rest = m.group("rest");
        if (rest == null || rest.isBlank()) {
            return ImportedDate.of(date);
        }
        Matcher behind = WEEKDAY_BEHIND.matcher(rest);
        if (behind.matches() && MonthNames.isWeekday(behind.group("weekday"))) {
            if (behind.group("rest") == null) {
                return ImportedDate.of(date);
            }
            rest = behind.group("rest");
        }
        Matcher time = TIME.matcher(rest);
        return time.matches() ? new ImportedDate(date, Optional.of(timeOf(time)), offsetOf(time)) : null;
    }

    /** A week without a day begins on its Monday. */
    private static @Nullable ImportedDate ofWeek(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        int week = Integer.parseInt(m.group("week"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        String weekday = m.group("weekday");
        LocalDate inYear = LocalDate.of(year, 1, DAY_ALWAYS_IN_WEEK_ONE);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) {
            return null;
        }
        return ImportedDate.of(inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, weekday == null ? 1 : Integer.parseInt(weekday)));
    }

    private static LocalTime timeOf(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half");
        if (half != null) {
            boolean afternoon = half.equalsIgnoreCase("pm") || half.equals("ÖS");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String second = time.group("second");
        return LocalTime.of(
                hour, Integer.parseInt(time.group("minute")), second == null ? 0 : Integer.parseInt(second));
    }

    private static Optional<ZoneOffset> offsetOf(Matcher time) {
        String offset = time.group("offset");
        if (offset == null) {
            return Optional.empty();
        }
        return Optional.of(offset.startsWith("+") || offset.startsWith("-") ? ZoneOffset.of(offset) : ZoneOffset.UTC);
    }

    private static @Nullable ImportedDate ofDayNumber(int days, @Nullable String part) {
        if (days < FIRST_DAY_NUMBER || days > LAST_DAY_NUMBER) {
            return null;
        }
        LocalDate date = DAY_ZERO.plusDays(days);
        long seconds = part == null ? 0 : Math.round(Double.parseDouble("0." + part) * SECONDS_PER_DAY);
        if (seconds == 0) {
            return ImportedDate.of(date);
        }
        LocalTime time = LocalTime.ofSecondOfDay(Math.min(seconds, SECONDS_PER_DAY - 1));
        return new ImportedDate(date, Optional.of(time), Optional.empty());
    }
}
