package huni.app;

import huni.command.CommandFailedException;
import huni.desktop.Summons;
import huni.domain.Settings;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.work.Changed;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the window, keeps it true, and ends when it is closed: then everything typed is written. */
final class WindowStart {

    /** Settings that every text or figure of the window depends on. */
    private static final List<Settings.Key> REBUILDING =
            List.of(Settings.Key.LANGUAGE, Settings.Key.CURRENCY, Settings.Key.ZONE);

    private static final Duration LOOKS_FOR_SUMMONS = Duration.millis(500);

    private final Path place;
    private final Locale language;
    private final InstantSource clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final FxTaskRunner tasks = new FxTaskRunner();

    WindowStart(Path place, Locale language, InstantSource clock) {
        this.place = place;
        this.language = language;
        this.clock = clock;
    }

    /** How the store is opened, with what its announcements run on. */
    @FunctionalInterface
    interface Opening {
        OpenedStore open(Consumer<Runnable> announcements) throws CommandFailedException;
    }

    /** Returns when the window is closed and everything is on the disk. */
    int run(Opening opening) throws CommandFailedException {
        Platform.startup(() -> {});
        OpenedStore store;
        try {
            store = opening.open(tasks::onScreen);
        } catch (CommandFailedException e) {
            explain(e.sentence());
            throw e;
        }
        try (store) {
            tasks.onScreen(() -> new Session(store).begin());
            await();
            tasks.close();
        }
        Platform.exit();
        return 0;
    }

    /** Who starts the program from a desktop sees no terminal. */
    private void explain(String sentence) {
        tasks.onScreen(() -> {
            Stage stage = new Stage();
            stage.setTitle("Huni");
            stage.setScene(new Scene(new ProblemView(sentence, stage::hide).root()));
            MainWindow.appearance(Settings.DEFAULT).dress(stage.getScene());
            stage.setOnHidden(_ -> closed.countDown());
            stage.show();
        });
        await();
        tasks.close();
        Platform.exit();
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The window from its opening to its closing. */
    private final class Session {

        private final OpenedStore store;
        private final Notices notices = new Notices();
        private final Stage stage = new Stage();
        private final MainWindow window;
        private final Summons summons;
        private Settings shown;
        private Wiring wiring;

        Session(OpenedStore store) {
            this.store = store;
            this.window = new MainWindow(stage, store.folder().windowPlace());
            this.summons = new Summons(place, clock);
            this.shown = store.workspace().settings();
            this.wiring = wire();
        }

        void begin() {
            window.open(wiring::root, shown);
            store.workspace().onChanged(this::changed);
            Timeline listening = new Timeline(new KeyFrame(LOOKS_FOR_SUMMONS, _ -> listen()));
            listening.setCycleCount(Animation.INDEFINITE);
            listening.play();
            stage.setOnHidden(_ -> {
                listening.stop();
                wiring.close();
                closed.countDown();
            });
        }

        /** The calendars of JavaFX know no other language than the default one; their weeks begin on Monday. */
        private Wiring wire() {
            Wiring made = new Wiring(store, tasks, notices, Motion.ofSystem(), store.installation(), language, clock);
            Locale.setDefault(made.language());
            Locale.setDefault(
                    Locale.Category.FORMAT,
                    new Locale.Builder()
                            .setLocale(made.language())
                            .setUnicodeLocaleKeyword("fw", "mon")
                            .build());
            return made;
        }

        private void changed(Changed change) {
            Settings now = store.workspace().settings();
            if (!change.everything() || now.equals(shown)) {
                return;
            }
            boolean rebuild = REBUILDING.stream().anyMatch(key -> !now.get(key).equals(shown.get(key)));
            shown = now;
            if (rebuild) {
                String where = wiring.place();
                wiring.close();
                wiring = wire();
                wiring.goTo(where);
                window.rebuild(wiring.root(), now);
            } else {
                window.look(now);
            }
        }

        private void listen() {
            tasks.run(
                    summons::called,
                    called -> {
                        if (called) {
                            stage.setIconified(false);
                            stage.toFront();
                        }
                    },
                    _ -> {});
        }
    }
}
