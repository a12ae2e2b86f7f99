package huni.language.chart;

import huni.language.chart.ChartMark.Fill;
import huni.language.chart.ChartMark.Segment;
import huni.language.chart.ChartMark.Spot;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bar of one stage of a funnel, around the middle of its room: full for those that went on, pale for those that did
 * not, both hatched where it is too early to tell. All are parts of those that reached the first stage, 0 to 1; the full
 * part, hatched or not, is as long as the next bar.
 *
 * @param wentOn went on, and entered long ago
 * @param wentOnEarly went on, and entered lately
 * @param hereEarly did not go on, and entered lately
 * @param stayed did not go on, and entered long ago or on a day nobody knows
 * @param says the figures in words
 */
public record StageBar(double wentOn, double wentOnEarly, double hereEarly, double stayed, Ink ink, String says) {

    private static final double NARROWEST = 4;

    /** The bar alone in that size. */
    public Drawing drawn(double width, double height) {
        return new Drawing(width, height, says, List.of(in(new Spot(0, 0), width, height)));
    }

    /** The bar in the middle of a room with that corner. */
    ChartMark in(Spot corner, double width, double height) {
        double whole = wentOn + wentOnEarly + hereEarly + stayed;
        double wide = whole <= 0 ? 0 : Math.max(NARROWEST, Math.min(1, whole) * width);
        double each = whole <= 0 ? 0 : wide / whole;
        return new ChartMark.SplitBar(
                new Spot(corner.x() + (width - wide) / 2, corner.y()),
                height,
                ink,
                Stream.of(
                                new Segment(wentOn * each, Fill.FULL),
                                new Segment(wentOnEarly * each, Fill.FULL_EARLY),
                                new Segment(hereEarly * each, Fill.PALE_EARLY),
                                new Segment(stayed * each, Fill.PALE))
                        .filter(segment -> segment.width() > 0)
                        .toList(),
                says);
    }
}
