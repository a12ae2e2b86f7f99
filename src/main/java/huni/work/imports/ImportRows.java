package huni.work.imports;

import huni.domain.OperationName;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table brought into the store: one transaction, one step of undo. Rows that cannot be read or kept are set
 * aside with their reason, the others are kept. An import that changes nothing is none.
 */
final class ImportRows implements Operation<ImportReport> {

    private static final int ROWS_BETWEEN_NEWS = 64;

    /** A row takes about so much of a file. */
    private static final int BYTES_OF_ROW = 100;

    /** What an import reads from and writes its leftovers to; opened anew when the store asks for a repetition. */
    interface Source {
        TableFile open() throws UnreadableFileException;

        RejectedRows rejected(List<FileColumn> columns) throws UnreadableFileException;

        MatchedRows matched() throws UnreadableFileException;
    }

    /** Keeps the rows of one kind. */
    interface Keeper {

        /** Keeps a row, or counts why nothing comes of it. */
        void keep(TableRow row) throws RejectedRowException, UnreadableFileException, RefusedException;

        /** All reasons for which a row is set aside, the one found first among them. */
        List<RejectReason> reasons(TableRow row, RejectReason first);

        /** Does what can be done only when all rows are known. */
        void finish() throws UnreadableFileException, RefusedException;
    }

    /** Makes what keeps the rows of one pass. */
    @FunctionalInterface
    interface Keeping {
        Keeper of(Records records, RowsKept kept);
    }

    private final String file;
    private final Source source;
    private final ImportMapping mapping;
    private final ImportMonitor monitor;
    private final boolean dryRun;
    private final Keeping keeping;

    ImportRows(
            String file, Source source, ImportMapping mapping, ImportMonitor monitor, boolean dryRun, Keeping keeping) {
        this.file = file;
        this.source = source;
        this.mapping = mapping;
        this.monitor = monitor;
        this.dryRun = dryRun;
        this.keeping = keeping;
    }

    @Override
    public OperationName name() {
        return OperationName.IMPORT;
    }

    @Override
    public boolean isGivenUp() {
        return monitor.isCancelled();
    }

    @Override
    public ImportReport apply(Records records) throws RefusedException {
        records.about(file);
        if (!mapping.stages().values().stream().allMatch(records.pipeline()::takes)) {
            throw failed(FileProblem.of(FileProblem.Kind.RETIRED_STAGE, file));
        }
        try (TableFile table = source.open();
                RejectedRows rejected = source.rejected(table.columns());
                MatchedRows matched = source.matched()) {
            ImportReport report =
                    all(records, table, new RowsKept(records, file, table.size() / BYTES_OF_ROW, rejected, matched));
            if (dryRun || !report.counts().changeAnything()) {
                throw new RefusedException(new NotKept(new ImportOutcome.Imported(report)));
            }
            return report;
        } catch (UnreadableFileException e) {
            throw failed(e.problem());
        }
    }

    private static RefusedException failed(FileProblem problem) {
        return new RefusedException(new NotKept(new ImportOutcome.Failed(problem)));
    }

    private ImportReport all(Records records, TableFile table, RowsKept kept)
            throws UnreadableFileException, RefusedException {
        Keeper keeper = keeping.of(records, kept);
        ImportTally tally = kept.tally();
        for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
            if (tally.rows() % ROWS_BETWEEN_NEWS == 0) {
                tell(tally, table);
            }
            tally.row();
            switch (line.get()) {
                case TableRow row -> keep(keeper, row, kept);
                case BadRow row -> kept.rejected(row);
            }
        }
        keeper.finish();
        tell(tally, table);
        return kept.report(dryRun);
    }

    private static void keep(Keeper keeper, TableRow row, RowsKept kept)
            throws UnreadableFileException, RefusedException {
        try {
            keeper.keep(row);
        } catch (RejectedRowException e) {
            kept.rejected(new BadRow(row.number(), row.cells(), keeper.reasons(row, e.reason())));
        }
    }

    private void tell(ImportTally tally, TableFile table) throws RefusedException {
        if (monitor.isCancelled()) {
            throw new RefusedException(new Refusal.Cancelled());
        }
        monitor.progressed(tally.rows(), Math.min(1, table.position() / (double) Math.max(1, table.size())));
    }
}
