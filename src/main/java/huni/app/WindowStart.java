package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.UnreadableStoreException;
import huni.desktop.ShowRequest;
import huni.store.file.StoreInUseException;
import huni.store.file.StoreLock;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.FxTaskRunner;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/** Opens the window, keeps it true, and ends when it is closed: then everything typed is written. */
final class WindowStart {

    private final Console console;
    private final InstantSource clock;
    private final WindowMoves moves;
    private final SystemEnd systemEnd = new SystemEnd(Platform::runLater, this::leave);
    private volatile Path place;
    private volatile List<Path> files;
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile FxTaskRunner tasks = new FxTaskRunner();
    private volatile Optional<Path> next = Optional.empty();
    private volatile Optional<StartProblem> problem = Optional.empty();
    private final List<String> toSay = new CopyOnWriteArrayList<>();
    private boolean told;
    private volatile Optional<CommandFailedException> failure = Optional.empty();

    /** @param files what the window shows first; none for its usual first sight */
    WindowStart(Path place, List<Path> files, Console console, InstantSource clock, WindowMoves moves) {
        this.place = place;
        this.files = List.copyOf(files);
        this.console = console;
        this.clock = clock;
        this.moves = moves;
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
        try {
            show(opening);
            for (Optional<Path> to = next; to.isPresent(); to = next) {
                next = Optional.empty();
                if (isMoved(to.get())) {
                    show(opening);
                }
            }
        } catch (CommandFailedException e) {
            failure = Optional.of(e);
        } finally {
            systemEnd.stored();
        }
        return end();
    }

    /** Returns when the window is closed and everything is written. */
    private void show(StoreOpening opening) throws CommandFailedException {
        try (OpenedStore store = open(opening)) {
            place = store.folder().place();
            PersonalStart personal = PersonalStart.of(store);
            tasks.onScreen(() -> begin(store, personal));
            OpeningWindow.await(ended);
            tasks.close();
        }
    }

    /** Nobody has the store open now. False if the system ends the program meanwhile; the earlier one is in use then. */
    private boolean isMoved(Path to) {
        ended = new CountDownLatch(1);
        tasks = new FxTaskRunner();
        toSay.clear();
        MovingWindow moving = new MovingWindow(moves, place, console.locale(), tasks, systemEnd);
        place = moving.move(to, toSay::add);
        return !moving.isEnded();
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
        WindowSession session = new WindowSession(
                store,
                personal,
                new WindowSession.Surroundings(
                        console, clock, tasks, systemEnd, moves, to -> next = Optional.of(to), ended::countDown),
                toSay);
        session.begin();
        session.open(files);
        files = List.of();
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> session.tell(problem));
    }

    /** A second start only brings the first window forward. */
    private boolean isShownElsewhere(CommandFailedException refused) {
        if (!(refused.getCause() instanceof StoreInUseException)) {
            return false;
        }
        ShowRequest request = new ShowRequest(place);
        return (files.isEmpty() || request.call(files)) && request.isAnsweredSoon();
    }

    /** A damaged store is opened again once a backup is in its place. */
    private OpenedStore open(StoreOpening opening) throws CommandFailedException {
        try {
            return opening.open(place, tasks::onScreen);
        } catch (UnreadableStoreException damaged) {
            Optional<String> restored = problem().rescue(damaged);
            restored.ifPresent(toSay::add);
            if (restored.isPresent()) {
                return opening.open(place, tasks::onScreen);
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
}
