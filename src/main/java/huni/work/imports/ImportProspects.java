package huni.work.imports;

import huni.domain.Limit;
import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Pipeline;
import huni.domain.prospect.PhoneNumbers;
import huni.work.Batch;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table made prospects: one transaction, one step of undo. Rows that cannot be read or kept are set aside
 * with their reason, the others are kept. Rows of one file are different prospects unless they carry the same id of
 * the program they come from; a prospect that was there before is found by that id, else by name, phone or e-mail.
 */
final class ImportProspects implements Operation<ImportReport> {

    private static final int ROWS_BETWEEN_NEWS = 64;

    /** What an import reads from and writes its leftovers to; opened anew when the store asks for a repetition. */
    interface Source {
        TableFile open() throws UnreadableFileException;

        RejectedRows rejected(List<FileColumn> columns) throws UnreadableFileException;
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
                RejectedRows rejected = source.rejected(table.columns())) {
            ImportReport report = new Run(records, table, rejected).all();
            if (dryRun) {
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
        private final RowReader reader;
        private final ProspectFromRow keeper;
        private final List<BadRow> firstRejected = new ArrayList<>();
        private boolean begun;
        private long rows;
        private long created;
        private long updated;
        private long skipped;
        private long rejected;
        private long withoutDate;
        private long datesLeftOut;

        Run(Records records, TableFile table, RejectedRows rejectedRows) {
            Pipeline pipeline = records.pipeline();
            this.records = records;
            this.table = table;
            this.rejectedRows = rejectedRows;
            this.batch = new Batch(records.newId(), file);
            this.reader = new RowReader(mapping, records.settings().currency(), phones);
            this.keeper = new ProspectFromRow(records, pipeline, batch.id());
        }

        ImportReport all() throws UnreadableFileException, RefusedException {
            for (Optional<TableLine> line = table.next(); line.isPresent(); line = table.next()) {
                if (rows % ROWS_BETWEEN_NEWS == 0) {
                    tell();
                }
                rows++;
                switch (line.get()) {
                    case TableRow row -> keep(row);
                    case BadRow row -> reject(row);
                }
            }
            tell();
            return new ImportReport(
                    rows,
                    created,
                    updated,
                    skipped,
                    rejected,
                    withoutDate,
                    datesLeftOut,
                    firstRejected,
                    rejectedRows.finish(),
                    dryRun);
        }

        private void tell() throws RefusedException {
            if (monitor.isCancelled()) {
                throw new RefusedException(new Refusal.Cancelled());
            }
            monitor.progressed(rows, Math.min(1, table.position() / (double) Math.max(1, table.size())));
        }

        private void keep(TableRow row) throws UnreadableFileException, RefusedException {
            try {
                write(reader.read(row));
            } catch (RejectedRowException e) {
                reject(new BadRow(row.number(), row.cells(), e.reason()));
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

        private void write(ImportedRow incoming) throws RefusedException, RejectedRowException {
            Optional<ProspectId> known =
                    mapping.onDuplicate() == OnDuplicate.CREATE ? Optional.empty() : known(incoming);
            if (known.isEmpty()) {
                if (!begun) {
                    records.beginBatch(batch);
                    begun = true;
                }
                ImportedHistory way = keeper.create(incoming);
                created++;
                withoutDate += way.created().isEmpty() ? 1 : 0;
                datesLeftOut += way.dateLeftOut() ? 1 : 0;
            } else if (mapping.onDuplicate() == OnDuplicate.UPDATE) {
                keeper.update(known.get(), incoming);
                updated++;
            } else {
                skipped++;
            }
        }

        private Optional<ProspectId> known(ImportedRow incoming) throws RefusedException {
            String externalId = incoming.facts().externalId();
            if (!externalId.isEmpty()) {
                return records.byExternalId(externalId);
            }
            ImportedRow.ContactPerson person = incoming.person();
            Optional<ProspectId> like = records.like(incoming.company(), person.phoneE164(), person.email());
            boolean ours = like.isPresent()
                    && records.prospect(like.get())
                            .origin()
                            .batch()
                            .filter(batch.id()::equals)
                            .isPresent();
            return ours ? Optional.empty() : like;
        }

        private void reject(BadRow row) throws UnreadableFileException {
            rejected++;
            if (firstRejected.size() < ImportReport.FIRST_REJECTED) {
                firstRejected.add(row);
            }
            rejectedRows.add(row);
        }
    }
}
