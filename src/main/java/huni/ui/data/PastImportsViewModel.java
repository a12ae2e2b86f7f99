package huni.ui.data;

import huni.domain.prospect.PastImport;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Changed;
import huni.work.imports.TakeBackImport;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The imports that were made, as they are after every change, and taking one back. */
final class PastImportsViewModel {

    private static final int MOST = 50;

    private final Performer performer;
    private final ImportSources sources;
    private final PastImportWriter writer;
    private final ImportCourse course;
    private final Consumer<Exception> unexpected;
    private final Latest reads;
    private final Runnable stopListening;
    private final ReadOnlyObjectWrapper<List<PastImport>> imports =
            new ReadOnlyObjectWrapper<>(this, "imports", List.of());

    PastImportsViewModel(
            Performer performer,
            ImportSources sources,
            TaskRunner tasks,
            PastImportWriter writer,
            ImportCourse course,
            Consumer<Exception> unexpected) {
        this.performer = performer;
        this.sources = sources;
        this.writer = writer;
        this.course = course;
        this.unexpected = unexpected;
        this.reads = new Latest(tasks);
        this.stopListening = performer.onChanged(this::changed);
    }

    private void changed(Changed changed) {
        if (changed.everything()) {
            read();
        }
    }

    /** Reads them. */
    void read() {
        reads.runLong(_ -> sources.imports().imports(MOST), imports::set, unexpected);
    }

    /** Takes one back as far as its prospects stand as it left them, and says what became of it. */
    void takeBack(PastImport past) {
        takeBack(past.batch(), past.file());
    }

    void takeBack(UUID batch, String file) {
        performer.perform(
                new TakeBackImport(batch),
                done -> {
                    course.say(writer.takenBack(file, done.result()));
                    read();
                },
                performer::problem);
    }

    /** Says that an import was taken back as a whole. */
    String takenBack(String file) {
        return writer.takenBack(file);
    }

    /** Whether an import is done and not taken back. */
    boolean stands(UUID batch) {
        return imports.get().stream().anyMatch(past -> past.batch().equals(batch) && past.stands());
    }

    /** The imports in words. */
    List<ImportPage.PastLine> lines() {
        return imports.get().stream().map(writer::past).toList();
    }

    void close() {
        stopListening.run();
        reads.drop();
    }

    /** The latest ones, the last one first. */
    ReadOnlyObjectProperty<List<PastImport>> importsProperty() {
        return imports.getReadOnlyProperty();
    }
}
