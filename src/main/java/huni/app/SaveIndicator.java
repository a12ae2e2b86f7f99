package huni.app;

import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.SaveState;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** Follows every write of a window, and says how it stands with them. For the screen's thread. */
final class SaveIndicator implements TaskRunner {

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);
    private final PauseTransition slow;
    private int waiting;

    /** @param soon how long a write may take before it is worth a word */
    SaveIndicator(TaskRunner tasks, Duration soon) {
        this.tasks = tasks;
        this.slow = new PauseTransition(soon);
        slow.setOnFinished(_ -> saved.set(SaveState.SAVING));
    }

    /** How it stands with what the person did. */
    ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        tasks.run(work, onDone, onFailed);
    }

    @Override
    public <T> void runLong(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        tasks.runLong(work, onDone, onFailed);
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        if (waiting++ == 0) {
            slow.playFromStart();
        }
        tasks.write(
                work,
                result -> {
                    ended(SaveState.SAVED);
                    onDone.accept(result);
                },
                failure -> {
                    ended(SaveState.FAILED);
                    onFailed.accept(failure);
                });
    }

    private void ended(SaveState how) {
        if (--waiting == 0) {
            slow.stop();
        }
        if (waiting == 0 || how == SaveState.FAILED) {
            saved.set(how);
        }
    }

    @Override
    public void onScreen(Runnable action) {
        tasks.onScreen(action);
    }
}
