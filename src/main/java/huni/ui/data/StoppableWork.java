package huni.ui.data;

import huni.ui.kit.TaskRunner;
import huni.work.archive.ArchiveWatch;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Long work that keeps nothing of itself when it is stopped: how far it is, and the way to stop it. What is stopped is under
 * way until it has really ended.
 */
final class StoppableWork {

    /** Nobody knows how far it is. */
    static final double UNKNOWN = -1;

    private final TaskRunner tasks;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", UNKNOWN);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", Phase.NONE);
    private Optional<Running<?>> running = Optional.empty();

    StoppableWork(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** How it stands with what is under way. */
    enum Phase {
        /** Nothing is. */
        NONE,
        /** It can be stopped. */
        STOPPABLE,
        /** It was stopped, and has not ended yet. */
        STOPPING,
        /** It can be stopped no more. */
        SETTLED
    }

    /** Work that is watched. */
    @FunctionalInterface
    interface GivenUp<T> {
        T work(ArchiveWatch watch) throws Exception;
    }

    /**
     * What becomes of it; one of them is told, on the screen's thread, when it has ended.
     *
     * @param onStopped it was stopped, and nothing of it is kept
     */
    record End<T>(Consumer<? super T> onDone, Consumer<? super Exception> onFailed, Runnable onStopped) {}

    /** Does it on the lane of long reads. */
    <T> void begin(GivenUp<T> work, End<T> end) {
        Running<T> begun = start(end, false);
        tasks.runLong(
                ending -> begun.does(work, ending::isCancelled),
                came -> over(begun, came.filter(_ -> !begun.isStopped())),
                failure -> over(begun, () -> end.onFailed().accept(failure)));
    }

    /** Does it on the lane of writes, also when nobody looks any more; what was done in spite of a stop is told as done. */
    <T> void beginWriting(GivenUp<T> work, End<T> end) {
        Running<T> begun = start(end, true);
        Callable<Optional<T>> watched = () -> begun.does(work, () -> false);
        tasks.write(
                watched,
                came -> over(begun, came),
                failure -> over(begun, () -> end.onFailed().accept(failure)));
    }

    private <T> Running<T> start(End<T> end, boolean writes) {
        Running<T> begun = new Running<>(end, writes);
        running = Optional.of(begun);
        share.set(UNKNOWN);
        phase.set(Phase.STOPPABLE);
        return begun;
    }

    private <T> void over(Running<T> ended, Optional<T> came) {
        over(ended, () -> came.ifPresentOrElse(ended.end.onDone(), ended.end.onStopped()));
    }

    private void over(Running<?> ended, Runnable told) {
        if (isNow(ended)) {
            running = Optional.empty();
            phase.set(Phase.NONE);
            share.set(UNKNOWN);
            told.run();
        }
    }

    private boolean isNow(Running<?> one) {
        return running.filter(now -> now.equals(one)).isPresent();
    }

    /** Gives it up, as soon as it asks; what has not begun yet is over at once, and what is nearly done goes on. */
    void stop() {
        running.ifPresent(now -> {
            if (now.state.compareAndSet(State.WAITING, State.STOPPED)) {
                over(now, now.end.onStopped());
            } else if (now.state.compareAndSet(State.BEGUN, State.STOPPED)) {
                phase.set(Phase.STOPPING);
            }
        });
    }

    /** Nobody looks any more; it goes on to its end, and of what is only read nobody hears. */
    void leave() {
        running = running.filter(now -> now.writes);
    }

    /** How far it is, 0 to 1. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** How it stands with it. */
    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    private enum State {
        WAITING,
        BEGUN,
        STOPPED,
        SETTLED
    }

    /** One that is under way; its state is what the screen and the work's thread agree on. */
    private final class Running<T> {

        private final End<T> end;
        private final boolean writes;
        private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

        Running(End<T> end, boolean writes) {
            this.end = end;
            this.writes = writes;
        }

        /** Empty if it was stopped. */
        Optional<T> does(GivenUp<T> work, BooleanSupplier ending) throws Exception {
            if (!state.compareAndSet(State.WAITING, State.BEGUN)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.work(new Watch(ending)));
            } catch (CancellationException e) {
                if (isStopped()) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        boolean isStopped() {
            return state.get() == State.STOPPED;
        }

        private void tell(Runnable told) {
            tasks.onScreen(() -> {
                if (isNow(this)) {
                    told.run();
                }
            });
        }

        private final class Watch implements ArchiveWatch {

            private final BooleanSupplier ending;
            private double told;

            Watch(BooleanSupplier ending) {
                this.ending = ending;
            }

            @Override
            public boolean isCancelled() {
                return isStopped() || ending.getAsBoolean();
            }

            @Override
            public void progressed(double done) {
                // A bar shows no more than hundredths.
                if (done - told >= 0.01) {
                    told = done;
                    tell(() -> share.set(done));
                }
            }

            @Override
            public void settle() {
                if (state.compareAndSet(State.BEGUN, State.SETTLED)) {
                    tell(() -> phase.set(Phase.SETTLED));
                } else if (isStopped()) {
                    throw new CancellationException();
                }
            }
        }
    }
}
