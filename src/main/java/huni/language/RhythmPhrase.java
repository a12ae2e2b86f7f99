package huni.language;

import huni.domain.Folding;
import huni.domain.prospect.Care.Rhythm;
import huni.domain.prospect.Care.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often somebody is heard of, as people say it in both languages: {@code 3 ayda bir}, {@code her 6 haftada},
 * {@code every 3 months}, {@code monthly}. Days are taken for weeks or months where they are so many; from 1 to 60.
 */
public final class RhythmPhrase {

    private static final int MOST = 60;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;

    /** Fifteen days are two weeks, as one says in Turkish. */
    private static final int HALF_A_MONTH = 15;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("bir", 1),
            Map.entry("iki", 2),
            Map.entry("uc", 3),
            Map.entry("dort", 4),
            Map.entry("bes", 5),
            Map.entry("alti", 6),
            Map.entry("sekiz", 8),
            Map.entry("on", 10),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("other", 2),
            Map.entry("second", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("eight", 8),
            Map.entry("ten", 10));

    private static final Map<String, Rhythm> ONE_WORD = Map.of(
            "weekly", new Rhythm(1, Unit.WEEKS),
            "biweekly", new Rhythm(2, Unit.WEEKS),
            "fortnightly", new Rhythm(2, Unit.WEEKS),
            "monthly", new Rhythm(1, Unit.MONTHS),
            "quarterly", new Rhythm(MONTHS_OF_A_QUARTER, Unit.MONTHS),
            "yearly", new Rhythm(MONTHS_OF_A_YEAR, Unit.MONTHS),
            "annually", new Rhythm(MONTHS_OF_A_YEAR, Unit.MONTHS));

    private static final String NUMBER = "(?:(\\d{1,2}|\\p{L}+) ?)?";
    private static final String TURKISH = "(gun|hafta|ay|ceyrek|yil)";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("(?:her )?" + NUMBER + TURKISH + "(?:[dt][ae])? (?:bir|1)(?: (?:kez|kere|defa))?"),
            Pattern.compile("her " + NUMBER + TURKISH + "(?:[dt][ae])?"),
            Pattern.compile(NUMBER + TURKISH + "l[iu]k"),
            Pattern.compile("(?:every|each|once every|once an?) " + NUMBER + "(day|week|month|quarter|year)s?"));

    /** As short as one writes it in a field that holds nothing else: {@code 3 months}, {@code 2h}. */
    private static final Pattern SHORT = Pattern.compile("(?:every )?(\\d{1,2})?\\s*([wham])\\p{L}*(?: bir)?");

    private RhythmPhrase() {}

    /** What is said beside days, from which it can be told: {@code 3 ay} alone may be a day that comes. */
    public static Optional<Rhythm> said(String typed) {
        String folded = Folding.fold(typed).strip().replaceAll("\\s+", " ");
        return Optional.ofNullable(ONE_WORD.get(folded))
                .or(() -> SAID.stream()
                        .map(pattern -> pattern.matcher(folded))
                        .filter(Matcher::matches)
                        .flatMap(found -> rhythm(found).stream())
                        .findFirst());
    }

    /** What is typed where nothing else is meant. */
    public static Optional<Rhythm> typed(String typed) {
        return said(typed).or(() -> shortly(typed));
    }

    private static Optional<Rhythm> rhythm(Matcher found) {
        return number(Optional.ofNullable(found.group(1))).flatMap(count -> switch (found.group(2)) {
            case "gun", "day" -> days(count);
            case "hafta", "week" -> of(count, Unit.WEEKS);
            case "ay", "month" -> of(count, Unit.MONTHS);
            case "ceyrek", "quarter" -> of(count * MONTHS_OF_A_QUARTER, Unit.MONTHS);
            default -> of(count * MONTHS_OF_A_YEAR, Unit.MONTHS);
        });
    }

    private static Optional<Integer> number(Optional<String> word) {
        return word.isEmpty()
                ? Optional.of(1)
                : word.filter(said -> Character.isDigit(said.charAt(0)))
                        .map(Integer::valueOf)
                        .or(() -> word.map(NUMBERS::get));
    }

    private static Optional<Rhythm> days(int count) {
        if (count == HALF_A_MONTH) {
            return of(2, Unit.WEEKS);
        }
        if (count % DAYS_OF_A_MONTH == 0) {
            return of(count / DAYS_OF_A_MONTH, Unit.MONTHS);
        }
        return count % DAYS_OF_A_WEEK == 0 ? of(count / DAYS_OF_A_WEEK, Unit.WEEKS) : Optional.empty();
    }

    private static Optional<Rhythm> shortly(String typed) {
        Matcher written = SHORT.matcher(Folding.fold(typed).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int every = Optional.ofNullable(written.group(1)).map(Integer::parseInt).orElse(1);
        return of(every, "wh".contains(written.group(2)) ? Unit.WEEKS : Unit.MONTHS);
    }

    private static Optional<Rhythm> of(int every, Unit unit) {
        return every < 1 || every > MOST ? Optional.empty() : Optional.of(new Rhythm(every, unit));
    }
}
