package huni.language.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageBarsTest {

    private static final Drawing DRAWN = new StageBars(
                    "two stages",
                    List.of(
                            new StageBars.Stretch(1, 0.4, Ink.STAGE_1, "ten"),
                            new StageBars.Stretch(0.4, 0, Ink.WON, "<four>")))
            .drawn(200, 100);

    private static <T> List<T> marks(Class<T> type) {
        return DRAWN.marks().stream()
                .flatMap(mark -> type.isInstance(mark) ? Stream.of(type.cast(mark)) : Stream.empty())
                .toList();
    }

    @Test
    void aStageIsAsWideAsWhatWentOnFromTheOneBefore() {
        ChartMark.Bar first = marks(ChartMark.Bar.class).getFirst();
        List<ChartMark.Spot> second = marks(ChartMark.Area.class).getLast().edge();

        assertEquals(80, first.width(), 1e-9);
        assertEquals(80, second.get(1).x() - second.getFirst().x(), 1e-9);
        assertEquals(first.corner().x(), second.getFirst().x(), 1e-9);
    }

    @Test
    void asSvgItSaysItsFigures() {
        String svg = Svg.of(DRAWN);
        assertTrue(svg.contains("<title>two stages</title>"), svg);
        assertTrue(svg.contains("&lt;four&gt;"), svg);
    }
}
