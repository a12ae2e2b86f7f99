package huni.work.imports;

import huni.domain.Moment;
import huni.domain.People;
import huni.domain.dossier.IdentityQuery;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.PhoneNumbers;
import huni.work.Operation;
import huni.work.Outcome;
import huni.work.Refusal;
import huni.work.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** Brings files into the workspace. Its methods take as long as the file does; importing is for the writing thread. */
public final class Imports {

    private final TableFiles files;
    private final PhoneNumbers phones;

    public Imports(TableFiles files, PhoneNumbers phones) {
        this.files = files;
        this.phones = phones;
    }

    /** Reads the whole file once and says what it is. */
    public TableInspection inspect(Path file, TableOverrides overrides) throws UnreadableFileException {
        return inspect(file, overrides, ImportMonitor.NONE);
    }

    /**
     * The same, watched, unless it is cancelled meanwhile.
     *
     * @throws CancellationException when it was
     */
    public TableInspection inspect(Path file, TableOverrides overrides, ImportMonitor monitor)
            throws UnreadableFileException {
        return files.inspect(file, overrides, monitor);
    }

    /**
     * What an import meets.
     *
     * @param there the prospects that are there
     * @param currency of amounts that name none
     * @param people who can look after what comes in
     */
    public record Target(IdentityQuery there, Pipeline pipeline, CurrencyUnit currency, Moment now, People people) {}

    /**
     * Goes through all rows with a mapping and says what would come of them, duplicates and doubts included. They are the
     * rows kept when the file was inspected; only of a file with too many to keep are they read again. Nothing is
     * written.
     *
     * @param cancelled asked at each row; when it says yes, checking ends
     * @throws CancellationException when it was cancelled
     */
    public ImportCheck check(
            Path file, TableInspection inspected, ImportMapping mapping, Target target, BooleanSupplier cancelled)
            throws UnreadableFileException {
        if (mapping.isOfSteps()) {
            StepsChecked steps = new StepsChecked(mapping, target);
            each(file, inspected, steps::see, cancelled);
            return steps.found();
        }
        RowsChecked rows = new RowsChecked(mapping, target, phones);
        each(file, inspected, rows::see, cancelled);
        return rows.found();
    }

    private void each(Path file, TableInspection inspected, Consumer<TableLine> seen, BooleanSupplier cancelled)
            throws UnreadableFileException {
        try (TableLines lines = lines(file, inspected)) {
            for (Optional<TableLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                seen.accept(line.get());
            }
        }
    }

    private TableLines lines(Path file, TableInspection inspected) throws UnreadableFileException {
        return inspected.copy().isPresent() ? inspected.copy().get().lines() : files.open(file, inspected.shape());
    }

    /**
     * An import that is ready to be run.
     *
     * @param words how the file of rejected rows speaks
     * @param matchWords how the file of matched rows speaks
     */
    public record Order(
            Path file, TableShape shape, ImportMapping mapping, RejectionWords words, MatchWords matchWords) {}

    /** Imports all rows that can be, in one step that can be undone. */
    public ImportOutcome run(Workspace workspace, Order order, ImportMonitor monitor) {
        return perform(workspace, order, monitor, false);
    }

    /** Does all an import does, and takes it back before anybody sees it: nothing is kept and no file is written. */
    public ImportOutcome rehearse(Workspace workspace, Order order, ImportMonitor monitor) {
        return perform(workspace, order, monitor, true);
    }

    /** The operation that imports all rows that can be. If it is refused, {@link ImportOutcome#of} says how it ended. */
    public Operation<ImportReport> operation(Order order, ImportMonitor monitor) {
        return operation(order, monitor, false);
    }

    private Operation<ImportReport> operation(Order order, ImportMonitor monitor, boolean dryRun) {
        String name = nameOf(order.file());
        FileSource source = new FileSource(order, dryRun);
        ImportMapping mapping = order.mapping();
        return mapping.isOfSteps()
                ? new ImportRows(
                        name, source, mapping, monitor, dryRun, (records, kept) -> new StepRows(mapping, records, kept))
                : new ImportRows(
                        name,
                        source,
                        mapping,
                        monitor,
                        dryRun,
                        (records, kept) -> new SaleRows(mapping, phones, records, kept));
    }

    private ImportOutcome perform(Workspace workspace, Order order, ImportMonitor monitor, boolean dryRun) {
        return switch (workspace.perform(operation(order, monitor, dryRun))) {
            case Outcome.Done<ImportReport>(ImportReport report, var _) -> new ImportOutcome.Imported(report);
            case Outcome.Refused<ImportReport>(Refusal refusal) -> ImportOutcome.of(refusal);
        };
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private final class FileSource implements ImportRows.Source {

        private final Order order;
        private final boolean dryRun;

        FileSource(Order order, boolean dryRun) {
            this.order = order;
            this.dryRun = dryRun;
        }

        @Override
        public TableFile open() throws UnreadableFileException {
            return files.open(order.file(), order.shape());
        }

        @Override
        public RejectedRows rejected(List<FileColumn> columns) {
            return dryRun
                    ? new Unwritten()
                    : files.rejected(order.file(), columns, order.shape().delimiter(), order.words());
        }

        @Override
        public MatchedRows matched() {
            return dryRun
                    ? MatchedRows.NONE
                    : files.matched(order.file(), order.shape().delimiter(), order.matchWords());
        }
    }

    /** The rejected rows of a dry run, which writes no file. */
    private static final class Unwritten implements RejectedRows {

        @Override
        public void add(BadRow row) {}

        @Override
        public Optional<Path> finish() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
