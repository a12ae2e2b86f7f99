package huni.language.chart;

import huni.language.chart.ChartMark.Spot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a drawing as SVG that needs nothing else, to stand in a page or in a file of its own. */
public final class Svg {

    private static final double PALE = 0.15;
    private static final double DOT = 3.5;

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
            case ChartMark.Words(Spot at, String text, ChartMark.Anchor anchor, Ink ink) ->
                "<text x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\" text-anchor=\""
                        + anchor.name().toLowerCase(Locale.ROOT) + "\" fill=\"" + ink.onPaper() + "\">"
                        + escaped(text) + "</text>";
        };
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
