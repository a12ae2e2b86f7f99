package huni.ui.prospect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.OnFx;
import huni.ui.kit.Theme;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepRowTest {

    @ParameterizedTest
    @CsvSource({"480, 100, 0", "480, 100, 2", "480, 100, 4", "600, 125, 1", "1100, 100, 3"})
    void theNameOfThePresentStageIsNeverCut(int width, int percent, int here) {
        OnFx.run(() -> {
            List<StepSegment> steps = laidOut("Otuz harflik uzun bir aşama ad", width, percent, here);

            StepSegment present = steps.get(here);
            assertTrue(present.isNamed());
            assertTrue(present.words().getWidth() >= present.words().prefWidth(-1));
            assertTrue(steps.getLast().getBoundsInParent().getMaxX() < width);
        });
    }

    @Test
    void whereThereIsRoomEveryStageHasItsName() {
        OnFx.run(() -> assertEquals(List.of(true, true, true, true, true), named(laidOut("Randevu", 900, 100, 1))));
    }

    @Test
    void whereRoomIsShortTheNextStageKeepsItsNameBeforeTheOthers() {
        OnFx.run(() ->
                assertEquals(List.of(false, true, true, false, false), named(laidOut("Sunum ve deneme", 480, 100, 1))));
    }

    private static List<Boolean> named(List<StepSegment> steps) {
        return steps.stream().map(StepSegment::isNamed).toList();
    }

    private static List<StepSegment> laidOut(String name, int width, int percent, int here) {
        List<StepSegment> steps = IntStream.range(0, 5)
                .mapToObj(place -> new StepSegment(
                        place == here ? name + " · 12 gün" : name, new Label(Integer.toString(place + 1)), () -> {}))
                .toList();
        StepRow row = new StepRow();
        MenuButton ends = new MenuButton("Sonuç");
        row.show(steps, here, ends);
        new Appearance(Theme.LIGHT, percent).scene(row, width, 40);
        row.applyCss();
        row.layout();
        assertTrue(ends.getWidth() >= ends.prefWidth(-1));
        return steps;
    }
}
