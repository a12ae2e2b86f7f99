package huni.language;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The words of days, months and numbers as they are found in phrases of both languages, folded: without accents, every i
 * the same.
 */
final class PhraseWords {

    private static final Map<String, Integer> DAYS = numbered(
            day -> List.of(
                            "pazartesi pzt monday mon",
                            "sali sal tuesday tues tue",
                            "carsamba car wednesday wed",
                            "persembe per thursday thurs thur thu",
                            "cuma cum friday fri",
                            "cumartesi cmt saturday sat",
                            "pazar paz sunday sun")
                    .get(day - 1),
            7);

    private static final Map<String, Integer> MONTHS = numbered(
            month -> List.of(
                            "ocak oca january jan",
                            "subat sub february feb",
                            "mart mar march",
                            "nisan nis april apr",
                            "mayis may",
                            "haziran haz june jun",
                            "temmuz tem july jul",
                            "agustos agu august aug",
                            "eylul eyl september sept sep",
                            "ekim eki october oct",
                            "kasim kas november nov",
                            "aralik ara december dec")
                    .get(month - 1),
            12);

    private static final Map<String, Integer> NUMBERS = numbers();

    static final String DAY = anyOf(DAYS);
    static final String MONTH = anyOf(MONTHS);
    static final String NUMBER = "\\d{1,3}|" + anyOf(NUMBERS);

    private PhraseWords() {}

    static DayOfWeek day(String word) {
        return DayOfWeek.of(known(DAYS, word));
    }

    static int month(String word) {
        return known(MONTHS, word);
    }

    /** A number in digits, or in words from one to fifty-nine. */
    static int number(String word) {
        return NUMBERS.containsKey(word) ? known(NUMBERS, word) : Integer.parseInt(word);
    }

    private static int known(Map<String, Integer> numbers, String word) {
        return Objects.requireNonNull(numbers.get(word), word);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> words = new HashMap<>();
        List<String> ones = List.of(
                "",
                "bir one",
                "iki two",
                "uc three",
                "dort four",
                "bes five",
                "alti six",
                "yedi seven",
                "sekiz eight",
                "dokuz nine");
        List<String> tens = List.of("", "on", "yirmi twenty", "otuz thirty", "kirk forty", "elli fifty");
        for (int ten = 0; ten < tens.size(); ten++) {
            for (String before : tens.get(ten).split(" ", -1)) {
                for (int one = 0; one < ones.size(); one++) {
                    for (String after : ones.get(one).split(" ", -1)) {
                        words.put((before + " " + after).strip(), ten * 10 + one);
                        words.put(before + after, ten * 10 + one);
                    }
                }
            }
        }
        words.remove("");
        words.put("a", 1);
        words.put("an", 1);
        List<String> teens = List.of(
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int teen = 0; teen < teens.size(); teen++) {
            words.put(teens.get(teen), 10 + teen);
        }
        return Map.copyOf(words);
    }

    private static Map<String, Integer> numbered(IntFunction<String> words, int count) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= count; number++) {
            for (String word : words.apply(number).split(" ", -1)) {
                numbers.put(word, number);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Longer words first, so that none hides one that begins with it. */
    private static String anyOf(Map<String, Integer> words) {
        return words.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }
}
