package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huni.domain.PersonalSettings;
import huni.domain.PersonalSettings.Key;
import huni.domain.Settings;
import huni.domain.dossier.ProspectRow;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.LayoutChecks;
import huni.ui.kit.Motion;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Picture;
import huni.ui.kit.Preferences;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.ui.shell.Destination;
import huni.work.ChangeSetting;
import huni.work.Slot;
import huni.work.archive.ArchiveWatch;
import huni.work.prospect.MoveProspects;
import huni.work.sample.AddSampleData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(300)
class WindowTest {

    private static final Instant TODAY = Instant.parse("2026-11-23T09:00:00Z");
    private static Instant clock = TODAY;
    private static Notices notices = new Notices();
    private static final InstantSource CLOCK = () -> clock;
    private static final Installation INSTALLATION = new Installation("/home/ayse/.local/share/huni", "0.1.0");
    private static final StageKey REACHED = new StageKey("decision_maker");

    @TempDir
    private static Path folder;

    private final Preferences preferences = new Preferences(PersonalSettings.DEFAULT);

    @BeforeAll
    static void fillTheStore() throws Exception {
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            store.workspace().perform(new AddSampleData(300, 1));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tr, LIGHT, 1280,  720, 100
        tr, DARK,  1920, 1080, 100
        en, LIGHT, 1920, 1080, 100
        en, DARK,  1280,  720, 100
        tr, LIGHT, 1280,  720, 125
        en, DARK,  1280,  720, 125
        """)
    void everyPlaceIsSound(String language, Theme theme, int width, int height, int percent) throws Exception {
        inWindow(Locale.of(language), (wiring, tasks, _) -> {
            Scene scene = dressed(wiring, theme, width, height, percent);
            for (Destination place : wiring.places()) {
                wiring.goTo(place);
                settle(scene, tasks);
                assertEquals(List.of(), LayoutChecks.of(scene), place.key());
            }
            wiring.openFound("Anadolu Kimya");
            settle(scene, tasks);
            assertEquals(List.of(), LayoutChecks.of(scene), "prospect");
        });
    }

    @Test
    void theWindowSpeaksTheLanguageThatWasChosen() throws Exception {
        inWindow(Locale.of("tr", "TR"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            assertTrue(texts(scene).contains("Pano"), "Turkish, as the system speaks");
            preferences.set(Key.LANGUAGE, "en");
        });
        inWindow(Locale.of("tr", "TR"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            assertTrue(texts(scene).contains("Board"), "English, as chosen");
            preferences.set(Key.LANGUAGE, "");
        });
    }

    @Test
    void goingToAPlaceClosesTheProspectThatIsOpenOverIt() throws Exception {
        inWindow(Locale.of("en", "GB"), (wiring, tasks, _) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            wiring.openFound("Anadolu Kimya");
            settle(scene, tasks);
            assertNotNull(scene.lookup("#composer"));
            ((ToggleButton) scene.lookup("#place-board")).fire();
            settle(scene, tasks);
            assertNull(scene.lookup("#composer"));
        });
    }

    @Test
    void theStripAndUndoFollowEveryChange() throws Exception {
        inWindow(Locale.of("en", "GB"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            assertTrue(texts(scene).contains("₺120,000"), () -> "won this month: " + texts(scene));
            ProspectRow found = store.prospects().search("ege tekstil", 1).getFirst();
            store.workspace()
                    .perform(new MoveProspects(
                            List.of(found.prospect()),
                            new Move(
                                    new StageKey("won"),
                                    MoveSource.DRAG,
                                    new GateAnswer.Won(
                                            found.worth().orElseThrow(),
                                            store.workspace().now().day())),
                            new Slot.Top()));
            settle(scene, tasks);
            assertTrue(texts(scene).contains("₺165,000"), () -> "one more is won: " + texts(scene));
            store.workspace().undo();
            settle(scene, tasks);
            assertTrue(texts(scene).contains("₺120,000"), () -> "and taken back: " + texts(scene));
        });
    }

    @Test
    void theWayBackOfAMessageGoesWhenSomethingElseIsDone() throws Exception {
        inWindow(Locale.of("en", "GB"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            notices.say("Ege removed.", "Undo", () -> {});
            notices.say("Imported.");
            store.workspace().perform(new ChangeSetting(Settings.Key.ZONE, "Europe/Berlin"));
            settle(scene, tasks);
            assertEquals(
                    List.of("Imported."),
                    notices.shown().stream().map(Notice::text).toList());
            store.workspace().perform(new ChangeSetting(Settings.Key.ZONE, ""));
        });
    }

    @Test
    void anotherDayIsSeenByWhatIsShown() throws Exception {
        inWindow(Locale.of("en", "GB"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            List<String> before = texts(scene);
            clock = Instant.parse("2026-12-01T09:00:00Z");
            store.workspace().lookAgain();
            settle(scene, tasks);
            clock = TODAY;
            assertNotEquals(before, texts(scene));
        });
    }

    @Test
    void filesThatTheProgramIsStartedWithAreShownOnThePageOfTheData(@TempDir Path desk) throws Exception {
        Path sheet =
                Files.writeString(desk.resolve("müşteriler.csv"), "Firma;Telefon\nMarmara Lojistik;0212 555 11 22\n");
        inWindow(Locale.of("en", "GB"), (wiring, tasks, store) -> {
            Scene scene = dressed(wiring, Theme.LIGHT, 1280, 720, 100);
            settle(scene, tasks);
            wiring.open(List.of());
            assertNotEquals(Destination.DATA, wiring.place());
            wiring.open(List.of(sheet));
            settle(scene, tasks);
            assertEquals(Destination.DATA, wiring.place());
            assertTrue(texts(scene).stream().anyMatch(text -> text.contains("müşteriler.csv")));
        });
    }

    @Test
    void whatWasMovedIsThereAfterARestartAndCanStillBeUndone() throws Exception {
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            ProspectRow found = store.prospects().search("marmara lojistik", 1).getFirst();
            store.workspace()
                    .perform(new MoveProspects(
                            List.of(found.prospect()),
                            new Move(REACHED, MoveSource.DRAG, new GateAnswer.None()),
                            new Slot.Top()));
        }
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, Runnable::run)) {
            assertEquals(
                    REACHED,
                    store.prospects().search("marmara lojistik", 1).getFirst().stage());
            store.workspace().undo();
            assertEquals(
                    new StageKey("lead"),
                    store.prospects().search("marmara lojistik", 1).getFirst().stage());
            assertEquals(List.of(), store.check(ArchiveWatch.NONE));
        }
    }

    @FunctionalInterface
    private interface InWindow {
        void run(Wiring wiring, SteppedTaskRunner tasks, OpenedStore store);
    }

    private void inWindow(Locale system, InWindow work) throws Exception {
        List<Exception> problems = new ArrayList<>();
        notices = new Notices();
        ScreenThreadWatch.begin();
        SteppedTaskRunner tasks = new SteppedTaskRunner(problems::add);
        try (OpenedStore store = OpenedStore.open(folder, CLOCK, tasks::onScreen)) {
            OnFx.run(() -> {
                try (Wiring wiring = new Wiring(
                        store, tasks, notices, Motion.NONE, INSTALLATION, new WindowUser(preferences, system), CLOCK)) {
                    work.run(wiring, tasks, store);
                }
                tasks.settle();
            });
        }
        assertEquals(List.of(), problems);
    }

    private static Scene dressed(Wiring wiring, Theme theme, int width, int height, int percent) {
        Scene scene = new Appearance(theme, percent).scene(wiring.root(), width, height);
        return scene;
    }

    private static void settle(Scene scene, SteppedTaskRunner tasks) {
        tasks.settle();
        assertNotNull(Picture.of(scene));
        tasks.settle();
    }

    private static List<String> texts(Scene scene) {
        return scene.getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
