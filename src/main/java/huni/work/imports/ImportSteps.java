package huni.work.imports;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.Prospect;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a stage history joined to the sales that were imported from the same program, by their ids there: one
 * transaction, one step of undo. It makes no prospects: steps of a sale that is not here are set aside.
 */
final class ImportSteps implements Operation<ImportReport> {

    private static final int ROWS_BETWEEN_NEWS = 64;

    private final String file;
    private final ImportProspects.Source source;
    private final ImportMapping mapping;
    private final ImportMonitor monitor;
    private final boolean dryRun;

    ImportSteps(
            String file, ImportProspects.Source source, ImportMapping mapping, ImportMonitor monitor, boolean dryRun) {
        this.file = file;
        this.source = source;
        this.mapping = mapping;
        this.monitor = monitor;
        this.dryRun = dryRun;
    }

    @Override
    public OperationName name() {
        return OperationName.IMPORT;
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
            ImportReport report = new Run(records, table, rejected, matched).all();
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

    /** One pass over the table, then over the sales. */
    private final class Run {

        private final Records records;
        private final TableFile table;
        private final RejectedRows rejectedRows;
        private final MatchedRows matchedRows;
        private final SaleStep.Reader reader;
        private final ImportTally tally = new ImportTally(ImportReport.FIRST_ROWS);
        private final Map<String, List<SaleStep>> sales = new LinkedHashMap<>();

        Run(Records records, TableFile table, RejectedRows rejectedRows, MatchedRows matchedRows) {
            this.records = records;
            this.table = table;
            this.rejectedRows = rejectedRows;
            this.matchedRows = matchedRows;
            this.reader = new SaleStep.Reader(mapping, records.now());
        }

        ImportReport all() throws UnreadableFileException, RefusedException {
            for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
                if (tally.rows() % ROWS_BETWEEN_NEWS == 0) {
                    tell();
                }
                tally.row();
                switch (line.get()) {
                    case TableRow row -> keep(row);
                    case BadRow row -> reject(row);
                }
            }
            Batch batch = new Batch(records.newId(), file);
            records.beginBatch(batch);
            for (Map.Entry<String, List<SaleStep>> sale : sales.entrySet()) {
                join(sale.getKey(), sale.getValue());
            }
            tell();
            return new ImportReport(
                    tally.counts(),
                    tally.firstRejected(),
                    rejectedRows.finish(),
                    tally.firstMatched(),
                    matchedRows.finish(),
                    dryRun,
                    dryRun ? Optional.empty() : Optional.of(batch.id()));
        }

        private void tell() throws RefusedException {
            if (monitor.isCancelled()) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            monitor.progressed(tally.rows(), Math.min(1, table.position() / (double) Math.max(1, table.size())));
        }

        private void keep(TableRow row) throws UnreadableFileException {
            try {
                reader.read(row)
                        .ifPresent(step -> sales.computeIfAbsent(step.sale(), _ -> new ArrayList<>())
                                .add(step));
            } catch (RejectedRowException e) {
                reject(new BadRow(row.number(), row.cells(), e.reason()));
            }
        }

        private void join(String sale, List<SaleStep> steps) throws UnreadableFileException, RefusedException {
            Optional<ProspectId> known = sale.isEmpty() ? Optional.empty() : records.byExternalId(sale);
            if (known.isEmpty()) {
                for (SaleStep step : steps) {
                    RejectReason reason = RejectReason.of(RejectReason.Kind.SALE_NOT_HERE, sale);
                    reject(new BadRow(step.row().number(), step.row().cells(), reason));
                }
                return;
            }
            Prospect prospect = records.prospect(known.get());
            boolean joined = new StepWriter(records, records.pipeline()).join(prospect, steps);
            MatchedRow.Fate fate = joined ? MatchedRow.Fate.UPDATED : MatchedRow.Fate.UNCHANGED;
            for (SaleStep step : steps) {
                MatchedRow matched = new MatchedRow(step.row().number(), sale, prospect.company(), FoundBy.ID, fate);
                tally.matched(matched, Set.of());
                matchedRows.add(matched);
            }
        }

        private void reject(BadRow row) throws UnreadableFileException {
            tally.rejected(row);
            rejectedRows.add(row);
        }
    }
}
