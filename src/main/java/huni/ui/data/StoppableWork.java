package huni.ui.data;

import huni.ui.kit.TaskRunner;
import huni.work.archive.ArchiveWatch;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Long work that keeps nothing of itself when it is stopped: how far it is, and the way to stop it. */
final class StoppableWork {

    /** Nobody knows how far it is. */
    static final double UNKNOWN = -1;
    /** Nothing that could be stopped is under way. */
    static final double NONE = -2;

    private final TaskRunner tasks;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", NONE);
    private Optional<AtomicBoolean> running = Optional.empty();

    StoppableWork(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Work that is watched. */
    @FunctionalInterface
    interface GivenUp<T> {
        T work(ArchiveWatch watch) throws Exception;
    }

    /** Does it on the lane of long reads. What was stopped reaches neither. */
    <T> void begin(GivenUp<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        AtomicBoolean stopped = new AtomicBoolean();
        running = Optional.of(stopped);
        share.set(UNKNOWN);
        tasks.runLong(
                ending -> work.work(watch(stopped, () -> stopped.get() || ending.isCancelled())),
                done -> end(stopped, () -> onDone.accept(done)),
                failure -> end(stopped, () -> onFailed.accept(failure)));
    }

    private ArchiveWatch watch(AtomicBoolean stopped, BooleanSupplier cancelled) {
        return new ArchiveWatch() {
            private double told;

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }

            @Override
            public void progressed(double done) {
                // A bar shows no more than hundredths.
                if (done - told >= 0.01) {
                    told = done;
                    tasks.onScreen(() -> {
                        if (isNow(stopped)) {
                            share.set(done);
                        }
                    });
                }
            }
        };
    }

    private boolean isNow(AtomicBoolean stopped) {
        return running.filter(now -> now.equals(stopped)).isPresent();
    }

    private void end(AtomicBoolean stopped, Runnable told) {
        if (isNow(stopped)) {
            running = Optional.empty();
            share.set(NONE);
            told.run();
        }
    }

    /** Gives it up, as soon as it asks; whether there was any. */
    boolean stop() {
        running.ifPresent(now -> now.set(true));
        boolean any = running.isPresent();
        running = Optional.empty();
        share.set(NONE);
        return any;
    }

    /** Nobody looks any more; it goes on to its end. */
    void leave() {
        running = Optional.empty();
    }

    /** How far it is, 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
