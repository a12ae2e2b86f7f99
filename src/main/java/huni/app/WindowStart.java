package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.UnreadableStoreException;
import huni.desktop.DesktopSystem;
import huni.desktop.ShowRequest;
import huni.domain.PersonalSettings.Key;
import huni.domain.Settings;
import huni.store.file.StoreInUseException;
import huni.store.file.StoreLock;
import huni.ui.door.Pauses;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.FxTaskRunner;
import huni.ui.kit.Motion;
import huni.ui.kit.Notice;
import huni.ui.kit.Notices;
import huni.ui.kit.Preferences;
import huni.ui.kit.Tone;
import huni.ui.settings.Installation;
import huni.ui.shell.Destination;
import huni.work.Changed;
import huni.work.ClockWatch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the window, keeps it true, and ends when it is closed: then everything typed is written. */
final class WindowStart {

    /** How often it looks for the call of a second instance, and at the calendar. */
    private static final Duration LOOKS_AROUND = Duration.millis(500);

    private final Path place;
    private final Console console;
    private final InstantSource clock;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final FxTaskRunner tasks = new FxTaskRunner();
    private final SystemEnd systemEnd = new SystemEnd(tasks::onScreen, this::leave);
    private volatile Optional<StartProblem> problem = Optional.empty();
    private final List<String> toSay = new CopyOnWriteArrayList<>();
    private boolean told;
    private volatile Optional<CommandFailedException> failure = Optional.empty();

    WindowStart(Path place, Console console, InstantSource clock) {
        this.place = place;
        this.console = console;
        this.clock = clock;
    }

    /** Asks for the passphrase of a lock. Returns when the window is closed, by whomever, and everything is on the disk. */
    int run(Optional<StoreLock> lock, StoreOpening opening) throws CommandFailedException {
        Platform.startup(() -> {});
        // The window of a rescue closes before the program's own one opens.
        Platform.setImplicitExit(false);
        WindowClass.set();
        systemEnd.await();
        if (!OpeningWindow.isOpened(lock, clock, place, console.locale(), tasks, systemEnd, toSay::add)) {
            systemEnd.stored();
            return end();
        }
        try (OpenedStore store = open(opening)) {
            PersonalStart personal = PersonalStart.of(store);
            tasks.onScreen(() -> begin(store, personal));
            OpeningWindow.await(ended);
            tasks.close();
        } catch (CommandFailedException e) {
            failure = Optional.of(e);
        } finally {
            systemEnd.stored();
        }
        return end();
    }

    private int end() throws CommandFailedException {
        if (failure.isPresent() && isShownElsewhere(failure.orElseThrow())) {
            failure = Optional.empty();
        }
        if (failure.isPresent() && !told) {
            problem().explain(failure.orElseThrow().sentence());
        }
        tasks.close();
        Platform.exit();
        if (failure.isPresent()) {
            throw failure.orElseThrow();
        }
        return 0;
    }

