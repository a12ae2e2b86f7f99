package huni.language;

import static huni.language.PhraseWords.NUMBER;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the time of day a folded phrase begins with. */
final class TimePhrases {

    private static final String CASE = "(?:'?(?:[dt][ea]n?|y?[ea]|[iu]))?";
    private static final String END = "(?= |$|,)";
    private static final String PART =
            "sabah|ilk is|ogleden once|ogleden sonra|ogle(?:n|yin)?|aksamustu|aksamuzeri|aksam|mesai bitimi|gun sonu"
                    + "|morning|first thing|noon|midday|lunchtime|after lunch|afternoon|evening|tonight"
                    + "|eod|end of (?:the )?day";

    /** Said of a time that is not meant to the minute. */
    private static final String ABOUT = "(?:ish| ?gibi| civari(?:nda)?| sularinda)?";

    private static final Pattern CLOCK = Pattern.compile("(?:(?:in the |this )?(" + PART + ")" + CASE
            + "(?: at)? )?((?:saat |at |@ ?)?(?:around |about )?)"
            + "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?([ap])\\.?m\\.?| o'?clock)?" + CASE
            + ABOUT + "(?: (?:in the )?(" + PART + "))?" + END);

    /** An hour in a word: {@code saat üçte}, {@code at ten}; after a day {@code üçte}, too. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(" + PART + ") )?(saat |at )?(" + NUMBER + ")((?:'?[dt][ea])?)" + ABOUT + "(?: o'?clock)?" + END);

    private static final Pattern SAID_AT = Pattern.compile("saat|at|@");
    private static final Pattern HALF = Pattern.compile("(?:(" + PART + ") )?(?:saat )?(?:(" + NUMBER
            + ") bucuk(?:[dt][ea]|y?[ea])?|half past (" + NUMBER + "))" + END);
    private static final Pattern QUARTER_PAST = Pattern.compile("(?:(" + PART + ") )?(?:saat )?(?:(" + NUMBER
            + ")(?:'?y?[iu])? ceyrek gece|quarter past (" + NUMBER + "))" + END);
    private static final Pattern QUARTER_TO = Pattern.compile("(?:(" + PART + ") )?(?:saat )?(?:(" + NUMBER
            + ")(?:'?y?[ea])? ceyrek (?:kala|var)|quarter to (" + NUMBER + "))" + END);
    private static final Pattern PART_ALONE =
            Pattern.compile("(?:(?:in the|at|this) )?(" + PART + ")(?:leyin|" + CASE + ")" + END);

    /** The times a beginning of the phrase can mean, and where it ends. */
    record Found(List<LocalTime> times, int end) {}

    /**
     * The longest beginning that is a time. Hours from one to six are those of the afternoon unless they are written
     * {@code 03:00}; seven may be either.
     *
     * @param bare whether a number alone is a time: only after a day is it one
     */
    Optional<Found> find(String phrase, int from, boolean bare) {
        return Stream.of(
                        clock(phrase, from, bare),
                        word(phrase, from, bare),
                        minutes(HALF, phrase, from, 30),
                        minutes(QUARTER_PAST, phrase, from, 15),
                        minutes(QUARTER_TO, phrase, from, -15),
                        part(phrase, from))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.end() > a.end() ? b : a);
    }

    private static Optional<Found> clock(String phrase, int from, boolean bare) {
        Matcher parts = CLOCK.matcher(phrase).region(from, phrase.length());
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        int minute = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        @Nullable String part = parts.group(1) == null ? parts.group(6) : parts.group(1);
        boolean clear = bare
                || parts.group(4) != null
                || SAID_AT.matcher(parts.group(2)).find()
                || parts.group(5) != null
                || part != null
                || parts.end() > parts.end(3);
        if (!clear || minute > 59) {
            return Optional.empty();
        }
        String hour = parts.group(3);
        List<LocalTime> times = parts.group(5) != null
                ? halfDay(Integer.parseInt(hour), parts.group(5).equals("p"), minute)
                : hours(Integer.parseInt(hour), part, hour.startsWith("0"), minute);
        return times.isEmpty() ? Optional.empty() : Optional.of(new Found(times, parts.end()));
    }

    private static Optional<Found> word(String phrase, int from, boolean bare) {
        Matcher parts = WORD.matcher(phrase).region(from, phrase.length());
        boolean told = parts.lookingAt()
                && !"a an".contains(parts.group(3))
                && (parts.group(2) != null || bare && !parts.group(4).isEmpty());
        if (!told) {
            return Optional.empty();
        }
        List<LocalTime> times = hours(PhraseWords.number(parts.group(3)), parts.group(1), false, 0);
        return times.isEmpty() ? Optional.empty() : Optional.of(new Found(times, parts.end()));
    }

    private static Optional<Found> minutes(Pattern pattern, String phrase, int from, int minutes) {
        Matcher parts = pattern.matcher(phrase).region(from, phrase.length());
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        int hour = PhraseWords.number(parts.group(2) == null ? parts.group(3) : parts.group(2));
        List<LocalTime> times = hours(hour, parts.group(1), false, 0).stream()
                .map(time -> time.plusMinutes(minutes))
                .toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(new Found(times, parts.end()));
    }

    private static Optional<Found> part(String phrase, int from) {
        Matcher parts = PART_ALONE.matcher(phrase).region(from, phrase.length());
        return parts.lookingAt()
                ? Optional.of(new Found(List.of(usual(parts.group(1))), parts.end()))
                : Optional.empty();
    }

    private static LocalTime usual(String part) {
        return switch (part) {
            case "sabah", "morning", "first thing", "ilk is" -> LocalTime.of(9, 0);
            case "ogleden once" -> LocalTime.of(11, 0);
            case "ogleden sonra", "afternoon", "after lunch" -> LocalTime.of(14, 0);
            case "aksamustu", "aksamuzeri", "mesai bitimi", "gun sonu", "eod", "end of day", "end of the day" ->
                LocalTime.of(17, 0);
            case "aksam", "evening", "tonight" -> LocalTime.of(18, 0);
            default -> LocalTime.NOON;
        };
    }

    private static List<LocalTime> halfDay(int hour, boolean afternoon, int minute) {
        return hour < 1 || hour > 12 ? List.of() : List.of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute));
    }

    private static List<LocalTime> hours(int hour, @Nullable String part, boolean literal, int minute) {
        if (hour > 23) {
            return List.of();
        }
        if (part != null) {
            boolean early = List.of("sabah", "morning", "ogleden once", "first thing", "ilk is")
                    .contains(part);
            return List.of(LocalTime.of(!early && hour < 11 ? hour + 12 : hour, minute));
        }
        if (literal || hour == 0 || hour > 7) {
            return List.of(LocalTime.of(hour, minute));
        }
        return hour == 7
                ? List.of(LocalTime.of(7, minute), LocalTime.of(19, minute))
                : List.of(LocalTime.of(hour + 12, minute));
    }
}
