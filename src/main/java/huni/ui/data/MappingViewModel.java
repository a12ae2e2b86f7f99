package huni.ui.data;

import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.StageKey;
import huni.ui.data.ImportViewModel.Step;
import huni.ui.door.Performer;
import huni.ui.kit.Latest;
import huni.ui.kit.TaskRunner;
import huni.work.imports.ColumnProfile;
import huni.work.imports.DateOrder;
import huni.work.imports.DecimalMark;
import huni.work.imports.ImportMapping;
import huni.work.imports.Imports;
import huni.work.imports.RememberedMappings;
import huni.work.imports.TableOverrides;
import huni.work.imports.UnreadableFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.CurrencyUnit;

/**
 * What a file is understood to be, and how its columns are mapped. The file is read once for each way of reading it that
 * is chosen; a change of the mapping is checked on the rows kept from that, and only the newest one is.
 */
final class MappingViewModel {

    private final Imports imports;
    private final Performer performer;
    private final ImportSources sources;
    private final TaskRunner tasks;
    private final ImportWriter writer;
    private final ImportCourse course;
    private final Consumer<Exception> unexpected;
    private final Latest reads;
    private final Latest checks;
    private final RowChoices choices;

    private final ReadOnlyObjectWrapper<ImportPage> page = new ReadOnlyObjectWrapper<>(this, "page", ImportPage.NONE);
    private final ReadOnlyObjectWrapper<ImportPage.Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", ImportPage.Preview.NONE);

    private Optional<OpenedTable> opened = Optional.empty();
    private ImportMapping mapping = ImportMapping.NONE;
    /** How the last file of these columns was mapped, if otherwise than the names suggest, and whether this one is so. */
    private Optional<ImportMapping> lastTime = Optional.empty();

    private boolean asLastTime;

    MappingViewModel(
            Imports imports,
            Performer performer,
            ImportSources sources,
            TaskRunner tasks,
            ImportWriter writer,
            ImportCourse course,
            Consumer<Exception> unexpected) {
        this.imports = imports;
        this.performer = performer;
        this.sources = sources;
        this.tasks = tasks;
        this.writer = writer;
        this.course = course;
        this.unexpected = unexpected;
        this.reads = new Latest(tasks);
        this.checks = new Latest(tasks);
        this.choices = new RowChoices(writer, () -> mapping, this::remap);
    }

    private void remap(ImportMapping changed) {
        mapping = changed;
        opened.ifPresent(this::check);
    }

    /** What is there has changed: what would come of the file is found out anew. */
    void checkAgain() {
        if (course.isAt(Step.READY)) {
            opened.ifPresent(this::check);
        }
    }

    /** Looks at a file. */
    void open(Path file) {
        opened = Optional.empty();
        read(file, TableOverrides.NONE);
    }

    /** Gives up what is being read. */
    void close() {
        reads.drop();
        checks.drop();
    }

    /** Gives up what is being read, and shows again what was read before it. */
    void stop() {
        close();
        course.goTo(opened.isPresent() ? Step.READY : Step.CHOOSE);
        opened.ifPresent(this::check);
    }

    /** Forgets the file. */
    void forget() {
        close();
        opened = Optional.empty();
        page.set(ImportPage.NONE);
    }

    /** What importing the file would be as it is understood and mapped now; empty while there is none. */
    Optional<Imports.Order> order() {
        return opened.map(now -> new Imports.Order(
                now.file(), now.table().shape(), mapping, writer.rejectionWords(), writer.matchWords()));
    }

    /** The columns that hold something and are not imported. */
    List<String> columnsLeftOut() {
        return opened.map(now -> writer.columnsLeftOut(now.table(), mapping)).orElseGet(List::of);
    }

    private void read(Path file, TableOverrides overrides) {
        course.goTo(Step.READING);
        preview.set(ImportPage.Preview.NONE);
        checks.drop();
        reads.runLong(
                _ -> OpenedTable.Into.read(sources),
                into -> reads.readFile(
                        cancellation -> new OpenedTable(
                                file,
                                overrides,
                                imports.inspect(file, overrides, new WatchedReading(cancellation, tasks, course)),
                                into),
                        this::show,
                        this::unreadable),
                this::unreadable);
    }

