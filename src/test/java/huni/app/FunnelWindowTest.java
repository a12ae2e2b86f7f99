package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From the funnel to the lists behind its numbers, in the whole window. */
@Timeout(300)
class FunnelWindowTest {

    /** Of so many one is pressed in the window; each of them is held against its list by FunnelJourneyTest. */
    private static final int EACH = 3;

    private static final Pattern RATE = Pattern.compile("^\\d+(?: of |/)(\\d+)");

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void aNumberLeadsToAListThatIsAsLong() throws Exception {
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
                    pressNumbers(wiring, tasks);
                }
                tasks.settle();
            });
        }
        assertEquals(List.of(), problems);
    }

    private static void pressNumbers(Wiring wiring, SteppedTaskRunner tasks) {
        Scene scene = new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1280, 720);
        wiring.goTo(Destination.FUNNEL);
        settle(scene, tasks);
        List<Button> numbers = scene.getRoot().lookupAll(".funnel-count").stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .map(Button.class::cast)
                .toList();
        assertTrue(numbers.size() > 25, "too few numbers: " + numbers.size());
        for (int i = 0; i < numbers.size(); i += EACH) {
            Button number = numbers.get(i);
            String digits = listed(number.getText());
            wiring.goTo(Destination.FUNNEL);
            number.fire();
            settle(scene, tasks);
            assertEquals(Destination.PROSPECTS, wiring.place());
            String counted = label(scene, "#prospects-count").getText();
            if (Character.isDigit(digits.charAt(0))) {
                assertEquals(
                        digits.equals("1") ? "1 prospect" : digits + " prospects", counted, number.getAccessibleText());
            } else {
                assertNotEquals("0 prospects", counted, "an amount is of somebody: " + number.getAccessibleText());
            }
        }
    }

    /** Of a rate, those of whom it is are listed: {@code 4 of 6}, {@code 1/1}. */
    private static String listed(String words) {
        Matcher rate = RATE.matcher(words);
        return rate.find() ? rate.group(1) : words.split(" ", -1)[0];
    }

    private static void settle(Scene scene, SteppedTaskRunner tasks) {
        tasks.settle();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        tasks.settle();
    }

    private static Label label(Scene scene, String id) {
        Node node = scene.getRoot().lookup(id);
        assertNotNull(node, id);
        return (Label) node;
    }
}
