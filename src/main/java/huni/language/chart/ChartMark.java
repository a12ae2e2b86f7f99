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

    /** How a segment is filled: those that went on are full, the others pale; hatched where it is too early to tell. */
    enum Fill {
        FULL,
        FULL_EARLY,
        PALE_EARLY,
        PALE
    }

    /** A part of a bar. */
    record Segment(double width, Fill fill) {}

    /**
     * A bar whose parts stand side by side, rounded at its ends.
     *
     * @param says the figures in words
     */
    record SplitBar(Spot corner, double height, Ink ink, List<Segment> parts, String says) implements ChartMark {

        public SplitBar {
            parts = List.copyOf(parts);
        }

        /** How long it is. */
        public double width() {
            return parts.stream().mapToDouble(Segment::width).sum();
        }
    }

    /** Words on one line, their place at the height of the base line. */
    record Words(Spot at, String text, Anchor anchor, Ink ink) implements ChartMark {}
}
