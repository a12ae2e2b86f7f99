package huni.command.week;

import huni.domain.pipeline.StageKey;
import huni.insight.Funnel;
import huni.insight.Movement;
import huni.insight.coach.Watched;
import huni.insight.week.WeekFacts.OfQuota;
import huni.insight.week.WeekFigures;
import java.util.ArrayList;
import java.util.List;

/** A week's report as people read it in a terminal. */
final class WeekText {

    /** A table of more columns has numbers alone. */
    private static final int WORDY = 4;

    private final WeekWords words;
    private final WeekNotes notes;
    private final List<String> lines = new ArrayList<>();

    WeekText(WeekWords words) {
        this.words = words;
        this.notes = new WeekNotes(words, words::said);
    }

    List<String> lines() {
        lines.add(words.title());
        lines.add(words.made());
        lines.add("");
        words.facts().quota().ifPresentOrElse(this::quota, () -> lines.add(words.text("report.quota.none")));
        lines.add("");
        funnel();
        lines.add("");
        movement();
        lines.add("");
        weeks();
        lines.add("");
        coach();
        lines.add("");
        lines.addAll(notes.all());
        return List.copyOf(lines);
    }

    private void quota(OfQuota quota) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.quota(quota), words.said("quota.target")));
        rows.add(List.of(
                words.text("week.won"),
                words.said("quota.won"),
                words.text("week.won.of", quota.sales(), words.said("quota.sales"), words.said("quota.won-part"))));
        if (quota.running()) {
            rows.add(List.of(
                    words.text("week.expected"),
                    words.said("quota.expected"),
                    words.text(
                            "week.expected.of",
                            words.number("quota.carrying"),
                            words.said("quota.carrying"),
                            words.said("quota.largest"))));
            rows.add(List.of(
                    words.text("week.build"),
                    words.said("quota.build"),
                    words.text("week.build.of", words.number("quota.needed"), words.said("quota.needed"))));
            rows.add(List.of(
                    words.text("week.chance"),
                    words.said("quota.chance"),
                    words.text("week.chance.of", words.said("quota.p10"), words.said("quota.p90"))));
        }
        table(rows);
    }

    private void funnel() {
        lines.add(words.text("week.funnel"));
        List<List<String>> rows = new ArrayList<>();
        List<Funnel.Step> steps = words.figures().funnel().steps();
        for (int i = 0; i < steps.size(); i++) {
            String name = "funnel." + steps.get(i).stage().value();
            boolean last = i == steps.size() - 1;
            rows.add(List.of(
                    words.stage(steps.get(i).stage()),
                    words.said(name + ".reached"),
                    last
                            ? words.text("week.of-first", words.said(name + ".of-first"))
                            : words.text("week.rate", words.said(name + ".rate"), words.said(name + ".early")),
                    notes.beside(steps.get(i))));
        }
        table(rows);
    }

    private void movement() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("week.movement"),
                words.week(words.facts().week().from()),
                words.week(words.facts().week().from().minusWeeks(1))));
        for (StageKey stage : words.figures().moved()) {
            rows.add(row(words.stage(stage), stage.value()));
        }
        rows.add(row(words.text("week.lost"), "all-lost"));
        table(rows);
    }

    private List<String> row(String label, String name) {
        return List.of(label, words.said("movement." + name + ".now"), words.said("movement." + name + ".before"));
    }

    private void weeks() {
        lines.add(words.text("week.new"));
        List<Movement.Week> weeks = words.figures().movement().weeks();
        table(List.of(
                weeks.stream().map(week -> words.week(week.days().from())).toList(),
                weeks.stream()
                        .map(week -> words.said("new." + week.days().from()))
                        .toList()));
    }

    private void coach() {
        lines.add(words.text("week.coach") + ", " + words.coachDay());
        List<Watched> advice = words.figures().advice();
        if (advice.isEmpty()) {
            lines.add(words.noAdvice() + ".");
        }
        advice.forEach(said ->
                lines.add(words.text("report.coach.advice", words.title(said), words.said(WeekFigures.name(said)))));
    }

    /** Columns as wide as their widest cell: the first to the left, the second to the right, words to the left. */
    private void table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        rows.forEach(row -> lines.add(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? "" : "  ").append(i == 1 || row.size() > WORDY ? gap + row.get(i) : row.get(i) + gap);
        }
        return line.toString().stripTrailing();
    }
}
