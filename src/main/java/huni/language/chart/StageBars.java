package huni.language.chart;

import huni.language.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A funnel: a bar for each stage, one under another around one middle line, as wide as the part of the first stage's that
 * reached it.
 *
 * @param spoken what it shows, in one sentence
 */
public record StageBars(String spoken, List<StageBar> bars) {

    private static final double FILLED = 0.62;
    private static final double HIGHEST = 30;

    public StageBars {
        bars = List.copyOf(bars);
    }

    /** The chart in that size; each stage has as much of the height as the others. */
    public Drawing drawn(double width, double height) {
        List<ChartMark> marks = new ArrayList<>();
        double each = height / Math.max(1, bars.size());
        double high = Math.min(HIGHEST, each * FILLED);
        for (int i = 0; i < bars.size(); i++) {
            marks.add(bars.get(i).in(new Spot(0, i * each + (each - high) / 2), width, high));
        }
        return new Drawing(width, height, spoken, marks);
    }
}
