package huni.ui.data;

import huni.language.Texts;
import huni.ui.data.StoppableWork.Phase;
import huni.ui.kit.TaskRunner;
import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** Takes data out into files, one at a time; each can be given up, and then there is no file. */
public final class ExportViewModel {

    private final Texts texts;
    private final ExportExits exits;
    private final StoppableWork stoppable;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    public ExportViewModel(TaskRunner tasks, Texts texts, ExportExits exits) {
        this.texts = texts;
        this.exits = exits;
        this.stoppable = new StoppableWork(tasks);
        stoppable.phaseProperty().subscribe(now -> busy.set(now != Phase.NONE));
    }

    /** Whether a file is being written. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What part of it is written, 0 to 1; less while nobody knows. */
    public ReadOnlyDoubleProperty progressProperty() {
        return stoppable.shareProperty();
    }

    /** What is under way and can be stopped. */
    StoppableWork stoppable() {
        return stoppable;
    }

    /** Asks where it goes and writes it there; nothing while another file is being written. */
    public void start(Takeout what) {
        if (!busy.get()) {
            exits.choose().accept(what, file -> write(what, file));
        }
    }

    /** Gives up what is being written. */
    public void cancel() {
        stoppable.stop();
    }

    private void write(Takeout what, Path file) {
        stoppable.begin(
                watch -> {
                    long count = exits.writing().write(what, file, watch);
                    return exits.writing().said(what, count, file, texts);
                },
                new StoppableWork.End<>(
                        done -> exits.say().accept(done, file), failure -> failed(file, failure), () -> {}));
    }

    private void failed(Path file, Exception failure) {
        if (failure instanceof IOException disk) {
            exits.problem().accept(texts.text("data.export.failed", file, String.valueOf(disk.getMessage())));
        } else {
            exits.unexpected().accept(failure);
        }
    }
}
