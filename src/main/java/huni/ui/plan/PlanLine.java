package huni.ui.plan;

import huni.domain.Folding;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what is planned in one line: {@code /call tomorrow 14:30 offer}. All but the kind may be left out. */
public final class PlanLine {

    /** What was understood. */
    public record Plan(ActivityKind kind, Due due, String subject) {}

    private record Day(LocalDate day, int words) {}

    private static final int LONGEST_DAY = 3;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern CLEAR_TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}");

    private final Texts texts;
    private final Formats formats;

    public PlanLine(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** What can be planned. */
    public static List<ActivityKind> kinds() {
        return List.of(
                ActivityKind.CALL,
                ActivityKind.EMAIL,
                ActivityKind.APPOINTMENT,
                ActivityKind.TASK,
                ActivityKind.INFORMATION_REQUEST,
                ActivityKind.INCENTIVE);
    }

    /** Whether the line plans something. */
    public static boolean isPlan(String line) {
        return line.stripLeading().startsWith("/");
    }

    /** The word that stands for a kind after the slash. */
    public String word(ActivityKind kind) {
        return words(kind).getFirst();
    }

    /** The kinds that the first word may still become; all while nothing was typed. */
    public List<ActivityKind> offered(String line) {
        String typed = Folding.fold(first(line));
        return kinds().stream()
                .filter(kind ->
                        words(kind).stream().anyMatch(word -> Folding.fold(word).startsWith(typed)))
                .toList();
    }

    /** The whole line understood; empty while its first word is no kind. Without a day it is for today. */
    public Optional<Plan> read(String line) {
        return kind(line).map(kind -> plan(kind, rest(line)));
    }

    /** What follows the kind, understood alone: {@code tomorrow 14:30 offer}. */
    Plan plan(ActivityKind kind, String rest) {
        List<String> words =
                Stream.of(rest.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
        Optional<Day> day = day(words);
        int used = day.map(Day::words).orElse(0);
        Optional<LocalTime> time = words.size() > used ? time(words.get(used), day.isPresent()) : Optional.empty();
        String subject = String.join(" ", words.subList(used + (time.isPresent() ? 1 : 0), words.size()));
        return new Plan(kind, new Due(day.map(Day::day).orElse(formats.today()), time), subject);
    }

    /** What is given, by the words that tell it: a trial unless they name something else. */
    public static Optional<Incentive> given(ActivityKind kind, String subject, DomainWords words) {
        if (kind != ActivityKind.INCENTIVE) {
            return Optional.empty();
        }
        String folded = Folding.fold(subject);
        Incentive.Kind given = Stream.of(Incentive.Kind.values())
                .filter(k -> folded.contains(Folding.fold(words.incentive(k))))
                .findFirst()
                .orElse(Incentive.Kind.TRIAL);
        return Optional.of(new Incentive(given, Optional.empty(), Optional.empty()));
    }

    private Optional<ActivityKind> kind(String line) {
        String typed = Folding.fold(first(line));
        Optional<ActivityKind> whole = kinds().stream()
                .filter(kind ->
                        words(kind).stream().anyMatch(word -> Folding.fold(word).equals(typed)))
                .findFirst();
        List<ActivityKind> begun = typed.isEmpty() ? List.of() : offered(line);
        return whole.or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
    }

    private static String first(String line) {
        return line.strip().substring(1).split("\\s+", 2)[0];
    }

    private static String rest(String line) {
        String[] parts = line.strip().substring(1).split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    private List<String> words(ActivityKind kind) {
        return Arrays.asList(
                texts.text("plan.word." + kind.name().toLowerCase(Locale.ROOT)).split(" "));
    }

    /** The shortest beginning that is a day, and a year after it. */
    private Optional<Day> day(List<String> words) {
        for (int count = 1; count <= Math.min(LONGEST_DAY, words.size()); count++) {
            int length = count;
            Optional<LocalDate> found = formats.parseDay(join(words, count));
            if (found.isPresent()) {
                boolean year =
                        words.size() > count && YEAR.matcher(words.get(count)).matches();
                Optional<LocalDate> withYear = year ? formats.parseDay(join(words, count + 1)) : Optional.empty();
                return withYear.map(d -> new Day(d, length + 1)).or(() -> found.map(d -> new Day(d, length)));
            }
        }
        return Optional.empty();
    }

    private static String join(List<String> words, int count) {
        return String.join(" ", words.subList(0, count));
    }

    /** A bare number is a time only after a day: a task may begin with one. */
    private Optional<LocalTime> time(String word, boolean afterDay) {
        return afterDay || CLEAR_TIME.matcher(word).matches() ? formats.parseTime(word) : Optional.empty();
    }
}
