package huni.work.imports;

import huni.domain.ProspectId;
import huni.domain.prospect.ImportLine;
import huni.work.Batch;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of the rows of one import: counted, kept with the import, and written into the files of leftovers. */
final class RowsKept {

    private final Records records;
    private final Batch batch;
    private final RejectedRows rejectedRows;
    private final MatchedRows matchedRows;
    private final ImportTally tally = new ImportTally(ImportReport.FIRST_ROWS);
    private boolean begun;

    RowsKept(Records records, String file, long rows, RejectedRows rejectedRows, MatchedRows matchedRows) {
        this.records = records;
        this.batch = new Batch(records.newId(), file, rows);
        this.rejectedRows = rejectedRows;
        this.matchedRows = matchedRows;
    }

    ImportTally tally() {
        return tally;
    }

    UUID batch() {
        return batch.id();
    }

    /** To be called before the first row is written. */
    void begin() {
        if (!begun) {
            records.beginBatch(batch);
            begun = true;
        }
    }

    void matched(Optional<ProspectId> id, MatchedRow row, Set<ImportChange> changes)
            throws UnreadableFileException, RefusedException {
        tally.matched(row, changes);
        matchedRows.add(row);
        boolean updated = row.fate() == MatchedRow.Fate.UPDATED;
        keep(new ImportLine(
                batch.id(),
                row.number(),
                id,
                updated ? ImportLine.RowResult.UPDATED : ImportLine.RowResult.SKIPPED,
                row.by().name(),
                "",
                0));
    }

    void rejected(BadRow row) throws UnreadableFileException, RefusedException {
        tally.rejected(row);
        rejectedRows.add(row);
        String why = row.reasons().stream()
                .map(reason -> reason.kind().name())
                .distinct()
                .collect(Collectors.joining(" "));
        keep(new ImportLine(batch.id(), row.number(), Optional.empty(), ImportLine.RowResult.REJECTED, "", why, 0));
    }

    /** A step of a sale that is not here yet. */
    void waits(SaleStep step) throws RefusedException {
        tally.waits();
        keep(new ImportLine(
                batch.id(), step.row().number(), Optional.empty(), ImportLine.RowResult.WAITING, "", "", 0));
        records.put(step.waiting(records.newId(), batch.id()));
    }

    private void keep(ImportLine line) throws RefusedException {
        begin();
        records.put(line);
    }

    ImportReport report(boolean dryRun) throws UnreadableFileException {
        boolean nothing = dryRun || !tally.counts().changeAnything();
        return new ImportReport(
                tally.counts(),
                tally.firstRejected(),
                rejectedRows.finish(),
                tally.firstMatched(),
                matchedRows.finish(),
                tally.firstUndated(),
                dryRun,
                nothing ? Optional.empty() : Optional.of(batch.id()));
    }
}
