package huni.language.chart;

import huni.language.chart.ChartMark.Anchor;
import huni.language.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Figures side by side as bars from one base line, the highest as high as the chart.
 *
 * @param spoken what it shows, in one sentence
 * @param line a line between two bars; empty if there is none
 * @param marked what is said above the columns that are marked; empty if nothing is
 */
public record BarChart(String spoken, List<Pillar> columns, Optional<Divide> line, String marked) {

    private static final double SIDE = 14;
    private static final double TOP = 24;
    private static final double BELOW = 22;
    private static final double GAP = 6;
    private static final double WIDEST = 96;
    private static final double LABEL = 46;
    private static final double LEAST = 1;

    public BarChart {
        columns = List.copyOf(columns);
    }

    /**
     * One bar.
     *
     * @param label under it
     * @param height zero or more, in the unit of the others
     * @param marked whether its column is shaded
     * @param says the figure in words
     */
    public record Pillar(String label, double height, Ink ink, boolean marked, String says) {}

    /**
     * A line that stands before a bar.
     *
     * @param before the number of the bar, from 0; as many as there are stands behind the last one
     * @param label beside the line
     */
    public record Divide(int before, String label) {}

    /** The chart in that size. */
    public Drawing drawn(double width, double height) {
        List<ChartMark> marks = new ArrayList<>();
        double bottom = height - BELOW;
        double each = each(width);
        double most = columns.stream().mapToDouble(Pillar::height).max().orElse(0);
        marks.addAll(shades(each, bottom));
        marks.add(new ChartMark.Line(List.of(new Spot(SIDE, bottom), new Spot(width - SIDE, bottom)), Ink.LINE, 1));
        int every = (int) Math.max(1, Math.ceil(LABEL / each));
        for (int i = 0; i < columns.size(); i++) {
            Pillar column = columns.get(i);
            double high = most == 0 ? LEAST : Math.max(LEAST, column.height() / most * (bottom - TOP));
            marks.add(new ChartMark.Bar(
                    new Spot(SIDE + i * each + GAP / 2, bottom - high),
                    Math.max(1, each - GAP),
                    high,
                    column.ink(),
                    column.says()));
            if (i % every == 0) {
                marks.add(new ChartMark.Words(
                        new Spot(SIDE + (i + 0.5) * each, height - 6), column.label(), Anchor.MIDDLE, Ink.MUTED));
            }
        }
        line.ifPresent(divide -> marks.addAll(divided(divide, each, bottom, width)));
        return new Drawing(width, height, spoken, marks);
    }

    private double each(double width) {
        return Math.clamp((width - 2 * SIDE) / Math.max(1, columns.size()), 1, WIDEST);
    }

    private List<ChartMark> shades(double each, double bottom) {
        List<ChartMark> marks = new ArrayList<>();
        int[] shaded = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).marked())
                .toArray();
        for (int i : shaded) {
            double left = SIDE + i * each;
            marks.add(new ChartMark.Area(
                    List.of(
                            new Spot(left, 0),
                            new Spot(left + each, 0),
                            new Spot(left + each, bottom),
                            new Spot(left, bottom)),
                    Ink.AMBER));
        }
        if (shaded.length > 0) {
            int end = widest(shaded);
            int begin = end;
            while (begin > 0 && columns.get(begin - 1).marked()) {
                begin--;
            }
            boolean late = begin > columns.size() / 2;
            double at = SIDE + (late ? (end + 1) * each - GAP : begin * each + GAP);
            marks.add(new ChartMark.Words(
                    new Spot(at, Drawing.WORDS + 2), marked, late ? Anchor.END : Anchor.START, Ink.AMBER));
        }
        return marks;
    }

    /** The last column of the widest shade, the first one of several. */
    private static int widest(int[] shaded) {
        int end = shaded[0];
        int most = 0;
        int run = 0;
        for (int i = 0; i < shaded.length; i++) {
            run = i > 0 && shaded[i] == shaded[i - 1] + 1 ? run + 1 : 1;
            if (run > most) {
                most = run;
                end = shaded[i];
            }
        }
        return end;
    }

    /** The words stand where there is more room for them. */
    private static List<ChartMark> divided(Divide divide, double each, double bottom, double width) {
        double x = SIDE + divide.before() * each;
        boolean right = x < width / 2;
        return List.of(
                new ChartMark.Line(List.of(new Spot(x, 2), new Spot(x, bottom)), Ink.AMBER, 2),
                new ChartMark.Words(
                        new Spot(right ? x + GAP : x - GAP, Drawing.WORDS + 2),
                        divide.label(),
                        right ? Anchor.START : Anchor.END,
                        Ink.AMBER));
    }
}
