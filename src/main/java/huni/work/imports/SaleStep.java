package huni.work.imports;

import huni.domain.Folding;
import huni.domain.Moment;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.WaitingStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A row of a stage history, understood.
 *
 * @param called what the file calls the sale: its id in the program it comes from, or its name
 * @param to the stage it came to
 */
record SaleStep(TableRow row, WaitingStep.Sale sale, String called, StageKey to, ImportedHistory.When when) {

    /** What the programs call the field whose changes are steps. */
    private static final Set<String> STAGE_FIELDS = StageNames.folded(
            "Stage", "Stage name", "Deal stage", "dealstage", "stage_id", "Status", "Aşama", "Satış aşaması");

    private static final int LONGEST_FOLDED = 500;

    private static String folded(String name) {
        String folded = Folding.fold(name);
        return folded.length() <= LONGEST_FOLDED ? folded : folded.substring(0, LONGEST_FOLDED);
    }

    /** A step that waited for its sale. */
    static SaleStep of(WaitingStep waiting) {
        return new SaleStep(
                new TableRow(waiting.row(), List.of()),
                waiting.of(),
                waiting.sale(),
                waiting.to(),
                new ImportedHistory.When(waiting.at(), waiting.day()));
    }

    /** The same, to wait until its sale comes. */
    WaitingStep waiting(UUID id, UUID batch) {
        return new WaitingStep(
                id, batch, row.number(), sale.text(), sale.named(), to, when.at(), when.day(), Optional.empty(), 0);
    }

    /** Whether a step that waits is this one. */
    boolean says(WaitingStep other) {
        return to.equals(other.to()) && when.at().equals(other.at());
    }

    /** The row as one that was found to be about a prospect. */
    MatchedRow matched(String prospect, MatchedRow.Fate fate) {
        return new MatchedRow(row.number(), called, prospect, sale.named() ? FoundBy.NAME : FoundBy.ID, fate);
    }

    /** The row as one of which nothing tells which of several sales of its name it is about. */
    BadRow ofSeveral() {
        return new BadRow(row.number(), row.cells(), RejectReason.of(RejectReason.Kind.SEVERAL_SALES, called));
    }

    /** Reads the rows of one table. */
    static final class Reader {

        private final ImportMapping mapping;
        private final CellReader cells;
        private final Moment now;

        Reader(ImportMapping mapping, Moment now) {
            this.mapping = mapping;
            this.cells = new CellReader(mapping.uses());
            this.now = now;
        }

        private String name(TableRow row) throws RejectedRowException {
            String name = cells.name(row, ImportField.NAME);
            return name.isEmpty() ? cells.name(row, ImportField.COMPANY) : name;
        }

        /** The step; empty for a row about another field than the stage. */
        Optional<SaleStep> read(TableRow row) throws RejectedRowException {
            String field = cells.text(row, ImportField.CHANGED_FIELD);
            if (!field.isEmpty() && !STAGE_FIELDS.contains(ColumnNames.folded(field))) {
                return Optional.empty();
            }
            String name = cells.text(row, ImportField.STAGE);
            StageKey stage = mapping.stages().get(Folding.fold(name));
            if (stage == null) {
                throw CellReader.rejected(
                        RejectReason.Kind.UNKNOWN_STAGE,
                        cells.uses(ImportField.STAGE).getFirst(),
                        name);
            }
            String id = cells.text(row, ImportField.EXTERNAL_ID, CellReader.LONGEST_NAME);
            String called = id.isEmpty() ? name(row) : id;
            if (called.isEmpty()) {
                throw RejectedRowException.of(RejectReason.Kind.SALE_NOT_NAMED);
            }
            WaitingStep.Sale sale =
                    id.isEmpty() ? new WaitingStep.Sale(folded(called), true) : new WaitingStep.Sale(called, false);
            ColumnUse at = cells.uses(ImportField.CHANGED_AT).getFirst();
            ImportedDate date = cells.date(row, ImportField.CHANGED_AT)
                    .filter(day -> !day.dayIn(now.zone()).isAfter(now.day()))
                    .orElseThrow(() -> CellReader.rejected(
                            RejectReason.Kind.NOT_A_DATE,
                            at,
                            row.cell(at.column().index())));
            return Optional.of(new SaleStep(
                    row, sale, called, stage, new ImportedHistory.When(date.at(now.zone()), date.dayIn(now.zone()))));
        }
    }
}
