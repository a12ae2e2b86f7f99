package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.Settings;
import huni.testing.SetClock;
import huni.ui.kit.OnFx;
import huni.work.ChangeSetting;
import huni.work.ClockWatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised, from the day it was promised to the day it is kept: in the whole window. */
class FollowThroughWindowTest {

    private final SetClock clock = new SetClock("2026-11-23T09:00:00Z");
    private ShownWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        // What is a working day is told in the workspace's zone, wherever the tests run.
        try (OpenedStore store = OpenedStore.open(folder.resolve("store"), clock, Runnable::run)) {
            store.workspace().perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Istanbul"));
        }
        window = new ShownWindow(folder.resolve("store"), clock, 300);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void clockShows(String instant) {
        ClockWatch watch = new ClockWatch(window.store.workspace(), (_, _) -> Map.of());
        clock.set(instant);
        watch.look();
        window.drawn();
    }

    /** Shows the day and goes to the line of a company. */
    private void walkTo(String company) {
        window.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        OnFx.run(() -> {
            ListView<?> list = (ListView<?>) window.find("today-list");
            IntStream.range(0, list.getItems().size())
                    .filter(i -> list.getItems().get(i).toString().contains("company=" + company + ","))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        window.drawn();
        assertTrue(line().startsWith(company + ":"), line());
    }

    /** The line that is chosen, as it is read out. */
    private String line() {
        return OnFx.call(() -> window.find("today-list").lookupAll(".list-cell:selected").stream()
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse(""));
    }

    private List<String> lines() {
        return OnFx.call(() -> ((ListView<?>) window.find("today-list"))
                .getItems().stream().map(Object::toString).toList());
    }

    private boolean isNamed(String company) {
        return lines().stream().anyMatch(line -> line.contains("company=" + company + ","));
    }

    private int waiting() {
        return Integer.parseInt(
                OnFx.call(() -> ((Label) window.scene().lookup("#place-today .rail-number")).getText()));
    }

    private boolean isShown(String words) {
        return OnFx.call(() -> window.scene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .anyMatch(node -> String.valueOf(((Labeled) node).getText()).contains(words)));
    }

    @Test
    void aRequestAnsweredLate() {
        walkTo("Anadolu Kimya");
        assertTrue(line().contains("bir iş günü dolmadı"), line());

        clockShows("2026-11-24T12:00:00Z");
        walkTo("Anadolu Kimya");
        assertTrue(line().contains("15 sa"), "nine hours of Monday and six of Tuesday: " + line());
        assertTrue(line().contains("bir iş gününü aştı"), line());

        List<String> said = new ArrayList<>();
        OnFx.run(() -> window.notices
                .shown()
                .subscribe(() -> window.notices.shown().forEach(notice -> said.add(notice.text()))));
        int before = waiting();
        window.type('4');
        assertEquals(before - 1, waiting());
        assertTrue(said.contains("Anadolu Kimya: 15 sa mesai içinde yanıtlandı (toplam 30 sa)."), said::toString);
        assertTrue(lines().stream().noneMatch(line -> line.contains("REQUEST") && line.contains("Anadolu Kimya")));
        assertTrue(isNamed("Anadolu Kimya"), "nothing is planned with them now");

        window.open("Anadolu Kimya");
        assertTrue(isShown("15 sa mesai içinde yanıtlandı"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.Z, KeyCode.CONTROL);
        walkTo("Anadolu Kimya");
        assertEquals(before, waiting());
    }

    @Test
    void theKeysOfAMessageReachTheMessageAndNotTheDayBehindIt() {
        walkTo("Deniz Sigorta");
        int before = waiting();
        window.type('m');
        assertTrue(window.isFocusIn(".message"), window.focused());
        window.press(KeyCode.ESCAPE);
        assertEquals("today-list", window.focused());
        assertEquals(before, waiting());
    }

    @Test
    void aStalledProspectGivenATrial() {
        walkTo("Kuzey Medikal");
        window.type('1');
        assertTrue(window.isFocusIn("#plan-form"), window.focused());
        assertTrue(isShown("Deneme"));
        window.focus("plan-subject");
        window.words("iki cihaz");
        typeInto("plan-ends", "3.12.");
        typeInto("plan-follow-up", "4.12.");
        window.press(KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals("today-list", window.focused());
        assertFalse(isNamed("Kuzey Medikal"), "something was done, and the next step is planned");

        walkTo("Toros Yapı");
        window.type('g');
        assertTrue(isShown("Kuzey Medikal"), "the ledger has it");
        assertTrue(isShown("iki cihaz"));
        window.press(KeyCode.ESCAPE);

        clockShows("2026-12-02T07:00:00Z");
        walkTo("Kuzey Medikal");
        assertTrue(line().contains("deneme bitiyor"), line());

        clockShows("2026-12-04T07:00:00Z");
        walkTo("Kuzey Medikal");
        assertTrue(line().contains("Bugün") || line().contains("Gün içinde"), "its follow-up is due: " + line());
    }

    @Test
    void theTimeThatIsTypedIsReadWholeBesideItsReading() {
        walkTo("Ege Tekstil");
        window.type('p');
        typeInto("plan-when", "30 Kasım Pazartesi 14:00");
        double room = OnFx.call(() -> ((Region) window.find("plan-when")).getWidth());
        double words = OnFx.call(
                () -> window.find("plan-when").lookup(".text").getLayoutBounds().getWidth());
        assertTrue(words < room, () -> words + " in " + room);
        assertFalse(OnFx.call(() -> ((Labeled) window.find("plan-when-reading")).isTextTruncated()));
        assertTrue(isShown("30 Kasım Pazartesi, 14:00"), "the reading is said in full");
    }

    private void typeInto(String id, String words) {
        window.focus(id);
        window.words(words);
    }
}
