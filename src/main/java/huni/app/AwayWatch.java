package huni.app;

import huni.language.guide.GuideScreen;
import huni.ui.away.UnmergedView;
import huni.ui.away.UnmergedViewModel;
import huni.ui.kit.Notice;
import huni.ui.kit.Tone;
import huni.ui.shell.ShellView;
import huni.work.away.KeptCopies;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Keeps the copy of a shared workspace while its window is open, says when the work goes on with it and when it is back, and shows
 * what could not be brought together. For the screen's thread.
 */
final class AwayWatch implements AutoCloseable {

    /** How often the copy is kept up, or the server is looked for. */
    static final Duration TURNS = Duration.ofSeconds(2);

    private final TogetherWork together;
    private final WindowParts parts;
    private final ShellView window;
    private final Earshot lacking = Earshot.ofCopy();
    private final Runnable stopTurning;
    private final Runnable stopHearing;
    private Optional<Notice> told = Optional.empty();
    private Optional<Notice> offered = Optional.empty();
    private Optional<Notice> hindrance = Optional.empty();
    private boolean away;
    private boolean turning;
    private long waiting;
    private int unmerged;
    private Optional<Path> damaged = Optional.empty();
    private Optional<Path> damagedList = Optional.empty();
    private Optional<AwayWork.Hindered> hindered = Optional.empty();

    private AwayWatch(TogetherWork together, WindowParts parts, ShellView window) {
        this.together = together;
        this.parts = parts;
        this.window = window;
        this.stopHearing = parts.store().workspace().onWritten(_ -> lacking.heard());
        this.stopTurning = parts.tasks().every(TURNS, this::turn);
    }

    /** Watches from now on, until the window's content is closed; over a store of one's own there is nothing to watch. */
    static void over(WindowParts parts, ShellView window) {
        parts.store()
                .together()
                .map(together -> new AwayWatch(together, parts, window))
                .ifPresent(watch -> parts.closing().add(watch::close));
    }

    /** On the lane where nothing waits for one that does not answer. */
    private void turn() {
        boolean quiet = !away && !together.isAway();
        if (turning || quiet && !lacking.isTime()) {
            return;
        }
        turning = true;
        parts.tasks()
                .readFile(
                        _ -> {
                            together.turn();
                            return together.state();
                        },
                        state -> {
                            turning = false;
                            show(state);
                        },
                        problem -> {
                            turning = false;
                            parts.failures().accept(problem);
                        });
    }

    private void show(TogetherWork.State state) {
        if (state.away()) {
            tellAway(state);
        } else if (away) {
            told.ifPresent(parts.notices()::dismiss);
            told = Optional.empty();
            boolean all = state.unmerged() <= unmerged && state.damaged().equals(damaged);
            parts.notices().say(parts.texts().text("app.away.over", all ? waiting : 0));
        }
        tellFaults(state);
        away = state.away();
        waiting = state.waiting();
        if (state.unmerged() > unmerged) {
            offered.ifPresent(parts.notices()::dismiss);
            Notice notice = new Notice(
                    parts.texts().text("app.unmerged", state.unmerged()),
                    Tone.AMBER,
                    Optional.of(new Notice.Action(parts.texts().text("app.unmerged.show"), this::open)));
            offered = Optional.of(notice);
            parts.notices().show(notice);
        }
        unmerged = state.unmerged();
    }

    /** Each is said once; it is said again when it was over meanwhile. What hinders is said as long as it does. */
    private void tellFaults(TogetherWork.State state) {
        if (!state.damaged().equals(damaged)) {
            damaged = state.damaged();
            damaged.ifPresent(this::offerToBring);
        }
        if (!state.damagedList().equals(damagedList)) {
            damagedList = state.damagedList();
            damagedList.ifPresent(kept -> warn(parts.texts().text("app.unmerged.damaged", kept)));
        }
        if (!state.hindered().equals(hindered)) {
            hindered = state.hindered();
            hindrance.ifPresent(parts.notices()::dismiss);
            hindrance = hindered.map(by -> warn(parts.texts()
                    .text(
                            switch (by) {
                                case NO_COPY -> "app.away.none";
                                case BROKEN -> "app.away.broken";
                                case DISK -> "app.away.disk";
                                case TOO_NEW -> "app.away.too-new";
                                case NOT_LET_IN -> "app.away.not-let-in";
                            })));
        }
    }

    private void offerToBring(Path kept) {
        parts.notices()
                .show(new Notice(
                        parts.texts().text("app.copy.damaged", kept),
                        Tone.AMBER,
                        Optional.of(new Notice.Action(parts.texts().text("app.copy.bring"), () -> bring(kept)))));
    }

    private void bring(Path kept) {
        KeptCopies copies = together.keptCopies();
        parts.tasks()
                .readFile(
                        _ -> copies.all().stream()
                                .filter(copy -> copy.folder().equals(kept))
                                .findFirst()
                                .flatMap(copies::bringIn),
                        brought -> warn(brought.filter(done -> done.unread() == 0)
                                .map(done -> parts.texts().text("app.copy.brought", done.brought(), kept))
                                .or(() -> brought.map(done ->
                                        parts.texts().text("app.copy.partly", done.brought(), done.unread(), kept)))
                                .orElseGet(() -> parts.texts().text("app.copy.unread", kept))),
                        failure -> {
                            parts.failures().accept(failure);
                            offerToBring(kept);
                        });
    }

    private Notice warn(String words) {
        Notice notice = new Notice(words, Tone.AMBER, Optional.empty());
        parts.notices().show(notice);
        return notice;
    }

    /** Once it was taken away it does not come again with the next step. */
    private void tellAway(TogetherWork.State state) {
        boolean seen = told.filter(parts.notices().shown()::contains).isPresent();
        String at = state.heardAt()
                .map(heard -> parts.formats()
                        .relativeDay(
                                LocalDateTime.ofInstant(heard, parts.formats().zone())))
                .orElse("");
        Notice next = new Notice(parts.texts().text("app.away", at, state.waiting()), Tone.AMBER, Optional.empty());
        if (!away || (seen && !told.equals(Optional.of(next)))) {
            told.ifPresent(parts.notices()::dismiss);
            told = Optional.of(next);
            parts.notices().show(next);
        }
    }

    private void open() {
        UnmergedViewModel viewModel = new UnmergedViewModel(
                together,
                parts.store().longReads().pipelines(),
                parts.store().people(),
                parts.performer(),
                parts.tasks(),
                parts.texts(),
                parts.formats());
        UnmergedView view = new UnmergedView(viewModel, parts.texts(), window::closeSide);
        window.openSide(GuideScreen.DATA, SidePage.of(view.root(), 1, window, parts), this::remind);
        view.begin();
    }

    /** What was not decided is said once more. */
    private void remind() {
        unmerged = 0;
    }

    @Override
    public void close() {
        stopTurning.run();
        stopHearing.run();
        told.ifPresent(parts.notices()::dismiss);
        offered.ifPresent(parts.notices()::dismiss);
        hindrance.ifPresent(parts.notices()::dismiss);
    }
}
