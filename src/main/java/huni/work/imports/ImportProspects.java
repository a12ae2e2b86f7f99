package huni.work.imports;

import huni.domain.Limit;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.prospect.ImportLine;
import huni.domain.prospect.PhoneNumbers;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.prospect.ColumnEnds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/**
 * The rows of a table made prospects: one transaction, one step of undo. Rows that cannot be read or kept are set aside
 * with their reason, the others are kept; what became of those that made no prospect is kept too. An import that changes
 * nothing is none. Rows of one file are different prospects unless they carry the same id of the program they come from.
 */
final class ImportProspects implements Operation<ImportReport> {

    private static final int ROWS_BETWEEN_NEWS = 64;

    /** What an import reads from and writes its leftovers to; opened anew when the store asks for a repetition. */
    interface Source {
        TableFile open() throws UnreadableFileException;

        RejectedRows rejected(List<FileColumn> columns) throws UnreadableFileException;

        MatchedRows matched() throws UnreadableFileException;
    }

    private final String file;
    private final Source source;
    private final ImportMapping mapping;
    private final PhoneNumbers phones;
    private final ImportMonitor monitor;
    private final boolean dryRun;

    ImportProspects(
            String file,
            Source source,
            ImportMapping mapping,
            PhoneNumbers phones,
            ImportMonitor monitor,
            boolean dryRun) {
        this.file = file;
        this.source = source;
        this.mapping = mapping;
        this.phones = phones;
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

    /** One pass over the table. */
    private final class Run {

        private final Records records;
        private final Batch batch;
        private final TableFile table;
        private final RejectedRows rejectedRows;
        private final MatchedRows matchedRows;
        private final RowReader reader;
        private final RowReasons reasons;
        private final RowDecisions decisions;
        private final ProspectFromRow keeper;
        private final ColumnEnds columnEnds;
        private final ImportTally tally = new ImportTally(ImportReport.FIRST_ROWS);
        private boolean begun;

        Run(Records records, TableFile table, RejectedRows rejectedRows, MatchedRows matchedRows) {
            Pipeline pipeline = records.pipeline();
            CurrencyUnit currency = records.settings().currency();
            this.records = records;
            this.table = table;
            this.rejectedRows = rejectedRows;
            this.matchedRows = matchedRows;
            this.batch = new Batch(records.newId(), file);
            this.reader = new RowReader(mapping, currency, phones);
            this.reasons = new RowReasons(mapping, currency, phones);
            this.decisions =
                    new RowDecisions(records.there(), pipeline, records.now(), mapping, Optional.of(batch.id()));
            this.columnEnds = new ColumnEnds(records);
            this.keeper = new ProspectFromRow(records, pipeline, batch.id(), columnEnds);
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
            tell();
            return new ImportReport(
                    tally.counts(),
                    tally.firstRejected(),
                    rejectedRows.finish(),
                    tally.firstMatched(),
                    matchedRows.finish(),
                    dryRun,
                    dryRun || !tally.counts().changeAnything() ? Optional.empty() : Optional.of(batch.id()));
        }

        private void tell() throws RefusedException {
            if (monitor.isCancelled()) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            monitor.progressed(tally.rows(), Math.min(1, table.position() / (double) Math.max(1, table.size())));
        }

        private void keep(TableRow row) throws UnreadableFileException, RefusedException {
            try {
                ImportedRow read = reader.read(row);
                tally.read(read);
                write(row, read);
            } catch (RejectedRowException e) {
                reject(new BadRow(row.number(), row.cells(), reasons.of(row, e.reason())));
            } catch (RefusedException e) {
                if (!(e.refusal() instanceof Refusal.Beyond(Limit limit))) {
                    throw e;
                }
                reject(new BadRow(row.number(), row.cells(), tooMuch(limit)));
            }
        }

        /** Each cell is short enough by itself: it is the tags or own fields together, with those there before. */
        private RejectReason tooMuch(Limit limit) {
            ImportField field = limit == Limit.TAGS ? ImportField.TAGS : ImportField.OWN;
            String column = mapping.uses().stream()
                    .filter(use -> use.field() == field)
                    .map(use -> use.column().name())
                    .findFirst()
                    .orElse("");
            return RejectReason.of(RejectReason.Kind.TEXT_TOO_LONG, column, Long.toString(limit.most()));
        }

        private void write(TableRow row, ImportedRow incoming) throws UnreadableFileException, RefusedException {
            switch (decisions.of(incoming)) {
                case RowDecision.Create() -> {
                    begin();
                    ImportedHistory way = keeper.create(incoming, mapping);
                    Stage present = records.pipeline().stage(way.present().stage());
                    tally.created(way, present);
                    tally.decisionDay(
                            DecisionDay.of(incoming, present, records.now().day())
                                    .passed(),
                            mapping.onPassedDate());
                }
                case RowDecision.Change(Optional<ProspectId> id, var update, MatchedRow match, var changes) -> {
                    begin();
                    tally.decisionDay(update.orElseThrow().tellsPassedDay(), mapping.onPassedDate());
                    update.orElseThrow().write(records, columnEnds);
                    matched(id, match, changes);
                }
                case RowDecision.Leave(Optional<ProspectId> id, MatchedRow match) -> matched(id, match, Set.of());
                case RowDecision.SetAside(RejectReason reason) -> reject(new BadRow(row.number(), row.cells(), reason));
            }
        }

        private void begin() {
            if (!begun) {
                records.beginBatch(batch);
                begun = true;
            }
        }

        private void matched(Optional<ProspectId> id, MatchedRow row, Set<ImportChange> changes)
                throws UnreadableFileException, RefusedException {
            tally.matched(row, changes);
            matchedRows.add(row);
            ImportLine.RowResult result =
                    row.fate() == MatchedRow.Fate.UPDATED ? ImportLine.RowResult.UPDATED : ImportLine.RowResult.SKIPPED;
            keepLine(new ImportLine(
                    batch.id(), row.number(), id, result, row.by().name(), "", 0));
        }

        private void reject(BadRow row) throws UnreadableFileException, RefusedException {
            tally.rejected(row);
            rejectedRows.add(row);
            String why = row.reasons().stream()
                    .map(reason -> reason.kind().name())
                    .distinct()
                    .collect(Collectors.joining(" "));
            keepLine(new ImportLine(
                    batch.id(), row.number(), Optional.empty(), ImportLine.RowResult.REJECTED, "", why, 0));
        }

        private void keepLine(ImportLine line) throws RefusedException {
            begin();
            records.put(line);
        }
    }
}
