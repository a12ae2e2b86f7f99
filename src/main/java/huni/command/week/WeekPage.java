package huni.command.week;

import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.insight.Funnel;
import huni.insight.Movement;
import huni.insight.coach.Watched;
import huni.insight.week.WeekFacts.OfQuota;
import huni.insight.week.WeekFigures;
import huni.language.chart.BarChart;
import huni.language.chart.Ink;
import huni.language.chart.StageBar;
import huni.language.chart.StageBars;
import huni.language.chart.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A week's report as a page that needs nothing else: one sheet of A4, whatever the names and however many stages. Each
 * figure stands in a {@code b} element that names it.
 */
final class WeekPage {

    /** Stand around the name of a figure until the words around it are made safe. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';
    private static final Pattern FIGURE = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);

    private static final int FEW_STAGES = 12;
    private static final double ROOM = 420;
    private static final double WHOLE_ROOM = 640;
    private static final double TALLEST = 56;
    private static final double BARS = 112;
    private static final double CHART = 690;
    private static final double CHART_HEIGHT = 120;

    private final WeekWords words;
    private final WeekNotes notes;
    private final List<Funnel.Step> steps;
    private final StringBuilder html = new StringBuilder();

    WeekPage(WeekWords words) {
        this.words = words;
        this.notes = new WeekNotes(words, WeekPage::figure);
        this.steps = words.figures().funnel().steps();
    }

    /** The whole page. */
    String html() {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.texts().locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">\n<title>")
                .append(safe(words.title()))
                .append("</title>\n<style>")
                .append(PageStyle.CSS)
                .append("</style></head>\n<body><main class=\"page\">\n");
        head();
        words.facts().quota().ifPresentOrElse(this::cards, this::noQuota);
        html.append("<div class=\"middle\">\n");
        funnel();
        html.append("<div class=\"aside\">\n");
        movement();
        coach();
        html.append("</div></div>\n");
        if (!isDense()) {
            weeks();
        }
        html.append("<ul class=\"notes\">");
        notes.all().forEach(note -> html.append("<li>").append(safe(note)).append("</li>\n"));
        html.append("</ul>\n</main>\n").append(PageFacts.element(words)).append("\n</body></html>\n");
        return html.toString();
    }

    private static String figure(String name) {
        return BEGIN + name + END;
    }

    /** Words as they may stand in a page, their figures marked. */
    private String safe(String text) {
        return FIGURE.matcher(escaped(text))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        "<b data-figure=\"" + found.group(1) + "\">" + escaped(words.said(found.group(1))) + "</b>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void head() {
        html.append("<header><div><h1>").append(safe(words.title())).append("</h1><p>");
        html.append(safe(words.made())).append("</p></div>");
        words.facts()
                .quota()
                .ifPresent(quota -> html.append("<span class=\"pill\">")
                        .append(safe(words.quota(quota) + " " + figure("quota.target")))
                        .append("</span>"));
        html.append("</header>\n");
    }

    private void noQuota() {
        html.append("<p class=\"panel\">")
                .append(safe(words.text("report.quota.none")))
                .append("</p>\n");
    }

    private void cards(OfQuota quota) {
        html.append("<div class=\"cards\">\n");
        card(
                "won",
                words.text("week.won"),
                "quota.won",
                words.text("week.won.of", quota.sales(), figure("quota.sales"), figure("quota.won-part")));
        if (quota.running()) {
            card(
                    "expected",
                    words.text("week.expected"),
                    "quota.expected",
                    words.text(
                            "week.expected.of",
                            words.number("quota.carrying"),
                            figure("quota.carrying"),
                            figure("quota.largest")));
            card(
                    "build",
                    words.text("week.build"),
                    "quota.build",
                    words.text("week.build.of", words.number("quota.needed"), figure("quota.needed")));
            card(
                    "chance",
                    words.text("week.chance"),
                    "quota.chance",
                    words.text("week.chance.of", figure("quota.p10"), figure("quota.p90")));
        }
        html.append("</div>\n");
    }

    /** An amount of many digits is written smaller, so that all of it is seen. */
    private void card(String kind, String label, String name, String below) {
        int length = words.said(name).length();
        String size = length > 18 ? " longest" : length > 11 ? " long" : "";
        html.append("<section class=\"panel card ").append(kind).append(size).append("\"><span>");
        html.append(safe(label)).append("</span>").append(safe(figure(name)));
        html.append("<small>").append(safe(below)).append("</small></section>\n");
    }

    private boolean isDense() {
        return steps.size() > FEW_STAGES;
    }

    private double row() {
        return Math.min(TALLEST, (isDense() ? WHOLE_ROOM : ROOM) / Math.max(1, steps.size()));
    }

    private void funnel() {
        html.append("<section class=\"panel funnel")
                .append(isDense() ? " dense" : "")
                .append("\"><h2>");
        html.append(safe(words.text("week.funnel"))).append("</h2><div class=\"bars\"><div class=\"names\">");
        for (Funnel.Step step : steps) {
            row("<strong>" + safe(words.stage(step.stage())) + "</strong> <span>"
                    + safe(words.text(
                            "week.reached", figure("funnel." + step.stage().value() + ".reached")))
                    + "</span>");
        }
        html.append("</div>\n")
                .append(Svg.of(bars().drawn(BARS, row() * steps.size())))
                .append("\n<div>");
        for (int i = 0; i < steps.size(); i++) {
            String name = "funnel." + steps.get(i).stage().value();
            row("<span class=\"rate\">"
                    + safe(
                            i < steps.size() - 1
                                    ? words.text("week.rate", figure(name + ".rate"), figure(name + ".early"))
                                    : words.text("week.of-first", figure(name + ".of-first")))
                    + "</span> <span>" + safe(notes.beside(steps.get(i))) + "</span>");
        }
        html.append("</div></div></section>\n");
    }

    private void row(String content) {
        html.append("<div class=\"row\" style=\"height:")
                .append(Math.round(row() * 100) / 100.0)
                .append("px\"><div>")
                .append(content)
                .append("</div></div>\n");
    }

    private StageBars bars() {
        List<StageBar> bars = new ArrayList<>();
        int open = (int)
                steps.stream().filter(step -> step.type() == StageType.OPEN).count();
        for (int i = 0; i < steps.size(); i++) {
            Funnel.Step step = steps.get(i);
            Funnel.Parts parts = words.figures().funnel().parts(i);
            String name = "funnel." + step.stage().value();
            bars.add(new StageBar(
                    parts.wentOn(),
                    parts.wentOnEarly(),
                    parts.hereEarly(),
                    parts.stayed(),
                    step.type() == StageType.OPEN ? Ink.stage(Ink.tone(i, open)) : Ink.WON,
                    words.stage(step.stage()) + ": " + words.text("week.reached", words.said(name + ".reached"))));
        }
        return new StageBars(words.text("week.funnel"), bars);
    }

    private void movement() {
        String now = words.week(words.facts().week().from());
        String before = words.week(words.facts().week().from().minusWeeks(1));
        html.append("<section class=\"panel movement")
                .append(isDense() ? " dense" : "")
                .append("\"><h2>");
        html.append(safe(words.text("week.movement"))).append("</h2><table><tr><th></th><th>");
        html.append(safe(now)).append("</th><th>").append(safe(before)).append("</th></tr>\n");
        for (StageKey stage : words.figures().moved()) {
            movement(words.stage(stage), stage.value());
        }
        movement(words.text("week.lost"), "all-lost");
        html.append("</table></section>\n");
    }

    private void movement(String label, String name) {
        html.append("<tr><td>").append(safe(label)).append("</td><td>");
        html.append(safe(figure("movement." + name + ".now"))).append("</td><td class=\"before\">");
        html.append(safe(figure("movement." + name + ".before"))).append("</td></tr>\n");
    }

    private void coach() {
        html.append("<section class=\"panel coach\"><h2>").append(safe(words.text("week.coach")));
        html.append("</h2>");
        List<Watched> advice = words.figures().advice();
        if (advice.isEmpty()) {
            paragraph(words.noAdvice() + ".");
        }
        advice.forEach(said ->
                paragraph(words.text("report.coach.advice", words.title(said), figure(WeekFigures.name(said)))));
        html.append("<small>").append(safe(words.coachDay())).append("</small></section>\n");
    }

    private void paragraph(String text) {
        html.append("<p>").append(safe(text)).append("</p>\n");
    }

    private void weeks() {
        List<Movement.Week> weeks = words.figures().movement().weeks();
        BarChart chart = new BarChart(
                words.text("week.new"),
                weeks.stream()
                        .map(week -> new BarChart.Pillar(
                                words.week(week.days().from()),
                                words.number("new." + week.days().from()),
                                Ink.STAGE_2,
                                false,
                                words.said("new." + week.days().from())))
                        .toList(),
                Optional.empty(),
                "");
        html.append("<section class=\"panel weeks\"><h2>").append(safe(words.text("week.new")));
        html.append("</h2>").append(Svg.of(chart.drawn(CHART, CHART_HEIGHT))).append("<div class=\"counts\">");
        weeks.forEach(week -> html.append("<span>")
                .append(safe(figure("new." + week.days().from())))
                .append("</span>"));
        html.append("</div></section>\n");
    }
}
