package huni.ui.plan;

import huni.domain.Folding;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what is planned in one line: {@code /call tomorrow 14:30 offer}. All but the kind may be left out. */
public final class PlanLine {

    /** What was understood. */
    public record Plan(ActivityKind kind, Due due, String subject) {}

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
        return formats.parseDue(rest).stream()
                .map(read -> new Plan(kind, read.due(), read.rest()))
                .findFirst()
                .orElseGet(() -> new Plan(kind, Due.on(formats.today()), rest.strip()));
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
}
