package huni.language.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.chart.TrendChart.Band;
import huni.language.chart.TrendChart.Stop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    private final TrendChart chart = new TrendChart(
            "Lead & more <1>",
            Ink.STAGE_1,
            List.of(moment("W1", 0.5), moment("W2", 1), new Stop("W3", Optional.empty(), "too early"), moment("W4", 0)),
            List.of("0%", "25%", "50%", "75%", "100%"));

    private static Stop moment(String label, double share) {
        return new Stop(label, Optional.of(new Band(share / 2, share, (1 + share) / 2)), label + " says");
    }

    @Test
    void everyFigureIsADotThatSaysItself() {
        List<String> says = chart.drawn(400, 200).marks().stream()
                .filter(ChartMark.Dot.class::isInstance)
                .map(mark -> ((ChartMark.Dot) mark).says())
                .toList();

        assertEquals(List.of("W1 says", "W2 says", "too early", "W4 says"), says);
    }

    @Test
    void theLineBreaksWhereNothingCanBeSaid() {
        List<Integer> lengths = chart.drawn(400, 200).marks().stream()
                .filter(mark -> mark instanceof ChartMark.Line line && line.ink() == Ink.STAGE_1)
                .map(mark -> ((ChartMark.Line) mark).through().size())
                .toList();

        assertEquals(List.of(2, 1), lengths);
    }

    @Test
    void nothingIsOutsideTheDrawing() {
        for (ChartMark mark : chart.drawn(300, 120).marks()) {
            if (mark instanceof ChartMark.Dot dot) {
                assertTrue(dot.at().x() > 0 && dot.at().x() < 300, dot + "");
                assertTrue(dot.at().y() > 0 && dot.at().y() < 120, dot + "");
            }
        }
    }

    @Test
    void asSvgItIsWellFormedAndNeedsNothingElse() throws Exception {
        String svg = Svg.of(chart.drawn(400, 200));

        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals("svg", parsed.getDocumentElement().getTagName());
        assertEquals(
                "Lead & more <1>", parsed.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(4, parsed.getElementsByTagName("circle").getLength());
        assertFalse(svg.contains("href"));
    }
}
