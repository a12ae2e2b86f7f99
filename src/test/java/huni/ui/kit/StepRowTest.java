package huni.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepRowTest {

    @ParameterizedTest
    @CsvSource({"480, 100, 0", "480, 100, 2", "480, 100, 4", "600, 125, 1", "1100, 100, 3"})
    void theNameOfNoStageIsCut(int width, int percent, int here) {
        OnFx.run(() -> {
            List<StepSegment> steps = laidOut("Otuz harflik uzun bir aşama ad", width, percent, here);

            for (StepSegment step : steps) {
                assertTrue(step.words().getWidth() >= step.words().prefWidth(-1));
                assertTrue(step.getBoundsInParent().getMaxX() <= width);
            }
        });
    }

    @Test
    void whatDoesNotFitGoesOnInAnotherLine() {
        OnFx.run(() -> {
            assertEquals(1, lines(laidOut("Randevu", 900, 100, 1)));
            assertEquals(2, lines(laidOut("Sunum ve deneme", 480, 100, 1)));
        });
    }

    @Test
    void whereAllFitOnlyInBriefTheyAreSaidInBrief() {
        OnFx.run(() -> {
            List<StepSegment> whole = laidOut("Randevu", 900, 100, 1);
            assertEquals("Randevu · 12 gün", whole.get(1).words().getText());
            List<StepSegment> brief = laidOut("Randevu", 450, 100, 1);
            assertEquals(1, lines(brief));
            assertEquals("Randevu", brief.get(1).words().getText());
        });
    }

    private static long lines(List<StepSegment> steps) {
        return steps.stream().map(StepSegment::getLayoutY).distinct().count();
    }

    private static List<StepSegment> laidOut(String name, int width, int percent, int here) {
        List<StepSegment> steps = IntStream.range(0, 5)
                .mapToObj(place -> new StepSegment(place == here ? name + " · 12 gün" : name, name, () -> {}))
                .toList();
        StepRow row = new StepRow();
        MenuButton ends = new MenuButton("Sonuç");
        row.show(steps, ends);
        new Appearance(Theme.LIGHT, percent).scene(row, width, 100);
        row.applyCss();
        row.layout();
        assertTrue(ends.getWidth() >= ends.prefWidth(-1));
        return steps;
    }
}
