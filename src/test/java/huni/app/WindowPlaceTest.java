package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D BESIDE_IT = new Rectangle2D(1920, 0, 1280, 1024);

    @TempDir
    private Path folder;

    @Test
    void aPlaceOnTheScreenStaysAsItIs() {
        WindowPlace place = new WindowPlace(100, 120, 1440, 900, false);

        assertEquals(place, place.on(List.of(LAPTOP)));
    }

    @Test
    void aTitleBarAboveTheScreenComesBackIntoSight() {
        assertEquals(
                new WindowPlace(0, 30, 1440, 900, false),
                new WindowPlace(-2, -28, 1440, 900, false).on(List.of(LAPTOP)));
    }

    @Test
    void aPlaceOnAScreenThatIsNotThereAnyMoreComesToTheFirstOne() {
        assertEquals(
                new WindowPlace(480, 100, 1440, 900, false),
                new WindowPlace(2500, 100, 1440, 900, false).on(List.of(LAPTOP)));
    }

    @Test
    void aWindowStaysOnTheScreenItCoversMost() {
        assertEquals(
                new WindowPlace(1920, 100, 1100, 700, false),
                new WindowPlace(1800, 100, 1100, 700, false).on(List.of(LAPTOP, BESIDE_IT)));
    }

    @Test
    void whatAWindowNeedsIsMeasuredOnTheScreenItCoversMost() {
        List<Rectangle2D> both = List.of(LAPTOP, BESIDE_IT);

        assertEquals(LAPTOP, new WindowPlace(100, 100, 1440, 900, false).room(both));
        assertEquals(BESIDE_IT, new WindowPlace(1800, 100, 1100, 700, false).room(both));
        assertEquals(LAPTOP, new WindowPlace(9000, 100, 1100, 700, false).room(both));
    }

    @Test
    void aWindowLargerThanItsScreenIsMaximized() {
        Rectangle2D small = new Rectangle2D(0, 0, 1440, 900);

        assertEquals(
                new WindowPlace(0, 0, 1440, 900, true),
                WindowPlace.inMiddleOf(small, 1440, 900).on(List.of(small)));
    }

    @Test
    void aWindowOnlyTallerThanItsScreenIsMadeShorter() {
        assertEquals(
                new WindowPlace(240, 30, 1440, 1050, false),
                WindowPlace.inMiddleOf(LAPTOP, 1440, 1200).on(List.of(LAPTOP)));
    }

    @Test
    void aWindowThatItsFramePushedAwayWasNotMoved() {
        WindowPlace asked = new WindowPlace(100, 100, 1440, 900, false);

        assertEquals(asked, new WindowPlace(99, 80, 1440, 900, false).unlessPushedFrom(asked, 1, 20));
        WindowPlace moved = new WindowPlace(99, 60, 1440, 900, false);
        assertEquals(moved, moved.unlessPushedFrom(asked, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5, -20, 1100, 700", "0, 30, 1920, 1050, maximized"})
    void aPlaceThatWasWrittenIsReadAgain(String written) {
        assertEquals(written, WindowPlace.read(written).orElseThrow().written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1, 2, 3", "NaN, 0, 1, 1", "left, 0, 1, 1", "1, 2, 3, 4, 5", "1e99, 0, 1, 1"})
    void aPlaceThatMakesNoSenseCountsAsNone(String written) {
        assertEquals(Optional.empty(), WindowPlace.read(written));
    }

    @Test
    void theFileOfAnEarlierVersionIsUnderstood() throws Exception {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "maximized=true\nx=10.5\ny=-20.0\nwidth=1100.0\nheight=700.0\n");

        assertEquals(Optional.of(new WindowPlace(10.5, -20, 1100, 700, true)), WindowPlace.ofFormerVersion(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1\ny=2", "x=NaN\ny=0\nwidth=1\nheight=1", "x=left\ny=0\nwidth=1\nheight=1", "\\u12"})
    void aFileThatMakesNoSenseCountsAsNone(String text) throws Exception {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, text);

        assertEquals(Optional.empty(), WindowPlace.ofFormerVersion(file));
    }
}
