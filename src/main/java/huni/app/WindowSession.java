package huni.app;

import huni.command.Console;
import huni.desktop.DesktopSystem;
import huni.desktop.ShowRequest;
import huni.domain.PersonalSettings.Key;
import huni.domain.Settings;
import huni.language.Texts;
import huni.ui.door.Pauses;
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
import huni.work.TroubleException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** The window from its opening to its closing. */
final class WindowSession {

    /** How often it looks for the call of a second instance, and at the calendar. */
    static final Duration LOOKS_AROUND = Duration.ofMillis(500);

    /** Frames after the first reads: the cards are drawn by then, and figures over all prospects may follow. */
    private static final int UNTIL_SEEN = 20;

    private static final Duration MOST_UNSEEN = Duration.ofSeconds(5);

    private final OpenedStore store;
    private final Surroundings around;
    private final FxTaskRunner tasks;
    private final Notices notices = new Notices();
    private final Stage stage;
    private final Preferences preferences;
    private final PreferencesWriter writer;
    private final MainWindow window;
    private final ShowRequest showRequest;
    private final ClockWatch clockWatch;
    private final Earshot others;
    private Settings shown;
    private Optional<String> language;
    private Wiring wiring;
    private TroubleWatch troubleWatch;
    private Runnable stopLooking = () -> {};
    private boolean ended;
    private boolean hearing;
    private boolean deaf;

    /**
     * What a window is opened among.
     *
     * @param end of the program, which the system may set
     * @param ways of the store to another place
     * @param onEnded told when everything typed is written
     */
    record Surroundings(
            Console console,
            InstantSource clock,
            FxTaskRunner tasks,
            SystemEnd end,
            WindowStart.Ways ways,
            Consumer<Passage> onPassage,
            Runnable onEnded) {}

    /**
     * @param window in which it is seen; it may be open already
     * @param toSay what is said when it is shown
     */
    WindowSession(
            OpenedStore store, PersonalStart personal, Surroundings around, MainWindow window, List<String> toSay) {
        this.store = store;
        this.others = Earshot.ofOthers(
                () -> store.together().orElseThrow().colleagues().signals());
        this.around = around;
        this.tasks = around.tasks();
        this.preferences = new Preferences(personal.settings());
        this.writer = new PreferencesWriter(personal.file(), preferences, tasks, Pauses.ofASecond());
        this.window = window;
        this.stage = window.stage();
        this.language = personal.settings().get(Key.LANGUAGE);
        this.showRequest = new ShowRequest(store.folder().place());
        this.shown = store.workspace().settings();
        this.clockWatch = new ClockWatch(store.workspace(), store.shortReads().due());
        if (WindowParts.firstPlace(personal.settings()) == Destination.BOARD) {
            tasks.holdLongReads(MOST_UNSEEN);
        }
        this.wiring = wire();
        this.troubleWatch = troubleWatch();
        toSay.forEach(said -> notices.show(new Notice(said, Tone.AMBER, Optional.empty())));
        personal.damaged()
                .ifPresent(file -> notices.problem(around.console().texts().text("window.settings-damaged", file)));
        if (!personal.senseless().isEmpty()) {
            notices.problem(
                    around.console().texts().text("window.setting-senseless", String.join(", ", personal.senseless())));
        }
    }

    void begin() {
        window.show(preferences, wiring::root);
        tasks.run(() -> true, _ -> WindowFrame.afterFrames(UNTIL_SEEN, tasks::seen), this::tell);
        OutsideNotices.follow(
                stage.titleProperty(),
                stage.focusedProperty(),
                notices,
                preferences,
                OutsideNotices.ofDesktop(tasks, DesktopSystem.current()));
        tasks.run(
                () -> {
                    around.end().endsBy(stage::hide, this::endAtOnce);
                    return true;
                },
                _ -> {},
                this::tell);
        store.workspace().onChanged(this::changed);
        store.workspace().onWritten(_ -> others.heard());
        store.together().ifPresent(work -> work.colleagues().onSignal(() -> tasks.onScreen(this::hearSignal)));
        preferences.onChanged(_ -> tasks.onScreen(this::personallyChanged));
        stopLooking = tasks.every(LOOKS_AROUND, this::lookAround);
        stage.setOnHidden(_ -> end());
    }

    /** Shows what would come in of files, if there are any. */
    void open(List<Path> files) {
        wiring.open(files);
    }

    /** Writes what is typed and not written yet; the second time nothing is left to do. */
    private void end() {
        ended = true;
        try {
            stopLooking.run();
            wiring.close();
            writer.close();
        } finally {
            around.onEnded().run();
        }
    }

    /** The system takes the window away by itself, and what JavaFX draws meanwhile may fail. */
    private void endAtOnce() {
        Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
        if (!ended) {
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
                WindowTexts.of(new WindowUser(preferences, around.console().locale())));
    }

    private void lookAround() {
        listen();
        troubleWatch.look();
        if (store.isShared() && !hearing && others.isTime()) {
            hearOthers();
        }
        List<String> left = store.unfinishedAccess();
        if (!left.isEmpty()) {
            notices.problem(
                    WindowTexts.of(new WindowUser(preferences, around.console().locale()))
                            .text("app.access.unfinished", String.join("; ", left)));
        }
        if (clockWatch.isAnotherMinute()) {
            tasks.run(clockWatch::look, _ -> {}, this::tellUnlessTrouble);
        }
    }

    /** Nobody has asked for it, and what keeps the store from answering is said by the watch. */
    private void tellUnlessTrouble(Exception problem) {
        if (!(problem instanceof TroubleException)) {
            tell(problem);
        }
    }

    private void hearSignal() {
        others.heard();
        if (!ended && !hearing) {
            hearOthers();
        }
    }

    private void hearOthers() {
        hearing = true;
        tasks.write(
                () -> {
                    store.together().ifPresent(TogetherWork::hear);
                    return true;
                },
                _ -> {
                    hearing = false;
                    deaf = false;
                },
                this::heardNothing);
    }

    /** What the server refuses is said by the watch; anything else once, until it can be heard again. */
    private void heardNothing(Exception problem) {
        hearing = false;
        if (!(problem instanceof TroubleException) && !deaf) {
            deaf = true;
            tell(problem);
        }
    }

    private Wiring wire() {
        WindowUser user = new WindowUser(preferences, around.console().locale());
        Wiring made = new Wiring(store, tasks, notices, Motion.ofSystem(), installation(), user, around.clock());
        WindowTexts.formatIn(WindowTexts.of(user).locale());
        return made;
    }

    private Installation installation() {
        Path place = store.folder().place();
        Texts texts =
                WindowTexts.of(new WindowUser(preferences, around.console().locale()));
        if (store.together().isPresent()) {
            WindowStart.Ways ways = around.ways();
            return Installation.ofWorkspace(
                    store.together().get().address().toString(),
                    Huni.packaged(),
                    ways.own().map(own -> ways.sharing().back(place, own, texts, this::pass)));
        }
        return new Installation(
                place.toString(),
                Huni.packaged(),
                Optional.of(around.ways().moves().from(place, texts, this::pass)),
                Optional.of(around.ways().sharing().from(store, texts, this::pass)));
    }

    private void pass(Passage passage) {
        around.onPassage().accept(passage);
        stage.hide();
    }

    void tell(Throwable problem) {
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
                showRequest::heard,
                called -> called.ifPresent(files -> {
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                    open(files);
                }),
                _ -> {});
    }
}
