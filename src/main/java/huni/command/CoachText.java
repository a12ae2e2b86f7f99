package huni.command;

import huni.language.coach.CoachPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The coach as people read it in a terminal: what its screen says, in its words. */
final class CoachText {

    private final Console console;

    CoachText(Console console) {
        this.console = console;
    }

    void print(CoachPage page) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(List.of(page.source()));
        page.quiet().ifPresent(quiet -> parts.add(List.of(quiet.title(), quiet.sentence())));
        page.advice().forEach(advice -> parts.add(lines(advice)));
        parts.add(headed(
                "coach.balance",
                TextTable.lines(page.balance().stream()
                        .map(stage -> List.of(stage.name(), stage.now(), stage.usually()))
                        .toList())));
        parts.add(headed("coach.watched", watched(page.watched())));
        if (!page.leftOut().isEmpty()) {
            parts.add(List.of(page.leftOut()));
        }
        console.print(String.join(
                "\n\n", parts.stream().map(part -> String.join("\n", part)).toList()));
    }

    private List<String> lines(CoachPage.Advice advice) {
        return Stream.of(
                        Stream.of(console.texts().text("report.coach.advice", advice.title(), advice.tag())),
                        advice.sentences().stream(),
                        advice.math().stream())
                .flatMap(line -> line)
                .toList();
    }

    /** What each rule found is said at the end of its line, as it is of any length. */
    private static List<String> watched(List<CoachPage.Watch> rules) {
        List<String> names = TextTable.lines(
                rules.stream().map(rule -> List.of(rule.name(), rule.state())).toList());
        return IntStream.range(0, rules.size())
                .mapToObj(i -> names.get(i) + "  " + rules.get(i).counts())
                .toList();
    }

    private List<String> headed(String key, List<String> lines) {
        return Stream.concat(Stream.of(console.texts().text(key)), lines.stream())
                .toList();
    }
}
