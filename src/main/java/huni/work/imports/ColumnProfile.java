package huni.work.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one column holds, over all rows.
 *
 * @param samples the first different contents, at most {@value #SAMPLES}
 * @param filled rows in which the column is not blank
 * @param values each different content with its number of rows, in the order met; empty when there are more than
 *     {@value #DIFFERENT_VALUES}
 * @param dates how its dates are read, when it holds mostly dates
 * @param countsRows whether its cells are 1, 2, 3 and so on down the table: a running number, which names nothing
 * @param numbers how its numbers are read, when it holds mostly numbers
 * @param counts what was counted of its cells
 */
public record ColumnProfile(
        FileColumn column,
        List<String> samples,
        long filled,
        Map<String, Long> values,
        boolean countsRows,
        Optional<Detected<DateOrder>> dates,
        Optional<Detected<DecimalMark>> numbers,
        CellCounts counts) {

    /** How many samples are kept. */
    public static final int SAMPLES = 5;

    /** Up to how many different contents are counted: more are no list to choose from. */
    public static final int DIFFERENT_VALUES = 100;

    /** Whether there is anything to it: a name or a content. */
    public boolean isThere() {
        return filled > 0 || !column.isUnnamed();
    }

    public ColumnProfile {
        samples = List.copyOf(samples);
    }

    /** Why a column is no id though it may look like one. */
    public enum NoId {
        /** It counts the rows. */
        COUNTS_ROWS,
        /** A spreadsheet has rounded its numbers. */
        DESTROYED
    }

    /** Why the column names no record of another program; empty for a column that could, or never promised to. */
    public Optional<NoId> whyNoId() {
        if (DestroyedIds.areDestroyed(this)
                && ColumnNames.fieldOf(column.name())
                        .filter(field -> field == ImportField.EXTERNAL_ID)
                        .isPresent()) {
            return Optional.of(NoId.DESTROYED);
        }
        return countsRows ? Optional.of(NoId.COUNTS_ROWS) : Optional.empty();
    }
}
