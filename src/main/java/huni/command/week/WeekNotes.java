package huni.command.week;

import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.week.WeekFacts.OfQuota;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a report says of how its figures are meant, and what they leave out.
 *
 * @param figure how a figure is written, by its name
 */
record WeekNotes(WeekWords words, UnaryOperator<String> figure) {

    List<String> all() {
        List<String> notes = new ArrayList<>();
        words.facts().quota().ifPresent(quota -> addQuota(notes, quota));
        notes.add(words.text(
                "week.note.funnel",
                words.number("funnel.prospects"),
                figure.apply("funnel.prospects"),
                words.span(words.facts().created()),
                words.number("funnel.skipped"),
                figure.apply("funnel.skipped")));
        notes.add(words.text("week.note.rate"));
        long undated = words.number("movement.undated");
        notes.add(words.text("week.note.movement", undated, figure.apply("movement.undated")));
        return notes;
    }

    private void addQuota(List<String> notes, OfQuota quota) {
        notes.add(
                quota.running()
                        ? words.text("week.note.quota", words.span(quota.period()))
                        : words.text("week.note.over", words.span(quota.period())));
        if (quota.unvalued() > 0) {
            notes.add(words.text("week.note.unvalued", quota.unvalued(), figure.apply("quota.unvalued")));
        }
        if (quota.elsewhere() > 0) {
            notes.add(words.text("week.note.elsewhere", quota.elsewhere(), figure.apply("quota.elsewhere")));
        }
        quota.expectedElsewhere()
                .forEach(sum -> notes.add(words.text(
                        "week.note.expected-elsewhere",
                        figure.apply("quota.expected-elsewhere."
                                + sum.getCurrencyUnit().getCode()))));
    }

    /** What stands beside a step: how many are lost, parked, elsewhere and still open here. */
    String beside(Funnel.Step step) {
        String name = "funnel." + step.stage().value();
        List<String> parts = new ArrayList<>();
        for (String part : List.of("lost", "parked", "moved-away", "open")) {
            boolean always = step.type() == StageType.OPEN && (part.equals("lost") || part.equals("open"));
            if (always || words.number(name + "." + part) > 0) {
                parts.add(words.text("week.step." + part, figure.apply(name + "." + part)));
            }
        }
        return String.join(" · ", parts);
    }
}
