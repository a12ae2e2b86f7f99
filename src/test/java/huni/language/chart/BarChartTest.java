package huni.language.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static BarChart chart(double... heights) {
        return new BarChart(
                "three bars",
                Arrays.stream(heights)
                        .mapToObj(
                                height -> new BarChart.Pillar("b", height, Ink.STAGE_2, height == 1, height + " of it"))
                        .toList(),
                Optional.of(new BarChart.Divide(1, "quota")),
                "thin");
    }

    private static <T> List<T> marks(Drawing drawing, Class<T> type) {
        return drawing.marks().stream()
                .flatMap(mark -> type.isInstance(mark) ? Stream.of(type.cast(mark)) : Stream.empty())
                .toList();
    }

    @Test
    void theHighestFillsTheRoomAndTheOthersStandInProportion() {
        List<ChartMark.Bar> bars = marks(chart(4, 2, 1).drawn(300, 200), ChartMark.Bar.class);

        assertEquals(3, bars.size());
        assertEquals(bars.getFirst().height() / 2, bars.get(1).height(), 1e-9);
        assertEquals(bars.getFirst().height() / 4, bars.get(2).height(), 1e-9);
        assertEquals("4.0 of it", bars.getFirst().says());
    }

    @Test
    void theLineStandsBetweenItsBars() {
        Drawing drawing = chart(4, 2, 1).drawn(300, 200);
        List<ChartMark.Bar> bars = marks(drawing, ChartMark.Bar.class);
        double line = marks(drawing, ChartMark.Line.class).stream()
                .filter(one -> one.ink() == Ink.AMBER)
                .findFirst()
                .orElseThrow()
                .through()
                .getFirst()
                .x();

        assertTrue(bars.get(0).corner().x() + bars.get(0).width() <= line);
        assertTrue(line <= bars.get(1).corner().x());
    }

    @Test
    void whatIsMarkedIsShadedAndSaid() {
        Drawing drawing = chart(4, 2, 1).drawn(300, 200);

        assertEquals(1, marks(drawing, ChartMark.Area.class).size());
        assertTrue(marks(drawing, ChartMark.Words.class).stream()
                .anyMatch(words -> words.text().equals("thin")));
    }

    @Test
    void itIsSaidWhereMostStandTogether() {
        List<ChartMark.Area> shades = marks(chart(1, 9, 1, 1, 8, 8, 8, 8).drawn(800, 200), ChartMark.Area.class);
        ChartMark.Words said = marks(chart(1, 9, 1, 1, 8, 8, 8, 8).drawn(800, 200), ChartMark.Words.class).stream()
                .filter(words -> words.text().equals("thin"))
                .findFirst()
                .orElseThrow();

        assertEquals(3, shades.size());
        assertTrue(said.at().x() > shades.get(1).edge().getFirst().x());
        assertTrue(said.at().x() < shades.get(2).edge().getFirst().x());
    }

    @Test
    void barsOfNothingAreFlat() {
        assertTrue(
                marks(chart(0, 0).drawn(300, 200), ChartMark.Bar.class).stream().allMatch(bar -> bar.height() == 1));
    }
}
