package huni.language;

import static huni.language.PhraseWords.DAY;
import static huni.language.PhraseWords.MONTH;
import static huni.language.PhraseWords.NUMBER;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the day a folded phrase begins with, from today on. */
final class DayPhrases {

    /** What a Turkish word for a day, month or end may carry: {@code salıya}, {@code 2 Ekim’de}, {@code ay sonuna}. */
    private static final String CASE = "(?:'?(?:n?[dt][ea]n?|[yn]?[ea]|[yn]?i))?";

    /** What a number of a day may carry: {@code 15’inde}, {@code 6’sına}, {@code 3rd}. */
    private static final String OF_DAY = "'?(?:s?[iu](?:n[dt]?[ea])?|st|nd|rd|th)";

    private static final String NEXT = "gelecek|onumuzdeki|next";
    private static final String END = "(?= |$|,)";
    private static final String LATER = " (?:sonra(?:ya|sina)?(?: bugun)?|icinde|from now|later)";

    /** The day in the middle of a month. */
    private static final int MIDDLE = 15;

    private final List<Rule> rules = new ArrayList<>();
    private final boolean monthFirst;

    /** @param monthFirst whether {@code 1/12} is the twelfth of January */
    DayPhrases(boolean monthFirst) {
        this.monthFirst = monthFirst;
        named();
        weekdays();
        weeksAfter();
        distances();
        ends();
        dates();
        ordinals();
    }

    private record Rule(Pattern pattern, BiFunction<Matcher, LocalDate, List<LocalDate>> days) {}

    /** The days a beginning of the phrase can mean, all from today on; none if what it says is past or does not exist. */
    record Found(List<LocalDate> days, int end) {}

    /** The longest beginning that reads like a day. */
    Optional<Found> find(String phrase, int from, LocalDate today) {
        Optional<Found> longest = Optional.empty();
        for (Rule rule : rules) {
            Matcher parts = rule.pattern().matcher(phrase).region(from, phrase.length());
            if (parts.lookingAt()
                    && (longest.isEmpty() || parts.end() > longest.get().end())) {
                List<LocalDate> days = rule.days().apply(parts, today).stream()
                        .filter(day -> !day.isBefore(today))
                        .distinct()
                        .toList();
                longest = Optional.of(new Found(days, parts.end()));
            }
        }
        return longest;
    }

    private void named() {
        one("bugun" + CASE + "|today", (_, today) -> today);
        one("bu(?= (?:sabah|ogle|aksam))|this(?= (?:morning|afternoon|evening))", (_, today) -> today);
        one("yarin" + CASE + "|tomorrow|tmrw", (_, today) -> today.plusDays(1));
        one("yarindan sonra|obur gun|(?:the )?day after tomorrow", (_, today) -> today.plusDays(2));
        one("haftaya(?: bugun)?|a week (?:from )?today|today week", (_, today) -> today.plusWeeks(1));
        one("(?:" + NEXT + ") (?:hafta|week)" + CASE, (_, today) -> monday(today));
        one(
                "obur hafta" + CASE + "|(?:the )?week after next",
                (_, today) -> monday(today).plusWeeks(1));
        one("(?:in )?a fortnight(?: from (?:today|now))?", (_, today) -> today.plusWeeks(2));
        one("(?:" + NEXT + ") (?:ay|month)" + CASE, (_, today) -> today.with(TemporalAdjusters.firstDayOfNextMonth()));
    }

    private void weekdays() {
        String day = "(" + DAY + ")" + CASE + "(?: gunu(?:ne)?)?";
        one("(?:on |by )?" + day, (parts, today) -> next(parts, today));
        one("(?:bu|this) " + day, (parts, today) -> today.with(TemporalAdjusters.nextOrSame(weekday(parts, 1))));
        one("onumuzdeki " + day, (parts, today) -> next(parts, today));
        any(
                "(?:gelecek|next) " + day,
                (parts, today) -> List.of(
                        next(parts, today), monday(today).with(TemporalAdjusters.nextOrSame(weekday(parts, 1)))));
        one(
                "(?:haftaya|(?:" + NEXT + ") (?:hafta|week))(?: on)? " + day + "|" + day + " (?:of )?next week",
                (parts, today) -> monday(today)
                        .with(TemporalAdjusters.nextOrSame(weekday(parts, parts.group(1) == null ? 2 : 1))));
    }

