package huni.language.chart;

import huni.language.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A funnel: a bar for each stage, one under another around one middle line, as wide as the part of the first stage's that
 * reached it. Those that went on are full, those that did not are pale.
 *
 * @param spoken what it shows, in one sentence
 */
public record StageBars(String spoken, List<Stretch> stretches) {

    private static final double FILLED = 0.62;
    private static final double HIGHEST = 30;
    private static final double LEAST = 2;

    public StageBars {
        stretches = List.copyOf(stretches);
    }

    /**
     * One stage.
     *
     * @param whole how many reached it, as a part of those that reached the first, 0 to 1
     * @param onward of these the ones that went on, in the same measure
     * @param says the figures in words
     */
    public record Stretch(double whole, double onward, Ink ink, String says) {}

    /** The chart in that size; each stage has as much of the height as the others. */
    public Drawing drawn(double width, double height) {
        List<ChartMark> marks = new ArrayList<>();
        double each = height / Math.max(1, stretches.size());
        double high = Math.min(HIGHEST, each * FILLED);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            double wide = Math.max(LEAST, stretch.whole() * width);
            double onward = Math.min(wide, stretch.onward() * width);
            double left = (width - wide) / 2;
            double top = i * each + (each - high) / 2;
            marks.add(new ChartMark.Area(
                    List.of(
                            new Spot(left, top),
                            new Spot(left + wide, top),
                            new Spot(left + wide, top + high),
                            new Spot(left, top + high)),
                    stretch.ink()));
            marks.add(new ChartMark.Bar(
                    new Spot((width - onward) / 2, top), Math.max(0, onward), high, stretch.ink(), stretch.says()));
        }
        return new Drawing(width, height, spoken, marks);
    }
}