    private void unreadable(Exception cause) {
        if (cause instanceof UnreadableFileException unreadable) {
            course.stop(Step.CHOOSE, writer.problem(unreadable.problem()));
        } else {
            course.goTo(Step.CHOOSE);
            unexpected.accept(cause);
        }
    }

    private void show(OpenedTable read) {
        RememberedMappings before = RememberedMappings.read(sources.memory().kept());
        OpenedTable now = before.pipeline(read.table())
                .filter(read.into()::offers)
                .map(read::into)
                .orElse(read);
        // Into another pipeline than the file itself says is as much to be told as another column.
        boolean elsewhere = !now.equals(read);
        ImportMapping named = named(now);
        lastTime = now.remembered(before, named).filter(other -> elsewhere || !other.equals(named));
        show(now, lastTime.orElse(named));
    }

    private ImportMapping named(OpenedTable now) {
        return choices.in(now.suggested(writer.words()::pipeline));
    }

    private void show(OpenedTable now, ImportMapping first) {
        opened = Optional.of(now);
        choices.undated().dayProperty().set("");
        asLastTime = lastTime.isPresent();
        mapping = first;
        showPage(now);
        course.goTo(Step.READY);
        check(now);
    }

    /** The next file with the same names of columns is mapped like this one. */
    void remember() {
        opened.ifPresent(now -> sources.memory()
                .keep(RememberedMappings.read(sources.memory().kept())
                        .with(now.table(), mapping)
                        .written()));
    }

    private void showPage(OpenedTable now) {
        Change change = new Change(now);
        PageBuilder builder = new PageBuilder(writer, now, change);
        NameLines names = new NameLines(writer, now, mapping, change);
        page.set(new ImportPage(
                String.valueOf(now.file().getFileName()),
                writer.facts(now.table()),
                builder.behind(
                        lastTime.map(_ -> asLastTime),
                        builder.readings(
                                now.table(), mapping, performer.settings().currency())),
                writer.remarks(now.table(), mapping),
                builder.columns(now.table(), mapping),
                names.pipelines(),
                names.stages()));
    }

    private void check(OpenedTable now) {
        ImportMapping checked = mapping;
        checks.readFile(
                cancellation -> imports.check(
                        now.file(), now.table(), checked, now.target(sources, performer), cancellation::isCancelled),
                found -> preview.set(writer.preview(found, checked, now.into().all())),
                this::unreadable);
    }

    /** What the person changes about the page. */
    private final class Change implements PageBuilder.Changes {

        private final OpenedTable now;

        Change(OpenedTable now) {
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
        public void sheet(String name) {
            read(now.file(), now.overrides().withSheet(Optional.of(name)));
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
        public void currency(CurrencyUnit currency) {
            remap(mapping.withCurrency(currency));
        }

        @Override
        public void pipeline(PipelineKey other) {
            lastTime = Optional.empty();
            show(now.into(other), named(now.into(other)));
        }

        @Override
        public void column(ColumnProfile column, String field) {
            mapping = field.isEmpty()
                    ? mapping.without(column.column())
                    : mapping.using(PageBuilder.useOf(now.table(), column, field));
            mapping = now.with(mapping, writer.words()::pipeline);
            showPage(now);
            check(now);
        }

        @Override
        public void lastTime(boolean chosen) {
            asLastTime = chosen;
            mapping = lastTime.filter(_ -> chosen).map(choices::in).orElseGet(() -> named(now));
            showPage(now);
            check(now);
        }

        @Override
        public void pipeline(String name, Optional<PipelineKey> other) {
            remap(mapping.withPipeline(name, other));
        }

        @Override
        public void stage(String name, Optional<StageKey> stage) {
            remap(stage.map(key -> mapping.withStage(name, key)).orElseGet(() -> mapping.withoutStage(name)));
        }
    }

    ReadOnlyObjectProperty<ImportPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportPage.Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    RowChoices choices() {
        return choices;
    }
}
