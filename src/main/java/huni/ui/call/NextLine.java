package huni.ui.call;

import huni.domain.activity.ActivityKind;
import huni.domain.activity.Due;
import huni.language.DomainWords;
import huni.language.DueWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.plan.PlanLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the next step as it is said: {@code tomorrow 10}, {@code appointment tue 10}. What it is unless it names its kind, the outcome says. */
final class NextLine {

    private final PlanLine lines;
    private final Formats formats;
    private final DomainWords words;

    NextLine(Texts texts, Formats formats) {
        this.lines = new PlanLine(texts, formats);
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    /**
     * What the line can mean: none if it is empty or not understood, several if its words have several meanings.
     *
     * @param usual what is planned where the line names no kind
     */
    List<PlanLine.Plan> readings(String line, ActivityKind usual) {
        if (line.isBlank()) {
            return List.of();
        }
        List<PlanLine.Plan> named = lines.readings("/" + line.strip());
        return named.isEmpty() ? lines.readings(as(usual, line)) : named;
    }

    /** The word about when that is not understood. */
    Optional<String> unclear(String line) {
        return lines.unclear("/" + line.strip()).or(() -> lines.unclear(as(ActivityKind.CALL, line)));
    }

    private String as(ActivityKind kind, String line) {
        return "/" + lines.word(kind) + " " + line.strip();
    }

    /** What was understood, in full. */
    String words(PlanLine.Plan plan) {
        return Stream.of(words.activity(plan.kind()), DueWords.of(formats, plan.due()), plan.subject())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** A time as it can be typed. */
    String typed(Due due) {
        return formats.day(due.day())
                + due.time().map(time -> " " + formats.time(time)).orElse("");
    }
}
