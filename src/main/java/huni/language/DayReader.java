package huni.language;

import huni.domain.Folding;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads days and times as people type them, in the language of the texts, with or without accents. */
final class DayReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})(?:[./ ](\\d{4}|\\d{2}))?\\.?");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{L}+\\.?,? )?(\\d{1,2})\\.? ?(\\p{L}+)\\.?,? ?(\\d{4})?(?: \\p{L}+)?");
    private static final Pattern NAME_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:,? (\\d{4}))?");
    private static final Pattern LATER = Pattern.compile("\\+ ?(\\d{1,3})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final int SHORTEST_NAME = 2;

    private final Texts texts;
    private final Clock clock;
    private final boolean monthFirst;

    DayReader(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.monthFirst = texts.locale().getCountry().equals("US");
    }

    Optional<LocalDate> day(String typed) {
        String plain = Folding.fold(typed);
        LocalDate today = LocalDate.now(clock);
        return word(plain, today)
                .or(() -> later(plain, today))
                .or(() -> iso(plain))
                .or(() -> numbers(plain, today))
                .or(() -> named(plain, today))
                .or(() -> nextWeekday(plain, today));
    }

    Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int hour = Integer.parseInt(parts.group(1));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private Optional<LocalDate> word(String plain, LocalDate today) {
        if (plain.equals(Folding.fold(texts.text("day.today")))) {
            return Optional.of(today);
        }
        if (plain.equals(Folding.fold(texts.text("day.tomorrow")))) {
            return Optional.of(today.plusDays(1));
        }
        return plain.equals(Folding.fold(texts.text("day.yesterday")))
                ? Optional.of(today.minusDays(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> later(String plain, LocalDate today) {
        Matcher parts = LATER.matcher(plain);
        return parts.matches() ? Optional.of(today.plusDays(Integer.parseInt(parts.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> iso(String plain) {
        Matcher parts = ISO.matcher(plain);
        return parts.matches() ? date(number(parts, 1), number(parts, 2), number(parts, 3)) : Optional.empty();
    }

    private Optional<LocalDate> numbers(String plain, LocalDate today) {
        Matcher parts = NUMBERS.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean swapped = monthFirst && plain.contains("/");
        int day = number(parts, swapped ? 2 : 1);
        int month = number(parts, swapped ? 1 : 2);
        if (parts.group(3) == null) {
            return nearest(day, month, today);
        }
        int year = number(parts, 3);
        return date(year < 100 ? 2000 + year : year, month, day);
    }

    private Optional<LocalDate> named(String plain, LocalDate today) {
        Matcher dayFirst = NAMED.matcher(plain);
        if (dayFirst.matches()) {
            return named(dayFirst.group(2), number(dayFirst, 1), Optional.ofNullable(dayFirst.group(3)), today);
        }
        Matcher nameFirst = NAME_FIRST.matcher(plain);
        return nameFirst.matches()
                ? named(nameFirst.group(1), number(nameFirst, 2), Optional.ofNullable(nameFirst.group(3)), today)
                : Optional.empty();
    }

    private Optional<LocalDate> named(String name, int day, Optional<String> year, LocalDate today) {
        OptionalInt month = month(name);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return year.isPresent()
                ? date(Integer.parseInt(year.get()), month.getAsInt(), day)
                : nearest(day, month.getAsInt(), today);
    }

    private OptionalInt month(String name) {
        List<Month> months = Arrays.stream(Month.values())
                .filter(month -> begins(month.getDisplayName(TextStyle.FULL, texts.locale()), name)
                        || Folding.fold(month.getDisplayName(TextStyle.SHORT, texts.locale()))
                                .equals(name))
                .toList();
        return months.size() == 1 ? OptionalInt.of(months.getFirst().getValue()) : OptionalInt.empty();
    }

    private Optional<LocalDate> nextWeekday(String plain, LocalDate today) {
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> Folding.fold(day.getDisplayName(TextStyle.FULL, texts.locale()))
                                .equals(plain)
                        || Folding.fold(day.getDisplayName(TextStyle.SHORT, texts.locale()))
                                .equals(plain))
                .toList();
        return days.size() == 1 ? Optional.of(today.with(TemporalAdjusters.next(days.getFirst()))) : Optional.empty();
    }

    private static boolean begins(String name, String typed) {
        return typed.length() > SHORTEST_NAME && Folding.fold(name).startsWith(typed);
    }

    private static Optional<LocalDate> nearest(int day, int month, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(year -> date(year, month, day).stream())
                .min(Comparator.comparingLong(candidate -> Math.abs(ChronoUnit.DAYS.between(today, candidate))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
