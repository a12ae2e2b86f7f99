package huni.ui.data;

import huni.ui.data.ImportViewModel.Step;
import huni.ui.door.Performer;
import huni.ui.kit.TaskRunner;
import huni.work.Refusal;
import huni.work.StepId;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** An import under way, what came of it, and taking it back. */
final class ImportRunViewModel {

    private final Imports imports;
    private final Performer performer;
    private final TaskRunner tasks;
    private final ImportWriter writer;
    private final ImportCourse course;
    private final PastImportsViewModel past;

    private final ReadOnlyObjectWrapper<ImportPage.Result> result =
            new ReadOnlyObjectWrapper<>(this, "result", ImportPage.Result.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyStringWrapper progressWords = new ReadOnlyStringWrapper(this, "progressWords", "");

    private Optional<Path> rejectedRows = Optional.empty();
    private Optional<Path> matchedRows = Optional.empty();
    private List<String> columnsLeftOut = List.of();
    private Optional<StepId> importStep = Optional.empty();
    private Optional<UUID> batch = Optional.empty();
    private String file = "";
    private boolean gone;
    private Watch watch = new Watch();

    ImportRunViewModel(
            Imports imports,
            Performer performer,
            TaskRunner tasks,
            ImportWriter writer,
            ImportCourse course,
            PastImportsViewModel past) {
        this.imports = imports;
        this.performer = performer;
        this.tasks = tasks;
        this.writer = writer;
        this.course = course;
        this.past = past;
        past.importsProperty().subscribe(_ -> follow());
    }

    /**
     * Imports a file.
     *
     * @param leftOut the columns of it that are not imported
     */
    void start(Imports.Order order, List<String> leftOut) {
        Watch mine = new Watch();
        watch = mine;
        columnsLeftOut = leftOut;
        progress.set(0);
        progressWords.set(writer.progress(0, 0));
        importStep = Optional.empty();
        batch = Optional.empty();
        gone = false;
        course.goTo(Step.IMPORTING);
        performer.ask(
                imports.operation(order, mine),
                done -> {
                    importStep = done.step();
                    ended(new ImportOutcome.Imported(done.result()), order);
                },
                refusal -> ended(ImportOutcome.of(refusal), order),
                sentence -> course.stop(Step.READY, sentence));
    }

    private void ended(ImportOutcome outcome, Imports.Order order) {
        switch (outcome) {
            case ImportOutcome.Imported(ImportReport report) -> {
                batch = report.batch();
                file = String.valueOf(order.file().getFileName());
                rejectedRows = report.rejectedRows();
                matchedRows = report.matchedRows();
                result.set(writer.result(report, String.valueOf(order.file().getFileName()), columnsLeftOut));
                course.goTo(Step.DONE);
            }
            case ImportOutcome.Cancelled() -> {
                course.goTo(Step.READY);
                course.say(writer.text("data.stopped"));
            }
            case ImportOutcome.Failed(var what) -> course.stop(Step.CHOOSE, writer.problem(what));
            case ImportOutcome.Refused(Refusal refusal) -> course.stop(Step.READY, performer.sentence(refusal));
        }
    }

    /** Stops it; nothing of it is kept. */
    void cancel() {
        watch.cancelled = true;
    }

    /** Takes back what was imported: as the last step, or else as far as its prospects stand as it left them. */
    void undo() {
        importStep.ifPresentOrElse(
                ours -> performer.undo(ours, _ -> {}, _ -> batch.ifPresent(mine -> past.takeBack(mine, file))),
                () -> course.goTo(Step.READY));
    }

    /** What was taken back, here or by undo anywhere, is not shown as done; what is done again, is. */
    private void follow() {
        boolean stands = batch.filter(past::stands).isPresent();
        if (batch.isPresent() && !stands && course.isAt(Step.DONE)) {
            String said = course.newsProperty().get();
            course.goTo(Step.READY);
            course.say(said.isEmpty() ? past.takenBack(file) : said);
            gone = true;
        } else if (stands && gone && course.isAt(Step.READY)) {
            course.goTo(Step.DONE);
            gone = false;
        }
    }

    /** The import that was made; empty if nothing of it is kept. */
    Optional<UUID> batch() {
        return batch;
    }

    /** The file with the rows that were set aside; empty if none were. */
    Optional<Path> rejectedRows() {
        return rejectedRows;
    }

    /** The file with the rows whose prospect was there; empty if there were none. */
    Optional<Path> matchedRows() {
        return matchedRows;
    }

    /** Told on the thread that imports; what it hears goes to the screen's thread. */
    private final class Watch implements ImportMonitor {

        private volatile boolean cancelled;

        @Override
        public void progressed(long rows, double share) {
            tasks.onScreen(() -> {
                progress.set(share);
                progressWords.set(writer.progress(rows, share));
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled || tasks.isEnding();
        }
    }

    ReadOnlyObjectProperty<ImportPage.Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty progressWordsProperty() {
        return progressWords.getReadOnlyProperty();
    }
}
