package huni.ui.data;

import huni.language.Texts;
import huni.ui.kit.Cancellation;
import huni.ui.kit.TaskRunner;
import huni.work.archive.ArchiveWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Takes data out into files, one at a time; each can be given up, and then there is no file. */
public final class ExportViewModel {

    private static final int PERCENT = 100;

    private final TaskRunner tasks;
    private final Texts texts;
    private final ExportExits exits;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean givenUp = new AtomicBoolean();

    public ExportViewModel(TaskRunner tasks, Texts texts, ExportExits exits) {
        this.tasks = tasks;
        this.texts = texts;
        this.exits = exits;
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What part of it is written, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks where it goes and writes it there; nothing while another file is being written. */
    public void start(Takeout what) {
        if (!busy.get()) {
            exits.choose().accept(what, file -> write(what, file));
        }
    }

    /** Gives up what is being written. */
    public void cancel() {
        givenUp.set(true);
        busy.set(false);
    }

    private void write(Takeout what, Path file) {
        AtomicBoolean stopped = new AtomicBoolean();
        givenUp = stopped;
        progress.set(0);
        busy.set(true);
        tasks.runLong(
                cancellation -> {
                    long count = exits.writing().write(what, file, new Watched(cancellation, stopped));
                    return exits.writing().said(what, count, file, texts);
                },
                done -> {
                    busy.set(false);
                    exits.say().accept(done, file);
                },
                failure -> {
                    busy.set(false);
                    if (failure instanceof IOException disk) {
                        exits.problem()
                                .accept(texts.text("data.export.failed", file, String.valueOf(disk.getMessage())));
                    } else {
                        exits.unexpected().accept(failure);
                    }
                });
    }

    /** Tells how far it has come, each percent once; told on the thread that writes. */
    private final class Watched implements ArchiveWatch {

        private final Cancellation cancellation;
        private final AtomicBoolean stopped;
        private long told;

        Watched(Cancellation cancellation, AtomicBoolean stopped) {
            this.cancellation = cancellation;
            this.stopped = stopped;
        }

        @Override
        public boolean isCancelled() {
            return stopped.get() || cancellation.isCancelled();
        }

        @Override
        public void progressed(double share) {
            long percent = Math.round(share * PERCENT);
            if (percent > told) {
                told = percent;
                tasks.onScreen(() -> {
                    if (!stopped.get()) {
                        progress.set(share);
                    }
                });
            }
        }
    }
}
