package huni.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Theme;
import huni.ui.today.TodayLine.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day, full, with its form and empty, in what the window leaves of 1280x720 and 1920x1080. */
class TodayLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "tr-TR, LIGHT, 1204, 628, 100",
        "en-GB, LIGHT, 1204, 628, 100",
        "tr-TR, DARK, 1204, 628, 100",
        "en-GB, DARK, 1844, 988, 100",
        "tr-TR, LIGHT, 1185, 605, 125",
        "en-GB, LIGHT, 1185, 605, 125",
        "tr-TR, CONTRAST, 1422, 726, 150"
    })
    void nothingIsCutHiddenFaintOrOutOfReach(
            String language, Theme theme, int width, int height, int percent, @TempDir Path place) throws IOException {
        List<String> problems = new ArrayList<>();
        Appearance look = new Appearance(theme, percent);
        List<Picture> pictures = OnFx.call(() -> {
            try (StoredDay store = new StoredDay(place.resolve("store"), language)) {
                problems.addAll(LayoutChecks.of(view(store, store.day()), width, height, look));
                store.fill();
                TodayViewModel day = store.day();
                Parent filled = view(store, day);
                problems.addAll(LayoutChecks.of(filled, width, height, look));
                assertTrue(isOneLine(filled), "The keys stand in one line");
                Picture full = Picture.of(view(store, day), width, height, look);
                day.perform(StoredDay.entries(day, Group.STALLED).getFirst(), TodayVerb.GIVE_TRIAL);
                Parent giving = view(store, day);
                problems.addAll(LayoutChecks.of(giving, width, height, look));
                assertTrue(percent > 100 || isWhole(giving.lookup("#plan-submit"), giving), "The form does not scroll");
                return List.of(full, Picture.of(view(store, day), width, height, look));
            }
        });
        Path directory = Files.createDirectories(Path.of("target/pictures"));
        String name = "today-" + language + "-" + theme + "-" + width + "-" + percent;
        pictures.getFirst().save(directory.resolve(name + ".png"));
        pictures.getLast().save(directory.resolve(name + "-form.png"));

        assertEquals(List.of(), problems);
        assertTrue(Files.size(directory.resolve(name + ".png")) > 10_000, "The picture is empty");
    }

    private static boolean isWhole(Node node, Parent screen) {
        return node.localToScene(node.getBoundsInLocal()).getMaxY()
                <= screen.getLayoutBounds().getMaxY();
    }

    private static boolean isOneLine(Parent screen) {
        FlowPane keys = (FlowPane) screen.lookup(".today-bar");
        return keys.getHeight() < 2 * ((Region) keys.getChildren().getFirst()).getHeight();
    }

    private static Parent view(StoredDay store, TodayViewModel day) {
        return store.screen(day);
    }
}
