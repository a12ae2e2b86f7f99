package huni.language.chart;

import java.util.List;

/** One thing that is drawn. All sizes are in the units of its drawing, from its upper left corner. */
public sealed interface ChartMark {

    /** A place. */
    record Spot(double x, double y) {}

    /** Where words stand from their place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A closed area, pale. */
    record Area(List<Spot> edge, Ink ink) implements ChartMark {

        public Area {
            edge = List.copyOf(edge);
        }
    }

    /** A line through places. */
    record Line(List<Spot> through, Ink ink, double width) implements ChartMark {

        public Line {
            through = List.copyOf(through);
        }
    }

    /**
     * A point that stands for a figure.
     *
     * @param says the figure in words
     */
    record Dot(Spot at, Ink ink, String says) implements ChartMark {}

    /** A filled rectangle that stands for a figure. */
    record Bar(Spot corner, double width, double height, Ink ink, String says) implements ChartMark {}

    /** Words on one line, their place at the height of the base line. */
    record Words(Spot at, String text, Anchor anchor, Ink ink) implements ChartMark {}
}
