package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.desktop.ShowRequest;
import huni.domain.Settings;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notices;
import huni.ui.shell.Destination;
import huni.work.Changed;
import huni.work.ClockWatch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** How often it looks for the call of a second instance, and at the calendar. */
    private static final Duration LOOKS_AROUND = Duration.millis(500);

    private final Path place;
    private final Console console;
    private final InstantSource clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final FxTaskRunner tasks = new FxTaskRunner();
    private volatile Optional<CommandFailedException> failure = Optional.empty();

    /** @param console knows the system's language, and the sentence that says why no window can be opened */
    WindowStart(Path place, Console console, InstantSource clock) {
        this.place = place;
        this.console = console;
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
        try (OpenedStore store = opening.open(tasks::onScreen)) {
            tasks.onScreen(() -> begin(store));
            await(ended);
            tasks.close();
        } catch (CommandFailedException e) {
            failure = Optional.of(e);
        }
        if (failure.isPresent()) {
            explain(failure.orElseThrow().sentence());
        }
        tasks.close();
        Platform.exit();
        if (failure.isPresent()) {
            throw failure.orElseThrow();
        }
        return 0;
    }

    /** What fails before there is a window to say it in ends the program: nobody could close it. */
    private void begin(OpenedStore store) {
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> {
            failure = Optional.of(new CommandFailedException(
                    console.texts().text("failed.unexpected", UnexpectedErrors.log("the window", problem)), problem));
            ended.countDown();
        });
        Session session = new Session(store);
        session.begin();
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> session.tell(problem));
    }

    /** Who starts the program from a desktop sees no terminal. */
    private void explain(String sentence) {
        CountDownLatch read = new CountDownLatch(1);
        tasks.onScreen(() -> {
            Stage stage = new Stage();
            stage.setTitle("Huni");
            // The window of another Huni may come to the front at the same moment.
            stage.setAlwaysOnTop(true);
            stage.setScene(new Scene(new ProblemView(sentence, stage::hide).root()));
            MainWindow.appearance(Settings.DEFAULT).dress(stage.getScene());
            stage.setOnHidden(_ -> read.countDown());
            stage.show();
        });
        await(read);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
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
        private final ShowRequest summons;
        private final ClockWatch clockWatch;
        private Settings shown;
        private Wiring wiring;

        Session(OpenedStore store) {
            this.store = store;
            this.window = new MainWindow(stage, store.folder().windowPlace());
            this.summons = new ShowRequest(place, clock);
            this.shown = store.workspace().settings();
            this.clockWatch = new ClockWatch(store.workspace(), store.due());
            this.wiring = wire();
        }

        void begin() {
            window.open(wiring::root, shown);
            store.workspace().onChanged(this::changed);
            Timeline looking = new Timeline(new KeyFrame(LOOKS_AROUND, _ -> lookAround()));
            looking.setCycleCount(Animation.INDEFINITE);
            looking.play();
            stage.setOnHidden(_ -> {
                try {
                    looking.stop();
                    wiring.close();
                } finally {
                    ended.countDown();
                }
            });
        }

        private void lookAround() {
            listen();
            if (clockWatch.isAnotherMinute()) {
                tasks.run(clockWatch::look, _ -> {}, this::tell);
            }
        }

        /**
         * The calendars of JavaFX know no other language than the default one of formats; their weeks begin on Monday.
         * The other default stays: JavaFX looks fonts up by their names in lower case, and would not find again in Turkish
         * what it loaded in English.
         */
        private Wiring wire() {
            Wiring made =
                    new Wiring(store, tasks, notices, Motion.ofSystem(), store.installation(), console.locale(), clock);
            Locale.setDefault(
                    Locale.Category.FORMAT,
                    new Locale.Builder()
                            .setLocale(made.language())
                            .setUnicodeLocaleKeyword("fw", "mon")
                            .build());
            return made;
        }

        private void tell(Throwable problem) {
            wiring.failures().accept(problem);
        }

        private void changed(Changed change) {
            Settings now = store.workspace().settings();
            if (!change.everything() || now.equals(shown)) {
                return;
            }
            boolean rebuild = REBUILDING.stream().anyMatch(key -> !now.get(key).equals(shown.get(key)));
            shown = now;
            if (rebuild) {
                Destination where = wiring.place();
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
