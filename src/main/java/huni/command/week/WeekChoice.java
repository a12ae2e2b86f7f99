package huni.command.week;

import huni.domain.DaySpan;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which week is meant: {@code 2026-W47}, {@code 47}, {@code last}, {@code this}. */
public final class WeekChoice {

    private static final Pattern WHOLE = Pattern.compile("(\\d{4})-?w?(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("w?(\\d{1,2})");

    private WeekChoice() {}

    /**
     * The week that is meant, as of today; a number alone is the latest week of that number that has begun. Empty if it is
     * no week, or has not begun.
     */
    public static Optional<DaySpan> read(String said, LocalDate today) {
        String word = said.strip().toLowerCase(Locale.ROOT);
        Matcher whole = WHOLE.matcher(word);
        Matcher number = NUMBER.matcher(word);
        Optional<DaySpan> week;
        if (word.equals("this")) {
            week = Optional.of(DaySpan.week(today));
        } else if (word.equals("last")) {
            week = Optional.of(DaySpan.week(today.minusWeeks(1)));
        } else if (number.matches()) {
            week = latest(Integer.parseInt(number.group(1)), today);
        } else {
            week = whole.matches()
                    ? of(Integer.parseInt(whole.group(1)), Integer.parseInt(whole.group(2)))
                    : Optional.empty();
        }
        return week.filter(found -> !found.from().isAfter(today));
    }

    private static Optional<DaySpan> latest(int number, LocalDate today) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        for (int back = 0; back < 8; back++) {
            Optional<DaySpan> week =
                    of(year - back, number).filter(found -> !found.from().isAfter(today));
            if (week.isPresent()) {
                return week;
            }
        }
        return Optional.empty();
    }

    /** Only some years have a week 53. */
    private static Optional<DaySpan> of(int year, int number) {
        LocalDate inside = LocalDate.of(year, 1, 4);
        if (number < 1
                || year < 1
                || number
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inside)
                                .getMaximum()) {
            return Optional.empty();
        }
        return Optional.of(DaySpan.week(inside.plusWeeks(number - 1L)));
    }
}
