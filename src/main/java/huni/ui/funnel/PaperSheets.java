package huni.ui.funnel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a page of the screen is parted on sheets of paper: as wide as the paper, never enlarged, and as many sheets as its
 * height takes.
 *
 * @param scale of the screen on paper, at most 1
 * @param tops where each sheet begins on the screen
 * @param each how much of the screen's height a sheet holds
 */
record PaperSheets(double scale, List<Double> tops, double each) {

    PaperSheets {
        tops = List.copyOf(tops);
    }

    /** All sizes above 0, those of the screen in pixels, those of the paper in points. */
    static PaperSheets of(double width, double height, double paperWidth, double paperHeight) {
        double scale = Math.min(1, paperWidth / width);
        double each = paperHeight / scale;
        int sheets = (int) Math.max(1, Math.ceil(height / each - 1e-6));
        return new PaperSheets(
                scale,
                IntStream.range(0, sheets).mapToObj(sheet -> sheet * each).toList(),
                each);
    }
}