    /** A week later than the next day of that name. */
    private void weeksAfter() {
        one(
                "(?:obur hafta|(?:the )?week after next(?: on)?) (" + DAY + ")" + CASE + "(?: gunu(?:ne)?)?",
                (parts, today) -> monday(today).plusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday(parts, 1))));
        one(
                "a week (?:from|on) (" + DAY + ")|(" + DAY + ") week|(" + DAY + ")'?[dt][ea]n (?:bir|1) hafta sonra",
                (parts, today) -> today.with(TemporalAdjusters.next(PhraseWords.day(Stream.of(1, 2, 3)
                                .flatMap(group -> Stream.ofNullable(parts.group(group)))
                                .findFirst()
                                .orElseThrow())))
                        .plusWeeks(1));
    }

    private void distances() {
        String unit = "(gun|day|hafta|week|ay|month|yil|year)s?";
        one("(" + NUMBER + ") " + unit + LATER, (parts, today) -> later(parts, today));
        one("(?:in|after) (" + NUMBER + ") " + unit, (parts, today) -> later(parts, today));
        one("(" + NUMBER + ") " + unit + "'?y?[ea]", (parts, today) -> later(parts, today));
        one(
                "\\+ ?(\\d{1,3})(?: ?(gun|g|days?|d|hafta|hf|weeks?|w|ay|months?|m))?",
                (parts, today) -> later(parts, today));
    }

    private void ends() {
        one(
                "(?:bu )?ay(?:in)? sonu" + CASE + "|(?:the )?end of (?:the |this )?month|month end|eom",
                (_, today) -> today.with(TemporalAdjusters.lastDayOfMonth()));
        one(
                "(?:" + NEXT + ") ay(?:in)? sonu" + CASE + "|(?:the )?end of next month",
                (_, today) -> today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
        one(
                "ay(?:in)? basi" + CASE + "|(?:the )?(?:beginning|start) of (?:the )?(?:next )?month",
                (_, today) -> today.with(TemporalAdjusters.firstDayOfNextMonth()));
        one(
                "(?:bu )?hafta ?sonu" + CASE + "|(?:(?:at|on) )?(?:this |the )?weekend",
                (_, today) -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
        one(
                "(?:the )?end of (?:the |this )?week|eow",
                (_, today) -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
        one(
                "hafta(?:nin)? basi" + CASE + "|(?:the )?(?:beginning|start) of (?:the )?(?:next )?week",
                (_, today) -> monday(today));
        any(
                "(?:bu )?ay(?:in)? ortasi" + CASE + "|(?:the )?(?:mid month|middle of the month)",
                (_, today) -> nextOfMonth(today, MIDDLE));
        any(
                "(?:mid|the middle of) (" + MONTH + ")|(" + MONTH + ")(?:'?[iu]n)? ortasi" + CASE,
                (parts, today) -> thisOrNextYear(
                                PhraseWords.month(parts.group(parts.group(1) == null ? 2 : 1)), MIDDLE, today)
                        .toList());
        one(
                "(?:bu )?yil(?:in)? sonu" + CASE + "|(?:the )?end of (?:the |this )?year|year end|eoy",
                (_, today) -> today.with(TemporalAdjusters.lastDayOfYear()));
    }

    private void dates() {
        String weekday = "(?:(" + DAY + "),? )?";
        String year = "(?:,? (\\d{4}))?";
        any(
                weekday + "(\\d{1,2})(?:\\.|st|nd|rd|th)?(?: of)? (" + MONTH + ")\\.?" + CASE + year + "(?: (" + DAY
                        + "))?",
                (parts, today) -> dated(parts, 2, PhraseWords.month(parts.group(3)), 4, today));
        any(
                weekday + "(" + MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?" + year + "(?: (" + DAY + "))?",
                (parts, today) -> dated(parts, 3, PhraseWords.month(parts.group(2)), 4, today));
        any(
                "(\\d{4})-(\\d{1,2})-(\\d{1,2})",
                (parts, _) -> day(number(parts, 1), number(parts, 2), number(parts, 3))
                        .toList());
        any("(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?\\.?(?:" + OF_DAY + ")?", this::numbers);
        any(
                "(?:" + NEXT + ") ayin (\\d{1,2})(?:" + OF_DAY
                        + ")?|(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:of )?next month",
                (parts, today) ->
                        ofMonth(YearMonth.from(today).plusMonths(1), number(parts, parts.group(1) == null ? 2 : 1)));
        any(
                "(?:bu )?ayin (\\d{1,2})(?:" + OF_DAY + ")?|(?:on )?(?:the )?(\\d{1,2})" + OF_DAY,
                (parts, today) -> nextOfMonth(today, number(parts, parts.group(1) == null ? 2 : 1)));
    }

    /** A day of the month in words: {@code ayın on beşinde}. */
    private void ordinals() {
        any(
                "(?:bu )?ayin (" + NUMBER + ")(?:" + OF_DAY + ")?",
                (parts, today) -> nextOfMonth(today, PhraseWords.number(parts.group(1))));
    }

    private void one(String pattern, BiFunction<Matcher, LocalDate, LocalDate> day) {
        any(pattern, (parts, today) -> List.of(day.apply(parts, today)));
    }

    private void any(String pattern, BiFunction<Matcher, LocalDate, List<LocalDate>> days) {
        rules.add(new Rule(Pattern.compile("(?:" + pattern + ")" + END), days));
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static LocalDate next(Matcher parts, LocalDate today) {
        return today.with(TemporalAdjusters.next(weekday(parts, 1)));
    }

    private static DayOfWeek weekday(Matcher parts, int group) {
        return PhraseWords.day(parts.group(group));
    }

    private static LocalDate later(Matcher parts, LocalDate today) {
        int count = PhraseWords.number(parts.group(1));
        String unit = parts.group(2) == null ? "d" : parts.group(2);
        return switch (unit.charAt(0)) {
            case 'h', 'w' -> today.plusWeeks(count);
            case 'a', 'm' -> today.plusMonths(count);
            case 'y' -> today.plusYears(count);
            default -> today.plusDays(count);
        };
    }

    /** A day of a month; without a year the next one. A weekday beside it has to be that of the day. */
    private static List<LocalDate> dated(Matcher parts, int day, int month, int year, LocalDate today) {
        Stream<LocalDate> days = parts.group(year) != null
                ? day(number(parts, year), month, number(parts, day))
                : thisOrNextYear(month, number(parts, day), today);
        return days.filter(found -> fits(parts.group(1), found) && fits(parts.group(5), found))
                .toList();
    }

    private static boolean fits(@org.jspecify.annotations.Nullable String weekday, LocalDate day) {
        return weekday == null || PhraseWords.day(weekday) == day.getDayOfWeek();
    }

    private List<LocalDate> numbers(Matcher parts, LocalDate today) {
        boolean swapped = monthFirst && parts.group(2).equals("/");
        int day = number(parts, swapped ? 3 : 1);
        int month = number(parts, swapped ? 1 : 3);
        if (parts.group(4) == null) {
            return thisOrNextYear(month, day, today).toList();
        }
        int year = number(parts, 4);
        return day(year < 100 ? 2000 + year : year, month, day).toList();
    }

    private static Stream<LocalDate> thisOrNextYear(int month, int day, LocalDate today) {
        return Stream.of(0, 1, 2, 3, 4)
                .flatMap(years -> day(today.getYear() + years, month, day))
                .filter(found -> !found.isBefore(today))
                .limit(1);
    }

    private static List<LocalDate> nextOfMonth(LocalDate today, int day) {
        return Stream.of(0, 1, 2)
                .flatMap(months -> ofMonth(YearMonth.from(today).plusMonths(months), day).stream())
                .filter(found -> !found.isBefore(today))
                .limit(1)
                .toList();
    }

    private static List<LocalDate> ofMonth(YearMonth month, int day) {
        return month.isValidDay(day) ? List.of(month.atDay(day)) : List.of();
    }

    private static Stream<LocalDate> day(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
