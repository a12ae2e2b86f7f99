package huni.language.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.language.chart.ChartMark.Fill;
import huni.language.chart.ChartMark.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageBarsTest {

    private static final StageBar FIRST = new StageBar(0.3, 0.1, 0.2, 0.4, Ink.STAGE_1, "ten");
    private static final StageBar LAST = new StageBar(0, 0, 0, 0.4, Ink.WON, "<four>");
    private static final Drawing DRAWN = new StageBars("two stages", List.of(FIRST, LAST)).drawn(200, 100);

    private static ChartMark.SplitBar bar(int place) {
        return splitBar(DRAWN.marks().get(place));
    }

    private static ChartMark.SplitBar splitBar(ChartMark mark) {
        assertTrue(mark instanceof ChartMark.SplitBar, mark.toString());
        return (ChartMark.SplitBar) mark;
    }

    @Test
    void aStageIsAsWideAsWhatWentOnFromTheOneBefore() {
        List<Segment> parts = bar(0).parts();

        assertEquals(bar(1).width(), parts.get(0).width() + parts.get(1).width(), 1e-9);
        assertEquals(bar(1).corner().x(), (200 - bar(1).width()) / 2, 1e-9);
        assertEquals(200, bar(0).width(), 1e-9);
    }

    @Test
    void whatIsTooEarlyToTellIsHatchedWhetherItWentOnOrNot() {
        assertEquals(
                List.of(Fill.FULL, Fill.FULL_EARLY, Fill.PALE_EARLY, Fill.PALE),
                bar(0).parts().stream().map(Segment::fill).toList());
        assertEquals(
                List.of(Fill.PALE), bar(1).parts().stream().map(Segment::fill).toList());
    }

    @Test
    void aSingleProspectIsSeenAndNobodyHasNoBar() {
        ChartMark.SplitBar one = splitBar(new StageBar(0, 0, 0, 0.001, Ink.WON, "one")
                .drawn(100, 20)
                .marks()
                .getFirst());
        assertEquals(4, one.width(), 1e-9);
        ChartMark.SplitBar none = splitBar(
                new StageBar(0, 0, 0, 0, Ink.WON, "none").drawn(100, 20).marks().getFirst());
        assertEquals(List.of(), none.parts());
    }

    @Test
    void asSvgItSaysItsFiguresAndHatchesOnlyWhatIsTooEarly() {
        String svg = Svg.of(DRAWN);
        assertTrue(svg.contains("<title>two stages</title>"), svg);
        assertTrue(svg.contains("&lt;four&gt;"), svg);
        assertTrue(svg.contains("id=\"stage-1-full-early\""), svg);
        assertTrue(svg.contains("fill=\"url(#stage-1-pale-early)\""), svg);
        assertFalse(Svg.of(LAST.drawn(10, 10)).contains("<defs>"), svg);
    }
}
