package huni.ui.data;

import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineQuery;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.language.Formats;
import huni.language.Texts;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.Refusal;
import huni.work.StepId;
import huni.work.imports.ColumnProfile;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.ImportCheck;
import huni.work.imports.ImportField;
import huni.work.imports.ImportMapping;
import huni.work.imports.ImportMonitor;
import huni.work.imports.ImportOutcome;
import huni.work.imports.ImportReport;
import huni.work.imports.Imports;
import huni.work.imports.OnDuplicate;
import huni.work.imports.TableInspection;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Takes a file from being chosen to being imported, and back again if the person wants. */
public final class ImportViewModel {

    /** How far it has come. */
    public enum Step {
        /** No file yet, or one that cannot be read. */
        CHOOSE,
        /** The file is being looked at. */
        READING,
        /** What was understood can be changed, and imported. */
        READY,
        /** Under way; can be stopped. */
        IMPORTING,
        /** Done; can be taken back. */
        DONE
    }

    private record Opened(Path file, TableOverrides overrides, TableInspection table, Pipeline pipeline) {}

    private final Imports imports;
    private final Performer performer;
    private final PipelineQuery pipelines;
    private final TaskRunner tasks;
    private final ImportExits exits;
    private final ImportWriter writer;
    private final Latest reads;
    private final Latest checks;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.CHOOSE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<ImportPage> page = new ReadOnlyObjectWrapper<>(this, "page", ImportPage.NONE);
    private final ReadOnlyObjectWrapper<ImportPage.Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", ImportPage.Preview.NONE);
    private final ReadOnlyObjectWrapper<ImportPage.Result> result =
            new ReadOnlyObjectWrapper<>(this, "result", ImportPage.Result.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", 0);
    private final ReadOnlyStringWrapper progressWords = new ReadOnlyStringWrapper(this, "progressWords", "");
    private final Pick duplicates;

    private Optional<Opened> opened = Optional.empty();
    private ImportMapping mapping = new ImportMapping(List.of(), Map.of(), OnDuplicate.SKIP);
    private Optional<Path> rejectedRows = Optional.empty();
    private Optional<StepId> importStep = Optional.empty();
    private Watch watch = new Watch();

    public ImportViewModel(
            Imports imports,
            Performer performer,
            PipelineQuery pipelines,
            TaskRunner tasks,
            Texts texts,
            Formats formats,
            ImportExits exits) {
        this.imports = imports;
        this.performer = performer;
        this.pipelines = pipelines;
        this.tasks = tasks;
        this.exits = exits;
        this.writer = new ImportWriter(texts, formats);
        this.reads = new Latest(tasks);
        this.checks = new Latest(tasks);
        this.duplicates = new Pick(
                "data-duplicates",
                texts.text("data.duplicates"),
                Stream.of(OnDuplicate.values())
                        .map(choice -> new MappingOption(
                                choice.name(),
                                texts.text("data.duplicates." + choice.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                option -> mapping = mapping.onDuplicate(OnDuplicate.valueOf(option.value())));
    }

    /** Lets the person choose a file. */
    public void choose() {
        exits.chooseFile().accept(this::open);
    }

    /** Looks at a file. */
    public void open(Path file) {
        if (step.get() != Step.IMPORTING) {
            opened = Optional.empty();
            read(file, TableOverrides.NONE);
        }
    }

    private void read(Path file, TableOverrides overrides) {
        problem.set("");
        step.set(Step.READING);
        preview.set(ImportPage.Preview.NONE);
        checks.drop();
        reads.runLong(
                cancellation -> new Opened(
                        file,
                        overrides,
                        imports.inspect(file, overrides, cancellation::isCancelled),
                        pipelines.pipeline()),
                this::show,
                this::unreadable);
    }

    private void unreadable(Exception cause) {
        step.set(Step.CHOOSE);
        if (cause instanceof UnreadableFileException unreadable) {
            problem.set(writer.problem(unreadable.problem()));
        } else {
            exits.unexpected().accept(cause);
        }
    }

    private void show(Opened now) {
        opened = Optional.of(now);
        mapping = ImportMapping.suggested(now.table(), now.pipeline())
                .onDuplicate(
                        OnDuplicate.valueOf(duplicates.chosenProperty().get().value()));
        step.set(Step.READY);
        showPage(now);
        check(now);
    }

    private void showPage(Opened now) {
        PageBuilder builder = new PageBuilder(writer, now.pipeline(), new Change(now));
        page.set(new ImportPage(
                String.valueOf(now.file().getFileName()),
                writer.facts(now.table()),
                builder.readings(now.table()),
                builder.columns(now.table(), mapping),
                builder.stages(now.table(), mapping)));
    }

    private void check(Opened now) {
        ImportMapping checked = mapping;
        checks.runLong(
                cancellation -> imports.check(
                        now.file(), now.table(), checked, performer.settings().currency(), cancellation::isCancelled),
                found -> preview.set(preview(now, checked, found)),
                this::unreadable);
    }

    private ImportPage.Preview preview(Opened now, ImportMapping checked, ImportCheck found) {
        Map<StageKey, Stage> stages =
                now.pipeline().stages().stream().collect(Collectors.toMap(Stage::key, Function.identity()));
        return writer.preview(found, checked, stages, now.pipeline().first());
    }

    /** What the person changes about the page. */
    private final class Change implements PageBuilder.Changes {

        private final Opened now;

        Change(Opened now) {
            this.now = now;
        }

        @Override
        public void encoding(String name) {
            read(now.file(), now.overrides().withEncoding(Optional.of(name)));
        }

        @Override
        public void delimiter(char delimiter) {
            read(now.file(), now.overrides().withDelimiter(Optional.of(delimiter)));
        }

        @Override
        public void headerRow(OptionalInt row) {
            read(now.file(), now.overrides().withHeaderRow(row));
        }

        @Override
        public void sheet(int sheet) {
            read(now.file(), now.overrides().withSheet(OptionalInt.of(sheet)));
        }

        @Override
        public void dateOrder(DateOrder order) {
            read(now.file(), now.overrides().withDateOrder(Optional.of(order)));
        }

        @Override
        public void decimalMark(DecimalMark mark) {
            read(now.file(), now.overrides().withDecimalMark(Optional.of(mark)));
        }

        @Override
        public void column(ColumnProfile column, String field) {
            mapping = field.isEmpty()
                    ? mapping.without(column.column())
                    : mapping.using(ImportMapping.use(now.table(), column.column(), fieldOf(field), stageOf(field)));
            mapping = mapping.withSuggestedStages(now.table(), now.pipeline());
            showPage(now);
            check(now);
        }

        private ImportField fieldOf(String value) {
            return ImportField.ofKey(value.split(":", 2)[0]).orElseThrow();
        }

        private Optional<StageKey> stageOf(String value) {
            int colon = value.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(new StageKey(value.substring(colon + 1)));
        }

        @Override
        public void stage(String name, Optional<StageKey> stage) {
            mapping = stage.map(key -> mapping.withStage(name, key)).orElseGet(() -> mapping.withoutStage(name));
            check(now);
        }
    }

    /** Imports the file as it was understood. */
    public void start() {
        if (step.get() != Step.READY || opened.isEmpty()) {
            return;
        }
        Opened now = opened.get();
        Imports.Order order = new Imports.Order(now.file(), now.table().shape(), mapping, writer.rejectionWords());
        Watch mine = new Watch();
        watch = mine;
        problem.set("");
        progress.set(0);
        progressWords.set(writer.progress(0));
        step.set(Step.IMPORTING);
        performer.ask(
                imports.operation(order, mine),
                done -> {
                    importStep = done.step();
                    ended(new ImportOutcome.Imported(done.result()));
                },
                refusal -> ended(ImportOutcome.of(refusal)),
                this::failed);
    }

    private void ended(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported(ImportReport report) -> {
                rejectedRows = report.rejectedRows();
                result.set(writer.result(report, page.get().fileName()));
                step.set(Step.DONE);
            }
            case ImportOutcome.Cancelled() -> step.set(Step.READY);
            case ImportOutcome.Failed(var what) -> {
                problem.set(writer.problem(what));
                step.set(Step.CHOOSE);
            }
            case ImportOutcome.Refused(Refusal refusal) -> failed(performer.sentence(refusal));
        }
    }

    private void failed(String sentence) {
        step.set(Step.READY);
        problem.set(sentence);
    }

    /** Stops the import; nothing of it is kept. */
    public void cancel() {
        watch.cancelled = true;
    }

    /** Takes the whole import back, and shows the file again. */
    public void undo() {
        if (step.get() == Step.DONE) {
            importStep.ifPresentOrElse(
                    ours -> performer.undo(ours, _ -> step.set(Step.READY), problem::set), () -> step.set(Step.READY));
        }
    }

    /** Opens the file with the rows that were set aside. */
    public void showRejectedRows() {
        rejectedRows.ifPresent(exits.showFile());
    }

    /** Leads to the board. */
    public void showBoard() {
        exits.showBoard().run();
    }

    /** Begins anew with another file. */
    public void another() {
        opened = Optional.empty();
        problem.set("");
        page.set(ImportPage.NONE);
        step.set(Step.CHOOSE);
    }

    /** Told on the thread that imports; what it hears goes to the screen's thread. */
    private final class Watch implements ImportMonitor {

        private volatile boolean cancelled;

        @Override
        public void progressed(long rows, double share) {
            tasks.onScreen(() -> {
                progress.set(share);
                progressWords.set(writer.progress(rows));
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Why the file cannot be imported, as a sentence; empty when it can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the file was understood to be. */
    public ReadOnlyObjectProperty<ImportPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What would come of it; empty while that is being found out. */
    public ReadOnlyObjectProperty<ImportPage.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What came of it. */
    public ReadOnlyObjectProperty<ImportPage.Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** How much is imported, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty progressWordsProperty() {
        return progressWords.getReadOnlyProperty();
    }

    /** What becomes of rows whose prospect is there already. */
    public Pick duplicates() {
        return duplicates;
    }
}
