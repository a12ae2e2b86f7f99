package huni.work;

import huni.domain.Moment;
import huni.domain.ProspectId;
import huni.domain.Settings;
import huni.domain.pipeline.StageKey;
import huni.domain.worktime.WorkingTime;
import huni.work.Ledger.Committed;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * The one door: everything that is written is an operation performed here. Its methods take as long as the disk does
 * and are called from the one writing thread, but for {@link #onChanged}, {@link #onWritten}, {@link #lookAgain}, {@link #settings},
 * {@link #workingTime} and {@link #now}, which any thread may call at any time.
 */
public final class Workspace {

    private final Ledger ledger;
    private final InstantSource clock;
    private final Consumer<Runnable> announcements;
    private final List<Consumer<? super Changed>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super Moment>> minuteListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super Changed>> writeListeners = new CopyOnWriteArrayList<>();
    private volatile Consumer<? super Operation<?>> before = _ -> {};
    private volatile Consumer<? super Changed> committed = _ -> {};
    private volatile Settings settings;
    private volatile WorkingTime workingTime;

    /**
     * The door of a store.
     *
     * @param announcements runs what listens, in the order of the changes: for screens, on their thread
     */
    public Workspace(Ledger ledger, InstantSource clock, Consumer<Runnable> announcements) {
        this.ledger = ledger;
        this.clock = clock;
        this.announcements = announcements;
        this.settings = ledger.settings();
        this.workingTime = ledger.workingTime();
    }

    /** Does it, or says why not. When it returns with {@link Outcome.Done}, it is kept. */
    public <R> Outcome<R> perform(Operation<R> operation) {
        before.accept(operation);
        return commit(() -> ledger.write(operation, clock));
    }

    /** Runs before each operation, on the thread that performs it. There is one; what it throws keeps the operation away. */
    public void onBefore(Consumer<? super Operation<?>> listener) {
        before = listener;
    }

    /** Takes back the last operation that still stands. */
    public Outcome<Label> undo() {
        return commit(() -> ledger.undo(clock));
    }

    /** Takes back that step, and nothing else in its place. */
    public Outcome<Label> undo(StepId step) {
        return commit(() -> ledger.undo(step, clock));
    }

    /** Does again what was taken back last. */
    public Outcome<Label> redo() {
        return commit(() -> ledger.redo(clock));
    }

    /** What undo and redo would do now. */
    public Ledger.Steps steps() {
        return ledger.steps();
    }

    /** The settings as last written. */
    public Settings settings() {
        return settings;
    }

    /**
     * When the person works, as last written. The first question about a country other than Turkey may take a second.
     */
    public WorkingTime workingTime() {
        return workingTime;
    }

    /** This instant, in the workspace's time zone. */
    public Moment now() {
        return new Moment(clock.instant(), settings.zone());
    }

    /**
     * Tells of every change from now on, until what is returned is run: of what was written, and of what is otherwise
     * because time has passed.
     */
    public Runnable onChanged(Consumer<? super Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The same, but of what was written alone. */
    public Runnable onWritten(Consumer<? super Changed> listener) {
        writeListeners.add(listener);
        return () -> writeListeners.remove(listener);
    }

    /** Tells what was written on the thread that wrote it, before anybody else hears of it. There is one listener. */
    public void onCommitted(Consumer<? super Changed> listener) {
        committed = listener;
    }

    /** Tells of every minute that begins from now on, until what is returned is run. After sleep it is told once. */
    public Runnable onMinute(Consumer<? super Moment> listener) {
        minuteListeners.add(listener);
        return () -> minuteListeners.remove(listener);
    }

    /** Tells how far a long undo or redo has come, 0 to 1. There is one listener. */
    public void onProgress(DoubleConsumer listener) {
        ledger.onProgress(share -> announcements.accept(() -> listener.accept(share)));
    }

    /** Another minute has begun. */
    void minuteBegins(Moment now) {
        announcements.accept(() -> minuteListeners.forEach(listener -> listener.accept(now)));
    }

    /** Something else was put in the place of everything that was kept: it is read anew, and everything that listens looks again. */
    public void replaced() {
        written(Changed.ALL);
    }

    /** Others have written, and it is kept: everything that listens hears of it as of what was written here. */
    public void othersWrote(Changed changed) {
        written(changed);
    }

    private void written(Changed changed) {
        if (changed.everything()) {
            settings = ledger.settings();
            workingTime = ledger.workingTime();
        }
        committed.accept(changed);
        announcements.accept(() -> writeListeners.forEach(listener -> listener.accept(changed)));
        announce(changed);
    }

    /** Has everything that listens look again though nothing was written: another day has begun. */
    public void lookAgain() {
        announce(new Changed(Set.of(), Set.of(), true));
    }

    /** Has what shows those prospects look again though nothing was written: a time has passed. */
    void lookAgain(Set<ProspectId> prospects, Set<StageKey> stages) {
        announce(new Changed(prospects, stages, false));
    }

    private void announce(Changed changed) {
        announcements.accept(() -> listeners.forEach(listener -> listener.accept(changed)));
    }

    private <R> Outcome<R> commit(Write<R> write) {
        Committed<R> done;
        try {
            done = write.run();
        } catch (RefusedException e) {
            return new Outcome.Refused<>(e.refusal());
        }
        if (done.changed().equals(Changed.NOTHING)) {
            return new Outcome.Done<>(done.result(), done.step());
        }
        written(done.changed());
        return new Outcome.Done<>(done.result(), done.step());
    }

    @FunctionalInterface
    private interface Write<R> {
        Committed<R> run() throws RefusedException;
    }
}
