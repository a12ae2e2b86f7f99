package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.insight.Share;
import huni.insight.Spells;
import huni.insight.StepTrend;
import huni.insight.Survival.Spell;
import huni.insight.Wilson;
import huni.language.DomainWords;
import huni.language.Formats;
import huni.language.Texts;
import huni.language.chart.Ink;
import huni.language.chart.TrendChart;
import huni.ui.funnel.FunnelTable.Cell;
import huni.ui.kit.StageRamp;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** Writes how the steps went over the weeks, how long prospects stay, and why they were lost. */
final class PastWriter {

    private final Texts texts;
    private final Formats formats;
    private final DomainWords words;

    PastWriter(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.words = new DomainWords(texts);
    }

    List<FunnelPage.Trend> trends(FunnelReading figures) {
        List<FunnelReading.OfStep> steps = figures.past().trends();
        List<FunnelPage.Trend> trends = new ArrayList<>();
        if (steps.stream().allMatch(step -> step.trend().isEmpty())) {
            return trends;
        }
        for (int i = 0; i < steps.size(); i++) {
            FunnelReading.OfStep step = steps.get(i);
            String name = texts.text(
                    "funnel.trend.step", name(figures.pipeline(), step.from()), name(figures.pipeline(), step.to()));
            String definition = definition(step.trend());
            trends.add(new FunnelPage.Trend(
                    name,
                    new TrendChart(
                            name + ". " + definition,
                            Ink.stage(StageRamp.tone(i, steps.size())),
                            step.trend().points().stream().map(this::moment).toList(),
                            DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                                    .mapToObj(formats::percent)
                                    .toList()),
                    table(name, definition, step.trend())));
        }
        return trends;
    }

    private String definition(StepTrend trend) {
        int within =
                trend.points().isEmpty() ? 0 : trend.points().getFirst().rate().within();
        return texts.text("funnel.trend.definition", within, trend.together());
    }

    private TrendChart.Stop moment(StepTrend.Point point) {
        Share share = point.rate().share();
        return new TrendChart.Stop(
                texts.text("funnel.trend.week", point.weeks().to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                share.interval()
                        .filter(_ -> point.isShown())
                        .map(band ->
                                new TrendChart.Band(band.low(), share.rate().orElseThrow(), band.high())),
                span(point.weeks()) + ": " + said(point));
    }

    private String said(StepTrend.Point point) {
        Share share = point.rate().share();
        if (point.isTooEarly()) {
            return texts.text("funnel.trend.early", point.rate().tooEarly());
        }
        return point.isShown()
                ? texts.text(
                        "funnel.trend.rate",
                        formats.percent(share.rate().orElseThrow()),
                        share.part(),
                        share.whole(),
                        interval(share.interval().orElseThrow()))
                : texts.text("funnel.trend.counts", share.part(), share.whole());
    }

    private String interval(Wilson band) {
        return texts.text("funnel.interval", formats.percent(band.low()), formats.percent(band.high()));
    }

    private FunnelTable table(String name, String definition, StepTrend trend) {
        List<FunnelTable.Row> rows = trend.points().stream()
                .map(point -> new FunnelTable.Row(
                        span(point.weeks()),
                        List.of(
                                Cell.of(formats.number(point.rate().advancedInTime())),
                                Cell.of(formats.number(point.rate().oldEnough())),
                                Cell.of(formats.number(point.rate().tooEarly())),
                                Cell.of(percent(point))),
                        false))
                .toList();
        return new FunnelTable(
                name,
                definition,
                List.of(
                        texts.text("funnel.trend.weeks"),
                        texts.text("funnel.trend.advanced"),
                        texts.text("funnel.trend.old_enough"),
                        texts.text("funnel.trend.too_early"),
                        texts.text("funnel.trend.share")),
                rows);
    }

    private String percent(StepTrend.Point point) {
        return point.isShown()
                ? formats.percent(point.rate().share().rate().orElseThrow())
                : texts.text("funnel.nothing");
    }

    /** How long prospects stay in each stage, and how long a win takes. */
    FunnelTable times(FunnelReading figures) {
        Spells spells = figures.past().spells();
        List<FunnelTable.Row> rows = new ArrayList<>();
        long undated = spells.cycleUndated();
        for (Spells.StageSpell stage : spells.stages()) {
            rows.add(row(name(figures.pipeline(), stage.stage()), stage.spell(), false));
            undated += stage.undated();
        }
        rows.add(row(texts.text("funnel.times.cycle"), spells.cycle(), true));
        return new FunnelTable(
                texts.text("funnel.times"),
                texts.text("funnel.times.definition", undated),
                List.of(
                        texts.text("funnel.stage"),
                        texts.text("funnel.times.median"),
                        texts.text("funnel.times.most"),
                        texts.text("funnel.times.finished"),
                        texts.text("funnel.times.running")),
                rows);
    }

    private FunnelTable.Row row(String name, Spell spell, boolean total) {
        return new FunnelTable.Row(
                name,
                List.of(
                        Cell.of(days(spell.median())),
                        Cell.of(days(spell.p90())),
                        Cell.of(formats.number(spell.finished())),
                        Cell.of(formats.number(spell.running()))),
                total);
    }

    private String days(OptionalLong days) {
        return days.isPresent() ? formats.days(days.getAsLong()) : texts.text("funnel.nothing");
    }

    /** Why prospects were lost in the days of the funnel. */
    FunnelTable lost(FunnelReading figures) {
        List<FunnelReading.OfReason> lost = figures.past().lost();
        long most = lost.stream().mapToLong(FunnelReading.OfReason::count).max().orElse(1);
        List<FunnelTable.Row> rows = lost.stream()
                .map(reason -> {
                    String name = reason.reason().map(words::lostReason).orElse(texts.text("funnel.lost.unsaid"));
                    String key = reason.reason().map(known -> known.key()).orElse("");
                    return new FunnelTable.Row(
                            name,
                            List.of(
                                    Cell.bar((double) reason.count() / most),
                                    Cell.of(new LinkedCount(
                                            formats.number(reason.count()),
                                            texts.text("funnel.list.lost_for", name, span(figures.created())),
                                            reason.count(),
                                            new NumberSource.LostFor(key, figures.created())))),
                            false);
                })
                .toList();
        long all = lost.stream().mapToLong(FunnelReading.OfReason::count).sum();
        return new FunnelTable(
                texts.text("funnel.lost.title"),
                texts.text("funnel.lost.definition", all, span(figures.created())),
                List.of(texts.text("funnel.lost.reason"), "", texts.text("funnel.lost.count")),
                rows);
    }

    private String name(Pipeline pipeline, StageKey key) {
        return Optional.of(pipeline.stage(key)).map(words::stage).orElseThrow();
    }

    private String span(DaySpan days) {
        return texts.text("funnel.span", formats.day(days.from()), formats.day(days.to()));
    }
}
