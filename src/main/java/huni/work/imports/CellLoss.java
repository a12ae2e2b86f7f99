package huni.work.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a column that hold something and are read as empty, or that hold more than is read.
 *
 * @param column the column's name
 * @param count how many cells
 */
public record CellLoss(Kind kind, String column, long count) {

    /** What becomes of them. */
    public enum Kind {
        /** They hold an error such as {@code #N/A}. */
        ERRORS,
        /** They hold a formula whose result was never saved. */
        UNCALCULATED,
        /** They hold a number of which Excel has kept the first digits only: {@code 5,32E+09}. */
        DESTROYED,
        /** They hold two amounts: the value is the middle, the budget reaches from the one to the other. */
        RANGES,
        /** They hold a span of days, of which the first counts. */
        SPANS_FIRST,
        /** They hold a span of days, of which the last counts. */
        SPANS_LAST
    }

    /** What the columns lose that a mapping uses. */
    public static List<CellLoss> of(TableInspection table, ImportMapping mapping) {
        List<CellLoss> losses = new ArrayList<>();
        for (ColumnUse use : mapping.uses()) {
            String name = use.column().name();
            CellCounts counts = table.columns().get(use.column().index()).counts();
            boolean wantsAllDigits = use.field() == ImportField.PHONE || use.field() == ImportField.EXTERNAL_ID;
            losses.add(new CellLoss(Kind.ERRORS, name, counts.errors()));
            losses.add(new CellLoss(Kind.UNCALCULATED, name, counts.uncalculated()));
            losses.add(new CellLoss(Kind.DESTROYED, name, wantsAllDigits ? counts.destroyed() : 0));
            losses.add(new CellLoss(Kind.RANGES, name, use.field().isAmount() ? counts.ranges() : 0));
            losses.add(new CellLoss(
                    use.field().takesLastDay() ? Kind.SPANS_LAST : Kind.SPANS_FIRST,
                    name,
                    use.field().isDate() ? counts.spans() : 0));
        }
        losses.removeIf(loss -> loss.count() == 0);
        return losses;
    }
}
