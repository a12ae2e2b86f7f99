package huni.app;

import huni.command.CommandFailedException;
import huni.command.Console;
import huni.command.UnreadableStoreException;
import huni.desktop.ShowRequest;
import huni.store.file.StoreInUseException;
import huni.ui.door.UnexpectedErrors;
import huni.ui.kit.Appearance;
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

    /** So often a start goes on because nobody had the store open, and meets somebody who has. */
    private static final int MOST_ROUNDS = 3;

    private final Console console;
    private final InstantSource clock;
    private final Ways ways;
    private final SystemEnd systemEnd = new SystemEnd(Platform::runLater, this::leave);
    private volatile Path place;
    private volatile List<Path> files;
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile FxTaskRunner tasks = new FxTaskRunner();
    private volatile Optional<Passage> next = Optional.empty();
    private volatile Optional<StartProblem> problem = Optional.empty();
    private final List<String> toSay = new CopyOnWriteArrayList<>();
    private boolean told;
    private volatile Optional<CommandFailedException> failure = Optional.empty();

    /** @param files what the window shows first; none for its usual first sight */
    WindowStart(Path place, List<Path> files, Console console, InstantSource clock, Ways ways) {
        this.place = place;
        this.files = List.copyOf(files);
        this.console = console;
        this.clock = clock;
        this.ways = ways;
    }

    /**
     * The ways of a store to another place: another folder, a server.
     *
     * @param own the person's own store, where the window is of a shared workspace and there is one
     */
    record Ways(WindowMoves moves, WindowSharing sharing, Optional<Path> own) {

        /** Those of a store, looked for on the disk. */
        Ways from(OpenedStore store) {
            return new Ways(
                    moves,
                    sharing,
                    store.isShared() ? sharing.own(store.folder().place()) : Optional.empty());
        }
    }

    /** Asks first what is to be asked. Returns when the window is closed, by whomever, and everything is on the disk. */
    int run(OpeningQuestion.Source questions, StoreOpening opening) throws CommandFailedException {
        Appearance.fillGrounds();
        Platform.startup(() -> {});
        // The window of a rescue closes before the program's own one opens.
        Platform.setImplicitExit(false);
        WindowClass.set();
        systemEnd.await();
        try {
            showWhenFree(questions, opening);
            for (Optional<Passage> to = next; to.isPresent(); to = next) {
                next = Optional.empty();
                if (isPassed(to.get())) {
                    showWhenFree(questions, opening);
                }
            }
        } catch (CommandFailedException e) {
            failure = Optional.of(e);
        } finally {
            systemEnd.stored();
        }
        return end();
    }

    /** A second start only brings the first window forward; where that is being closed, it waits until it is. */
    private void showWhenFree(OpeningQuestion.Source questions, StoreOpening opening) throws CommandFailedException {
        int again = 0;
        Optional<OpeningQuestion> question = questions.of(place);
        OpeningQuestion.Ends ends =
                new OpeningQuestion.Ends(said -> said.ifPresent(toSay::add), passage -> next = Optional.of(passage));
        while (OpeningWindow.isOpened(question, place, console.locale(), tasks, systemEnd, ends)) {
            try {
                show(opening);
                return;
            } catch (CommandFailedException refused) {
                if (isLeft(refused)) {
                    return;
                }
                ShowRequest.Hearing first = called(refused);
                // A program that is not Huni may have the file open while nobody has the folder.
                if (first == ShowRequest.Hearing.UNHEARD || again++ == MOST_ROUNDS) {
                    throw refused;
                }
                if (first == ShowRequest.Hearing.HEARD) {
                    return;
                }
            }
        }
    }

    /** Whether the person goes back to their own store, since they cannot work in a shared workspace. */
    private boolean isLeft(CommandFailedException refused) {
        if (!SharedWorkspaces.isHome(place) || refused.getCause() instanceof StoreInUseException) {
            return false;
        }
        StartProblem met = problem();
        Optional<Passage> leaving = ways.sharing().leaving(place, met.texts());
        told = leaving.isPresent();
        boolean left = told && met.isLeft(refused.sentence(), met.texts().text("share.leave"));
        if (left) {
            told = false;
            next = leaving;
        }
        return left;
    }

    /** Returns when the window is closed and everything is written. */
    private void show(StoreOpening opening) throws CommandFailedException {
        WindowFrame frame = new WindowFrame(console.locale(), tasks::onScreen, this::leave);
        OpenedStore store = open(opening, frame);
        place = store.folder().place();
        ShowRequest calls = new ShowRequest(place);
        calls.listen();
        try {
            PersonalStart personal = PersonalStart.of(store);
            Ways from = ways.from(store);
            tasks.onScreen(() -> frame.fill(() -> begin(store, personal, from, frame)));
            OpeningWindow.await(ended);
        } finally {
            calls.close(() -> close(store));
        }
    }

    private void close(OpenedStore store) {
        try {
            tasks.close();
        } finally {
            store.close();
        }
    }

    /** Nobody has the store open now. False if the system ends the program meanwhile; the earlier one is in use then. */
    private boolean isPassed(Passage to) {
        ended = new CountDownLatch(1);
        tasks.close();
        tasks = new FxTaskRunner();
        toSay.clear();
        MovingWindow moving = new MovingWindow(place, console.locale(), tasks, systemEnd);
        place = moving.pass(to, toSay::add);
        return !moving.isEnded();
    }

    private int end() throws CommandFailedException {
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

    /**
     * Fills the frame, unless it was closed meanwhile. What fails before there is a window to say it in ends the program:
     * nobody could close it.
     */
    private void begin(OpenedStore store, PersonalStart personal, Ways from, WindowFrame frame) {
        if (ended.getCount() == 0) {
            return;
        }
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> {
            failure = Optional.of(new CommandFailedException(
                    console.texts().text("failed.unexpected", UnexpectedErrors.log("the window", problem)), problem));
            ended.countDown();
        });
        WindowSession session = new WindowSession(
                store,
                personal,
                new WindowSession.Surroundings(
                        console, clock, tasks, systemEnd, from, to -> next = Optional.of(to), ended::countDown),
                frame.window(),
                toSay);
        session.begin();
        session.open(files);
        files = List.of();
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> session.tell(problem));
    }

    /** What became of the call to the window that has the store open. */
    private ShowRequest.Hearing called(CommandFailedException refused) {
        ShowRequest request = new ShowRequest(place);
        boolean calls = refused.getCause() instanceof StoreInUseException && (files.isEmpty() || request.call(files));
        return calls ? request.outcome(() -> !OpeningWindow.isInUse(place)) : ShowRequest.Hearing.UNHEARD;
    }

    /** A damaged store is opened again once a backup is in its place. */
    private OpenedStore open(StoreOpening opening, WindowFrame frame) throws CommandFailedException {
        try {
            return framed(opening, frame);
        } catch (UnreadableStoreException damaged) {
            Optional<String> restored = problem().rescue(damaged);
            restored.ifPresent(toSay::add);
            if (restored.isPresent()) {
                // Whoever closed the frame and then restored wants to see it.
                ended = new CountDownLatch(1);
                return framed(opening, frame);
            }
            told = true;
            throw damaged;
        }
    }

    /** Nothing is shown of a store that somebody else has open, and no frame stays of one that is not opened. */
    private OpenedStore framed(StoreOpening opening, WindowFrame frame) throws CommandFailedException {
        try {
            return opening.open(place, tasks::onScreen, () -> frame.show(place));
        } catch (CommandFailedException refused) {
            frame.hide();
            throw refused;
        }
    }

    private void leave() {
        ended.countDown();
        problem.ifPresent(StartProblem::leave);
    }

    private StartProblem problem() {
        StartProblem met = new StartProblem(place, console.locale(), clock, tasks::onScreen, tasks::readFile);
        problem = Optional.of(met);
        return met;
    }
}
