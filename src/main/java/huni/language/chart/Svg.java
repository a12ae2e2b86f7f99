package huni.language.chart;

import huni.language.chart.ChartMark.Spot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a drawing as SVG that needs nothing else, to stand in a page or in a file of its own. */
public final class Svg {

    private static final double PALE = 0.15;
    private static final double DOT = 3.5;
    private static final double HATCH = 5;
    private static final double ROUND = 5;

    private Svg() {}

    /** The drawing, beginning with its {@code svg} element. */
    public static String of(Drawing drawing) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()))
                .append("\" width=\"")
                .append(number(drawing.width()))
                .append("\" height=\"")
                .append(number(drawing.height()))
                .append("\" font-family=\"Inter, sans-serif\" font-size=\"")
                .append(number(Drawing.WORDS))
                .append("\"><title>")
                .append(escaped(drawing.spoken()))
                .append("</title>");
        svg.append(hatches(drawing));
        drawing.marks().forEach(mark -> svg.append(of(mark)));
        return svg.append("</svg>").toString();
    }

    private static String of(ChartMark mark) {
        return switch (mark) {
            case ChartMark.Area(List<Spot> edge, Ink ink) ->
                "<polygon points=\"" + points(edge) + "\" fill=\"" + ink.onPaper() + "\" fill-opacity=\"" + number(PALE)
                        + "\"/>";
            case ChartMark.Line(List<Spot> through, Ink ink, double width) ->
                "<polyline points=\"" + points(through) + "\" fill=\"none\" stroke=\"" + ink.onPaper()
                        + "\" stroke-width=\"" + number(width) + "\"/>";
            case ChartMark.Dot(Spot at, Ink ink, String says) ->
                "<circle cx=\"" + number(at.x()) + "\" cy=\"" + number(at.y()) + "\" r=\"" + number(DOT) + "\" fill=\""
                        + ink.onPaper() + "\">" + titled(says) + "</circle>";
            case ChartMark.Bar(Spot corner, double width, double height, Ink ink, String says) ->
                "<rect x=\"" + number(corner.x()) + "\" y=\"" + number(corner.y()) + "\" width=\"" + number(width)
                        + "\" height=\"" + number(height) + "\" rx=\"3\" fill=\"" + ink.onPaper() + "\">"
                        + titled(says) + "</rect>";
            case ChartMark.SplitBar bar -> segments(bar);
            case ChartMark.Words(Spot at, String text, ChartMark.Anchor anchor, Ink ink) ->
                "<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" text-anchor=\""
                        + anchor.name().toLowerCase(Locale.ROOT) + "\" fill=\"" + ink.onPaper() + "\">"
                        + escaped(text) + "</text>";
        };
    }

    /** The patterns of the hatched parts, one for each colour that has some. */
    private static String hatches(Drawing drawing) {
        String patterns = drawing.marks().stream()
                .flatMap(mark -> mark instanceof ChartMark.SplitBar bar ? Stream.of(bar) : Stream.empty())
                .flatMap(bar -> bar.parts().stream()
                        .map(ChartMark.Segment::fill)
                        .filter(Svg::isHatched)
                        .map(fill -> hatch(bar.ink(), fill)))
                .distinct()
                .collect(Collectors.joining());
        return patterns.isEmpty() ? "" : "<defs>" + patterns + "</defs>";
    }

    private static boolean isHatched(ChartMark.Fill fill) {
        return fill == ChartMark.Fill.FULL_EARLY || fill == ChartMark.Fill.PALE_EARLY;
    }

    private static String hatch(Ink ink, ChartMark.Fill fill) {
        double line = fill == ChartMark.Fill.FULL_EARLY ? HATCH * 0.65 : HATCH * 0.45;
        return "<pattern id=\"" + hatchName(ink, fill) + "\" patternUnits=\"userSpaceOnUse\" width=\"" + number(HATCH)
                + "\" height=\"" + number(HATCH) + "\" patternTransform=\"rotate(45)\"><rect width=\"" + number(line)
                + "\" height=\"" + number(HATCH) + "\" fill=\"" + ink.onPaper() + "\"/></pattern>";
    }

    private static String hatchName(Ink ink, ChartMark.Fill fill) {
        return (ink.name() + "-" + fill.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String segments(ChartMark.SplitBar bar) {
        StringBuilder svg = new StringBuilder("<g>").append(titled(bar.says()));
        double left = bar.corner().x();
        for (int i = 0; i < bar.parts().size(); i++) {
            ChartMark.Segment part = bar.parts().get(i);
            String fill = isHatched(part.fill())
                    ? "url(#" + hatchName(bar.ink(), part.fill()) + ")"
                    : bar.ink().onPaper();
            double opacity = switch (part.fill()) {
                case FULL, FULL_EARLY -> 1;
                case PALE_EARLY -> 0.6;
                case PALE -> 0.45;
            };
            double round = Math.min(ROUND, Math.min(part.width(), bar.height()) / 2);
            svg.append("<path d=\"")
                    .append(outline(
                            new Spot(left, bar.corner().y()),
                            new Spot(left + part.width(), bar.corner().y() + bar.height()),
                            i == 0 ? round : 0,
                            i == bar.parts().size() - 1 ? round : 0))
                    .append("\" fill=\"")
                    .append(fill)
                    .append("\" fill-opacity=\"")
                    .append(number(opacity))
                    .append("\"/>");
            left += part.width();
        }
        return svg.append("</g>").toString();
    }

    /** A rectangle, each side rounded by so much. */
    private static String outline(Spot from, Spot to, double left, double right) {
        return "M" + number(from.x() + left) + " " + number(from.y())
                + "H" + number(to.x() - right)
                + "q" + number(right) + " 0 " + number(right) + " " + number(right)
                + "V" + number(to.y() - right)
                + "q0 " + number(right) + " " + number(-right) + " " + number(right)
                + "H" + number(from.x() + left)
                + "q" + number(-left) + " 0 " + number(-left) + " " + number(-left)
                + "V" + number(from.y() + left)
                + "q0 " + number(-left) + " " + number(left) + " " + number(-left)
                + "Z";
    }

    private static String titled(String says) {
        return "<title>" + escaped(says) + "</title>";
    }

    private static String points(List<Spot> spots) {
        return spots.stream()
                .map(spot -> number(spot.x()) + "," + number(spot.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.2f", number);
        return written.endsWith(".00") ? written.substring(0, written.length() - 3) : written;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
