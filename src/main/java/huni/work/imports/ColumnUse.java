package huni.work.imports;

import huni.domain.pipeline.StageKey;
import java.util.Optional;

/**
 * What one column becomes, and how it is read.
 *
 * @param stage the stage entered on the column's dates, only for {@link ImportField#ENTERED}
 */
public record ColumnUse(
        FileColumn column, ImportField field, Optional<StageKey> stage, DateOrder dateOrder, DecimalMark decimalMark) {

    public ColumnUse {
        if (stage.isPresent() != (field == ImportField.ENTERED)) {
            throw new IllegalArgumentException(column + " as " + field + " with stage " + stage);
        }
    }
}
