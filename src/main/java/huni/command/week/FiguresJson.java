package huni.command.week;

import huni.insight.week.WeekFacts;
import huni.insight.week.WeekFigures;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A week's report as scripts read it: each figure by its name, in the one form that is the same in every language. */
final class FiguresJson {

    private FiguresJson() {}

    static Map<String, Object> of(WeekFigures figures) {
        WeekFacts facts = figures.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "week",
                facts.week().from().get(IsoFields.WEEK_BASED_YEAR) + "-W"
                        + String.format(
                                Locale.ROOT, "%02d", facts.week().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        json.put("from", facts.week().from().toString());
        json.put("to", facts.week().to().toString());
        json.put("made", facts.made().toString());
        json.put("pipeline", facts.pipeline().stages().first().pipeline().value());
        facts.quota().ifPresent(quota -> {
            json.put("quotaFrom", quota.period().from().toString());
            json.put("quotaTo", quota.period().to().toString());
            json.put("quotaRunning", quota.running());
        });
        json.put("coachUntil", facts.coach().lastSunday().toString());
        json.put("coach", figures.advice().stream().map(WeekFigures::name).toList());
        Map<String, String> all = new LinkedHashMap<>();
        figures.figures().forEach((name, figure) -> all.put(name, figure.canonical()));
        json.put("figures", all);
        return json;
    }
}
