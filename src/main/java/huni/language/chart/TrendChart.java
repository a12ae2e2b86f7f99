package huni.language.chart;

import huni.language.chart.ChartMark.Anchor;
import huni.language.chart.ChartMark.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share over time with the band in which it lies, from 0 to 100 %.
 *
 * @param spoken what it shows, in one sentence
 * @param quarters how 0, 25, 50, 75 and 100 % are written
 */
public record TrendChart(String spoken, Ink ink, List<Stop> moments, List<String> quarters) {

    private static final double LEFT = 42;
    private static final double RIGHT = 14;
    private static final double TOP = 10;
    private static final double BELOW = 24;
    private static final double LABEL = 52;

    public TrendChart {
        quarters = List.copyOf(quarters);
        moments = List.copyOf(moments);
    }

    /**
     * One point of time.
     *
     * @param label under the axis
     * @param share empty where none may be said: a dash stands on the axis
     * @param says the figure in words, with its counts
     */
    public record Stop(String label, Optional<Band> share, String says) {}

    /** A share and the interval around it, each from 0 to 1. */
    public record Band(double low, double share, double high) {}

    /** The chart in that size. */
    public Drawing drawn(double width, double height) {
        List<ChartMark> marks = new ArrayList<>();
        double bottom = height - BELOW;
        for (int quarter = 0; quarter <= 4; quarter += height < 140 ? 2 : 1) {
            double y = y(quarter / 4.0, bottom);
            marks.add(new ChartMark.Line(List.of(new Spot(LEFT, y), new Spot(width - RIGHT, y)), Ink.LINE, 1));
            marks.add(new ChartMark.Words(new Spot(LEFT - 8, y + 4), quarters.get(quarter), Anchor.END, Ink.MUTED));
        }
        for (List<Integer> run : runs()) {
            marks.add(band(run, width, bottom));
            marks.add(new ChartMark.Line(
                    run.stream().map(i -> spot(i, width, bottom)).toList(), ink, 2));
        }
        int every = (int) Math.max(1, Math.ceil(moments.size() * LABEL / Math.max(1, width - LEFT - RIGHT)));
        for (int i = 0; i < moments.size(); i++) {
            Stop moment = moments.get(i);
            if ((moments.size() - 1 - i) % every == 0) {
                marks.add(new ChartMark.Words(
                        new Spot(x(i, width), height - 6), moment.label(), Anchor.MIDDLE, Ink.MUTED));
            }
            if (moment.share().isPresent()) {
                marks.add(new ChartMark.Dot(spot(i, width, bottom), ink, moment.says()));
            } else {
                marks.add(new ChartMark.Dot(new Spot(x(i, width), bottom), Ink.LINE, moment.says()));
            }
        }
        return new Drawing(width, height, spoken, marks);
    }

    /** The moments that follow one another with a share. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            if (moments.get(i).share().isPresent()) {
                run.add(i);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private ChartMark band(List<Integer> run, double width, double bottom) {
        List<Spot> edge = new ArrayList<>();
        run.forEach(i -> edge.add(new Spot(x(i, width), y(range(i).high(), bottom))));
        run.reversed().forEach(i -> edge.add(new Spot(x(i, width), y(range(i).low(), bottom))));
        return new ChartMark.Area(edge, ink);
    }

    private Band range(int i) {
        return moments.get(i).share().orElseThrow();
    }

    private Spot spot(int i, double width, double bottom) {
        return new Spot(x(i, width), y(range(i).share(), bottom));
    }

    private double x(int i, double width) {
        double room = width - LEFT - RIGHT - 24;
        return LEFT + 12 + (moments.size() < 2 ? room / 2 : room * i / (moments.size() - 1));
    }

    private static double y(double share, double bottom) {
        return TOP + (1 - share) * (bottom - TOP);
    }
}