    /** What fails before there is a window to say it in ends the program: nobody could close it. */
    private void begin(OpenedStore store, PersonalStart personal) {
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> {
            failure = Optional.of(new CommandFailedException(
                    console.texts().text("failed.unexpected", UnexpectedErrors.log("the window", problem)), problem));
            ended.countDown();
        });
        Session session = new Session(store, personal);
        session.begin();
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> session.tell(problem));
    }

    /** A second start only brings the first window forward. */
    private boolean isShownElsewhere(CommandFailedException refused) {
        return refused.getCause() instanceof StoreInUseException && new ShowRequest(place, clock).isAnsweredSoon();
    }

    /** A damaged store is opened again once a backup is in its place. */
    private OpenedStore open(StoreOpening opening) throws CommandFailedException {
        try {
            return opening.open(tasks::onScreen);
        } catch (UnreadableStoreException damaged) {
            Optional<String> restored = problem().rescue(damaged);
            restored.ifPresent(toSay::add);
            if (restored.isPresent()) {
                return opening.open(tasks::onScreen);
            }
            told = true;
            throw damaged;
        }
    }

    private void leave() {
        ended.countDown();
        problem.ifPresent(StartProblem::leave);
    }

    private StartProblem problem() {
        StartProblem met = new StartProblem(place, console.locale(), clock, tasks::onScreen);
        problem = Optional.of(met);
        return met;
    }

    /** The window from its opening to its closing. */
    private final class Session {

        private final OpenedStore store;
        private final Notices notices = new Notices();
        private final Stage stage = new Stage();
        private final Preferences preferences;
        private final PreferencesWriter writer;
        private final MainWindow window;
        private final ShowRequest showRequest;
        private final ClockWatch clockWatch;
        private Settings shown;
        private Optional<String> language;
        private Wiring wiring;
        private TroubleWatch troubleWatch;
        private Runnable stopLooking = () -> {};

        Session(OpenedStore store, PersonalStart personal) {
            this.store = store;
            this.preferences = new Preferences(personal.settings());
            this.writer = new PreferencesWriter(personal.file(), preferences, tasks, Pauses.ofASecond());
            this.window = new MainWindow(stage, preferences);
            this.language = personal.settings().get(Key.LANGUAGE);
            this.showRequest = new ShowRequest(place, clock);
            this.shown = store.workspace().settings();
            this.clockWatch = new ClockWatch(store.workspace(), store.due());
            this.wiring = wire();
            this.troubleWatch = troubleWatch();
            toSay.forEach(said -> notices.show(new Notice(said, Tone.AMBER, Optional.empty())));
            personal.damaged()
                    .ifPresent(file -> notices.problem(console.texts().text("window.settings-damaged", file)));
            if (!personal.senseless().isEmpty()) {
                notices.problem(
                        console.texts().text("window.setting-senseless", String.join(", ", personal.senseless())));
            }
        }

        void begin() {
            window.open(wiring::root);
            OutsideNotices.follow(
                    stage.titleProperty(),
                    stage.focusedProperty(),
                    notices,
                    preferences,
                    OutsideNotices.ofDesktop(tasks, DesktopSystem.current()));
            tasks.run(
                    () -> {
                        systemEnd.endsBy(stage::hide, this::endAtOnce);
                        return true;
                    },
                    _ -> {},
                    this::tell);
            store.workspace().onChanged(this::changed);
            preferences.onChanged(_ -> tasks.onScreen(this::personallyChanged));
            Timeline looking = new Timeline(new KeyFrame(LOOKS_AROUND, _ -> lookAround()));
            looking.setCycleCount(Animation.INDEFINITE);
            looking.play();
            stopLooking = looking::stop;
            stage.setOnHidden(_ -> end());
        }

        /** Writes what is typed and not written yet; the second time nothing is left to do. */
        private void end() {
            try {
                stopLooking.run();
                wiring.close();
                writer.close();
            } finally {
                ended.countDown();
            }
        }

        /** The system takes the window away by itself, and what JavaFX draws meanwhile may fail. */
        private void endAtOnce() {
            Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
            if (ended.getCount() > 0) {
                end();
            }
        }

        private TroubleWatch troubleWatch() {
            return new TroubleWatch(
                    store.safety().database()::trouble,
                    store.safety().database()::tryAgain,
                    store.workspace()::lookAgain,
                    tasks,
                    notices,
                    WindowTexts.of(new WindowUser(preferences, console.locale())));
        }

        private void lookAround() {
            listen();
            troubleWatch.look();
            if (clockWatch.isAnotherMinute()) {
                tasks.run(clockWatch::look, _ -> {}, this::tell);
            }
        }

        private Wiring wire() {
            WindowUser user = new WindowUser(preferences, console.locale());
            Wiring made = new Wiring(store, tasks, notices, Motion.ofSystem(), installation(), user, clock);
            WindowTexts.formatIn(WindowTexts.of(user).locale());
            return made;
        }

        private Installation installation() {
            return new Installation(store.folder().place().toString(), OpenedStore.version());
        }

        private void tell(Throwable problem) {
            wiring.failures().accept(problem);
        }

        private void changed(Changed change) {
            Settings now = store.workspace().settings();
            if (!change.everything() || now.equals(shown)) {
                return;
            }
            shown = now;
            rebuild();
        }

        /** Later than the change itself: the control that made it may be in what is rebuilt. */
        private void personallyChanged() {
            Optional<String> chosen = preferences.settings().get(Key.LANGUAGE);
            if (chosen.equals(language)) {
                window.look();
            } else {
                language = chosen;
                rebuild();
            }
        }

        /** Every text and figure of the window depends on language, currency and time zone. */
        private void rebuild() {
            Destination where = wiring.place();
            wiring.close();
            wiring = wire();
            troubleWatch = troubleWatch();
            wiring.goTo(where);
            window.rebuild(wiring.root());
        }

        private void listen() {
            tasks.run(
                    showRequest::called,
                    called -> {
                        if (called) {
                            stage.setIconified(false);
                            stage.toFront();
                            stage.requestFocus();
                        }
                    },
                    _ -> {});
        }
    }
}
