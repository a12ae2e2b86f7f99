package huni.bench;

import huni.domain.history.HistoryQuery;
import huni.domain.pipeline.Stage;
import huni.insight.Funnel;
import huni.insight.Share;
import huni.insight.StepRates;
import huni.insight.StepTrend;
import huni.language.chart.BarChart;
import huni.language.chart.Drawing;
import huni.language.chart.Ink;
import huni.language.chart.StageBar;
import huni.language.chart.StageBars;
import huni.language.chart.TrendChart;
import huni.store.read.StorePipeline;
import huni.ui.chart.DrawnChart;
import huni.ui.kit.OnFx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Each kind of chart with two years of a whole store: laid out, styled and placed, as its screen does it. */
final class ChartBench {

    private static final String AREA = "charts";
    private static final int WEEKS = 104;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 640;

    private final BenchStore store;
    private final Yardstick yardstick;
    private final List<Figure> figures = new ArrayList<>();

    ChartBench(BenchStore store, Yardstick yardstick) {
        this.store = store;
        this.yardstick = yardstick;
    }

    List<Figure> figures(HistoryQuery history, Funnel funnel) throws Exception {
        LocalDate today = store.now().day();
        StepRates rates = new StepRates(history.entries(), today);
        List<Stage> steps = new StorePipeline(store.database()).pipeline().steps();
        TrendChart trend = trend(rates.trend(steps.getFirst().key(), WEEKS));
        BarChart weeks = weeks(trend);
        StageBars bars = bars(funnel);
        OnFx.call(() -> {
            drawn("trend of a step, two years", trend::drawn);
            drawn("bars of two years' weeks", weeks::drawn);
            drawn("bars of the stages, two years", bars::drawn);
            return figures;
        });
        return figures;
    }

    private void drawn(String name, BiFunction<Double, Double, Drawing> shown) throws Exception {
        DrawnChart chart = new DrawnChart();
        StackPane root = new StackPane(chart);
        new Scene(root, WIDTH, HEIGHT);
        double[] width = {WIDTH};
        figures.add(Comparison.ofWork(AREA, 5, 21)
                .of(
                        Side.of(name, () -> {
                            width[0] = width[0] == WIDTH ? WIDTH - 1 : WIDTH;
                            root.resize(width[0], HEIGHT);
                            chart.show(shown);
                            root.applyCss();
                            root.layout();
                        }),
                        yardstick.side(),
                        Goal.work(100)));
    }

    private static TrendChart trend(StepTrend trend) {
        return new TrendChart(
                "trend",
                Ink.STAGE_1,
                trend.points().stream().map(ChartBench::stop).toList(),
                List.of("0 %", "25 %", "50 %", "75 %", "100 %"));
    }

    private static TrendChart.Stop stop(StepTrend.Point point) {
        Share share = point.rate().share();
        return new TrendChart.Stop(
                point.weeks().to().toString(),
                share.interval()
                        .map(band ->
                                new TrendChart.Band(band.low(), share.rate().orElseThrow(), band.high())),
                share.toString());
    }

    private static BarChart weeks(TrendChart trend) {
        return new BarChart(
                "weeks",
                trend.moments().stream()
                        .map(stop -> new BarChart.Pillar(
                                stop.label(),
                                stop.share().map(TrendChart.Band::share).orElse(0.0),
                                Ink.STAGE_2,
                                false,
                                stop.says()))
                        .toList(),
                Optional.empty(),
                "");
    }

    private static StageBars bars(Funnel funnel) {
        List<StageBar> bars = new ArrayList<>();
        for (int i = 0; i < funnel.steps().size(); i++) {
            Funnel.Parts parts = funnel.parts(i);
            bars.add(new StageBar(
                    parts.wentOn(),
                    parts.wentOnEarly(),
                    parts.hereEarly(),
                    parts.stayed(),
                    Ink.STAGE_3,
                    funnel.steps().get(i).stage().value()));
        }
        return new StageBars("stages", bars);
    }
}
