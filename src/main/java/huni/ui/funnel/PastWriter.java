package huni.ui.funnel;

import huni.domain.DaySpan;
import huni.domain.history.StageTime.Kind;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Writes how the steps went over the weeks and how long prospects stay. */
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
            String name = name(figures.pipeline(), stage.stage());
            Set<StageKey> one = Set.of(stage.stage());
            rows.add(new FunnelTable.Row(
                    name,
                    cells(
                            stage.spell(),
                            whose("left", name, stage.spell().finished(), one, Kind.LEFT),
                            whose("stays", name, stage.spell().running(), one, Kind.STAYS)),
                    false));
            undated += stage.undated();
        }
        Set<StageKey> all = figures.pipeline().stages().stream().map(Stage::key).collect(Collectors.toSet());
        rows.add(new FunnelTable.Row(
                texts.text("funnel.times.cycle"),
                cells(
                        spells.cycle(),
                        whose("won", "", spells.cycle().finished(), all, Kind.WON),
                        whose("not_won", "", spells.cycle().running(), all, Kind.OPEN, Kind.ENDED)),
                true));
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

    private List<Cell> cells(Spell spell, LinkedCount finished, LinkedCount running) {
        return List.of(Cell.of(days(spell.median())), Cell.of(days(spell.p90())), Cell.of(finished), Cell.of(running));
    }

    private LinkedCount whose(String list, String stage, long number, Set<StageKey> stages, Kind... kinds) {
        return new LinkedCount(
                formats.number(number),
                texts.text("funnel.times.list." + list, stage),
                number,
                new NumberSource.Timed(stages, Set.of(kinds)));
    }

    private String days(OptionalLong days) {
        return days.isPresent() ? formats.days(days.getAsLong()) : texts.text("funnel.nothing");
    }

    private String name(Pipeline pipeline, StageKey key) {
        return Optional.of(pipeline.stage(key)).map(words::stage).orElseThrow();
    }

    private String span(DaySpan days) {
        return texts.text("funnel.span", formats.day(days.from()), formats.day(days.to()));
    }
}
