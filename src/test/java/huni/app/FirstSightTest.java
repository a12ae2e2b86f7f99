package huni.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import huni.domain.PersonalSettings;
import huni.testing.ScreenThreadWatch;
import huni.ui.kit.Appearance;
import huni.ui.kit.LongRead;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.kit.OnFx;
import huni.ui.kit.Preferences;
import huni.ui.kit.TaskRunner;
import huni.ui.kit.Theme;
import huni.ui.settings.Installation;
import huni.work.sample.AddSampleData;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window whose board was not seen yet. */
class FirstSightTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    private final List<Exception> problems = new ArrayList<>();
    private final Unseen tasks = new Unseen();

    /** Lanes of a window whose first sight is waited for. */
    private final class Unseen implements TaskRunner {

        private final SteppedTaskRunner lanes = new SteppedTaskRunner(problems::add);
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public void onceSeen(Runnable action) {
            waiting.add(action);
        }

        @Override
        public void seen() {
            waiting.forEach(lanes::onScreen);
            waiting.clear();
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
            lanes.run(work, onDone, onFailed);
        }

        @Override
        public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
            lanes.runLong(work, onDone, onFailed);
        }

        @Override
        public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
            lanes.write(work, onDone, onFailed);
        }

        @Override
        public void onScreen(Runnable action) {
            lanes.onScreen(action);
        }
    }

    @Test
    void whoGoesToTheDayBeforeTheBoardWasSeenReadsItAndNotThatThereIsNothing(@TempDir Path folder) throws Exception {
        ScreenThreadWatch.begin();
        try (OpenedStore store = OpenedStore.open(folder.resolve("store"), CLOCK, tasks::onScreen)) {
            store.workspace().perform(new AddSampleData(30, 1));
            OnFx.run(() -> {
                try (Wiring wiring = wiring(store, folder)) {
                    Scene scene = new Appearance(Theme.LIGHT, 100).scene(wiring.root(), 1280, 720);
                    tasks.lanes.settle();
                    assertEquals(1, tasks.waiting.size(), "the day waits while the board is shown");

                    ((ToggleButton) scene.lookup("#place-today")).fire();
                    assertNull(scene.lookup(".today .empty-state"));
                    assertEquals("today-list", scene.getFocusOwner().getId());
                    tasks.lanes.settle();
                    assertFalse(((ListView<?>) scene.lookup("#today-list"))
                            .getItems()
                            .isEmpty());
                }
                tasks.lanes.settle();
            });
        }
        assertEquals(List.of(), problems);
    }

    private Wiring wiring(OpenedStore store, Path folder) {
        return new Wiring(
                store,
                tasks,
                new Notices(),
                Motion.NONE,
                new Installation(folder.toString(), "0.1.0"),
                new WindowUser(new Preferences(PersonalSettings.DEFAULT), Locale.of("tr", "TR")),
                CLOCK);
    }
}
