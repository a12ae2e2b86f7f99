package huni.ui.plan;

import huni.domain.Folding;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.domain.activity.Incentive;
import huni.language.Formats;
import huni.language.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what is planned in one line: {@code /call tomorrow 14:30 offer}. All but the kind may be left out. */
public final class PlanLine {

    /**
     * What was understood.
     *
     * @param given what is given, only for an incentive
     */
    public record Plan(ActivityKind kind, Optional<Incentive.Kind> given, Due due, String subject) {

        /** What is given, with nothing else known of it. */
        public Optional<Incentive> incentive() {
            return given.map(what -> new Incentive(what, Optional.empty(), Optional.empty()));
        }
    }

    /** What the first word of a line stands for. */
    private record Named(ActivityKind kind, Optional<Incentive.Kind> given) {}

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
        return own(kind).getFirst();
    }

    /** The kinds that the first word may still become; all while nothing was typed. The other language is read too. */
    public List<ActivityKind> offered(String line) {
        String typed = Folding.fold(first(line));
        List<ActivityKind> own = begun(typed, true);
        return own.isEmpty() ? begun(typed, false) : own;
    }

    private List<ActivityKind> begun(String typed, boolean inOwn) {
        return kinds().stream()
                .filter(kind -> Stream.concat((inOwn ? own(kind) : other(kind)).stream(), gifts(kind))
                        .anyMatch(word -> Folding.fold(word).startsWith(typed)))
                .toList();
    }

    /**
     * What the whole line can mean: one plan if it is clear, several if its words have several meanings, none while its
     * first word is no kind or if a word about when is not understood. Without any such word it is for today.
     */
    public List<Plan> readings(String line) {
        return named(line).map(named -> plans(named, rest(line))).orElse(List.of());
    }

    /** The word about when that is not understood, in a line of which the kind is known. */
    public Optional<String> unclear(String line) {
        return named(line)
                .filter(_ -> formats.parseDue(rest(line)).isEmpty())
                .flatMap(_ -> formats.timeWord(rest(line)));
    }

    /** The plan of a line whose day is told otherwise. */
    public Optional<Plan> on(String line, Due due) {
        return named(line).map(named -> new Plan(named.kind(), given(named, rest(line)), due, rest(line)));
    }

    /** What a sentence promises, such as {@code call on Tuesday at 10}: its kind anywhere in it, a call if it names none. */
    public List<Plan> promised(String sentence) {
        Named named = Arrays.stream(sentence.strip().split("\\s+"))
                .flatMap(word -> whole(Folding.fold(word)).stream())
                .findFirst()
                .orElse(new Named(ActivityKind.CALL, Optional.empty()));
        List<String> words = split(sentence.strip());
        return IntStream.range(0, words.size())
                .mapToObj(start -> formats.parseDue(String.join(" ", words.subList(start, words.size()))))
                .filter(readings -> !readings.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(read -> new Plan(named.kind(), given(named, sentence), read.due(), sentence.strip()))
                .toList();
    }

    private List<Plan> plans(Named named, String rest) {
        List<Plan> read = formats.parseDue(rest).stream()
                .map(phrase -> new Plan(named.kind(), given(named, rest), phrase.due(), phrase.rest()))
                .toList();
        if (!read.isEmpty() || formats.timeWord(rest).isPresent()) {
            return read;
        }
        return List.of(new Plan(named.kind(), given(named, rest), Due.on(formats.today()), rest.strip()));
    }

    /** What is given: what the first word names, else what the others do, else a trial. */
    private Optional<Incentive.Kind> given(Named named, String rest) {
        if (named.kind() != ActivityKind.INCENTIVE) {
            return Optional.empty();
        }
        return named.given()
                .or(() -> Arrays.stream(rest.split("\\s+"))
                        .flatMap(word -> given(Folding.fold(word)).stream())
                        .findFirst())
                .or(() -> Optional.of(Incentive.Kind.TRIAL));
    }

    private Stream<String> gifts(ActivityKind kind) {
        return kind == ActivityKind.INCENTIVE
                ? Stream.of(Incentive.Kind.values()).flatMap(given -> gifts(given).stream())
                : Stream.empty();
    }

    /** The words of what is given, in both languages. */
    private List<String> gifts(Incentive.Kind given) {
        return split(texts.text("plan.word.given." + given.name().toLowerCase(Locale.ROOT)));
    }

    private Optional<Incentive.Kind> given(String folded) {
        return Stream.of(Incentive.Kind.values())
                .filter(kind ->
                        gifts(kind).stream().anyMatch(word -> Folding.fold(word).equals(folded)))
                .findFirst();
    }

    private Optional<Named> named(String line) {
        String typed = Folding.fold(first(line));
        List<ActivityKind> begun = typed.isEmpty() ? List.of() : offered(line);
        return whole(typed)
                .or(() -> begun.size() == 1
                        ? Optional.of(new Named(begun.getFirst(), begunGift(typed)))
                        : Optional.empty());
    }

    private Optional<Named> whole(String folded) {
        Optional<Incentive.Kind> gift = given(folded);
        if (gift.isPresent()) {
            return Optional.of(new Named(ActivityKind.INCENTIVE, gift));
        }
        return kinds().stream()
                .filter(kind -> Stream.concat(own(kind).stream(), other(kind).stream())
                        .anyMatch(word -> Folding.fold(word).equals(folded)))
                .findFirst()
                .map(kind -> new Named(kind, Optional.empty()));
    }

    private Optional<Incentive.Kind> begunGift(String typed) {
        List<Incentive.Kind> begun = Stream.of(Incentive.Kind.values())
                .filter(kind ->
                        gifts(kind).stream().anyMatch(word -> Folding.fold(word).startsWith(typed)))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static String first(String line) {
        return line.strip().substring(1).split("\\s+", 2)[0];
    }

    private static String rest(String line) {
        String[] parts = line.strip().substring(1).split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    private List<String> own(ActivityKind kind) {
        return split(texts.text("plan.word." + kind.name().toLowerCase(Locale.ROOT)));
    }

    /** The words of the other language. */
    private List<String> other(ActivityKind kind) {
        return split(texts.text("plan.word.other." + kind.name().toLowerCase(Locale.ROOT)));
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.split(" "));
    }
}
