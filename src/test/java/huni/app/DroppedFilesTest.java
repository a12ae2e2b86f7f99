package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that are dropped on the window. */
class DroppedFilesTest {

    private final List<String> led = new ArrayList<>();
    private final DroppedFiles dropped =
            new DroppedFiles(place -> led.add(place.name()), files -> led.add(files.toString()));

    @Test
    void theyOpenOnThePageOfTheData() {
        dropped.drop(List.of(Path.of("a.csv"), Path.of("b.huni")));

        assertEquals(List.of("DATA", "[a.csv, b.huni]"), led);
    }

    @Test
    void withoutFilesThePlaceStays() {
        dropped.drop(List.of());

        assertEquals(List.of(), led);
    }
}
