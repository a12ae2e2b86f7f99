package huni.work.imports;

import huni.domain.Folding;
import huni.domain.Moment;
import huni.domain.pipeline.StageKey;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a stage history, understood.
 *
 * @param sale the id of the sale in the program it comes from
 * @param to the stage it came to
 */
record SaleStep(TableRow row, String sale, StageKey to, ImportedHistory.When when) {

    /** What the programs call the field whose changes are steps. */
    private static final Set<String> STAGE_FIELDS = StageNames.folded(
            "Stage", "Stage name", "Deal stage", "dealstage", "stage_id", "Status", "Aşama", "Satış aşaması");

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

        /** The step; empty for a row about another field than the stage. */
        Optional<SaleStep> read(TableRow row) throws RejectedRowException {
            String field = cells.text(row, ImportField.CHANGED_FIELD);
            if (!field.isEmpty() && !STAGE_FIELDS.contains(ColumnNames.folded(field))) {
                return Optional.empty();
            }
            String sale = cells.text(row, ImportField.EXTERNAL_ID, CellReader.LONGEST_NAME);
            String name = cells.text(row, ImportField.STAGE);
            StageKey stage = mapping.stages().get(Folding.fold(name));
            if (stage == null) {
                throw CellReader.rejected(
                        RejectReason.Kind.UNKNOWN_STAGE,
                        cells.uses(ImportField.STAGE).getFirst(),
                        name);
            }
            ColumnUse at = cells.uses(ImportField.CHANGED_AT).getFirst();
            ImportedDate date = cells.date(row, ImportField.CHANGED_AT)
                    .filter(day -> !day.dayIn(now.zone()).isAfter(now.day()))
                    .orElseThrow(() -> CellReader.rejected(
                            RejectReason.Kind.NOT_A_DATE,
                            at,
                            row.cell(at.column().index())));
            return Optional.of(new SaleStep(
                    row, sale, stage, new ImportedHistory.When(date.at(now.zone()), date.dayIn(now.zone()))));
        }
    }
}
