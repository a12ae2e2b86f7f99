package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.ui.shell.Destination;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the screen of the quota to the lists behind its numbers, in the whole window. */
class QuotaWindowTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void everyNumberLeadsToAListThatIsAsLong() throws Exception {
        List<Exception> problems = new ArrayList<>();
        ScreenThreadWatch.begin();
        SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, tasks::onScreen)) {
            store.workspace().perform(new AddSampleData(300, 1));
            OnFx.run(() -> {
                try (Wiring wiring = new Wiring(
                        store,
                        tasks,
                        new Notices(),
                        Motion.NONE,
                        new Installation("/home/ayse/.local/share/huni", "0.1.0"),
                        new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.UK),
                        CLOCK)) {
                    pressEveryNumber(wiring, tasks);
                }
                tasks.settle();
            });
        }
        assertEquals(List.of(), problems);
    }

    private static void pressEveryNumber(Wiring wiring, SteppedTaskRunner tasks) {
        Scene scene = new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1280, 720);
        wiring.goTo(Destination.QUOTA);
        settle(scene, tasks);
        ((Button) lookup(scene, "#quota-closings-lines")).fire();
        settle(scene, tasks);
        List<Button> lists = scene.getRoot().lookupAll(".quota-link").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith("Show ")
                        && !button.getText().equals("Show the math"))
                .toList();
        assertTrue(lists.size() >= 2, "too few lists: " + lists.size());
        for (Button list : lists) {
            String digits = list.getText().replaceAll("[^0-9]", "");
            wiring.goTo(Destination.QUOTA);
            list.fire();
            settle(scene, tasks);
            assertEquals(Destination.PROSPECTS, wiring.place());
            assertEquals(
                    digits.isEmpty() || digits.equals("1") ? "1 prospect" : digits + " prospects",
                    label(scene, "#prospects-count").getText(),
                    list.getText());
        }
    }

    private static void settle(Scene scene, SteppedTaskRunner tasks) {
        tasks.settle();
        assertNotNull(Picture.of(scene));
        tasks.settle();
    }

    private static Label label(Scene scene, String id) {
        return (Label) lookup(scene, id);
    }

    private static Node lookup(Scene scene, String id) {
        Node node = scene.getRoot().lookup(id);
        assertNotNull(node, id);
        return node;
    }
}
