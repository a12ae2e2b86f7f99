package huni.work.imports;

import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What would be read of a file with a mapping, without asking the store: duplicates are not looked for.
 *
 * @param rows rows with content, the bad ones among them
 * @param bad rows that would be set aside
 * @param first the first good rows, at most {@value #FIRST_ROWS}
 * @param firstBad the first bad rows, at most {@value #FIRST_ROWS}
 */
public record ImportCheck(long rows, long bad, List<Row> first, List<BadRow> firstBad) {

    /** How many rows are kept to show. */
    public static final int FIRST_ROWS = 8;

    /**
     * A row as it was understood.
     *
     * @param contact may be empty
     * @param stage empty when the file does not say: the pipeline's first one
     */
    public record Row(
            long number,
            String company,
            String contact,
            Optional<StageKey> stage,
            Optional<Money> worth,
            Optional<LocalDate> created) {}

    public ImportCheck {
        first = List.copyOf(first);
        firstBad = List.copyOf(firstBad);
    }
}
