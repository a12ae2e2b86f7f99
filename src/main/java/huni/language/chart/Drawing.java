package huni.language.chart;

import java.util.List;

/**
 * A chart laid out for one size.
 *
 * @param spoken what it shows, in one sentence
 * @param marks from the lowest to the topmost
 */
public record Drawing(double width, double height, String spoken, List<ChartMark> marks) {

    /** The size of the words of a drawing, in its units. */
    public static final double WORDS = 12;

    public Drawing {
        marks = List.copyOf(marks);
    }
}
