package huni.work.imports;

import huni.domain.Folding;
import java.util.List;

/** The months and the days of the week by their English and Turkish names, whole or cut short. */
final class MonthNames {

    private static final int SHORTEST = 3;

    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> TURKISH = List.of(
            "ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim",
            "aralik");

    private static final List<String> WEEKDAYS = List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "pazartesi",
            "sali",
            "carsamba",
            "persembe",
            "cuma",
            "cumartesi",
            "pazar");

    private MonthNames() {}

    /** 1 to 12, or 0 when it names no month. */
    static int numberOf(String name) {
        String folded = Folding.fold(name);
        for (int month = 0; month < ENGLISH.size(); month++) {
            if (isShortFor(folded, ENGLISH.get(month)) || isShortFor(folded, TURKISH.get(month))) {
                return month + 1;
            }
        }
        return 0;
    }

    /** Whether it names a day of the week, whole or cut to three letters or more. */
    static boolean isWeekday(String name) {
        String folded = Folding.fold(name);
        return WEEKDAYS.stream().anyMatch(day -> isShortFor(folded, day));
    }

    private static boolean isShortFor(String name, String month) {
        return name.length() >= SHORTEST && month.startsWith(name);
    }
}
