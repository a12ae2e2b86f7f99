package huni.app;

import huni.ui.kit.LongRead;
import huni.ui.kit.TaskRunner;
import huni.ui.shell.SaveState;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Follows every write of a window and what is typed in it, and says how it stands with them: saved is only what is on
 * the disk. For the screen's thread.
 */
final class SaveIndicator implements TaskRunner {

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(SaveState.NOTHING_YET);
    private SaveState last = SaveState.NOTHING_YET;
    private boolean typed;
    private boolean drafted;
    private int waiting;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(0);

    SaveIndicator(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /** Counts what is typed and not stored yet as being saved, and tells what is stored as a draft only. */
    void follow(ReadOnlyBooleanProperty unsaved, ReadOnlyBooleanProperty drafts) {
        unsaved.subscribe(any -> {
            typed = any;
            show();
        });
        drafts.subscribe(any -> {
            drafted = any;
            show();
        });
    }

    /** What part of a long write is done, 0 to 1; 0 where that is not told. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** A long write has come so far. */
    void progressed(double done) {
        share.set(waiting > 0 ? done : 0);
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
    public void onceSeen(Runnable action) {
        tasks.onceSeen(action);
    }

    @Override
    public void seen() {
        tasks.seen();
    }

    @Override
    public <T> void readFile(LongRead<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        tasks.readFile(work, onDone, onFailed);
    }

    @Override
    public boolean isEnding() {
        return tasks.isEnding();
    }

    @Override
    public <T> void write(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        waiting++;
        show();
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

    @Override
    public <T> void writeQuietly(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
        tasks.write(work, onDone, onFailed);
    }

    private void ended(SaveState how) {
        waiting--;
        share.set(0);
        last = how;
        show();
    }

    /** What failed is told at once, and until something is written again. */
    private void show() {
        if (last == SaveState.FAILED) {
            saved.set(last);
        } else if (typed || waiting > 0) {
            saved.set(SaveState.SAVING);
        } else {
            saved.set(drafted ? SaveState.DRAFT : last);
        }
    }

    @Override
    public Runnable every(Duration pause, Runnable action) {
        return tasks.every(pause, action);
    }

    @Override
    public void onScreen(Runnable action) {
        tasks.onScreen(action);
    }
}
