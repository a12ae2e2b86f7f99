package huni.work.imports;

import huni.domain.pipeline.StageKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What an import would do, found out without doing it.
 *
 * @param first the first rows that would be imported, at most {@value #FIRST_ROWS}
 * @param firstBad the first rows that would be set aside, at most {@value #FIRST_ROWS}
 * @param firstMatched the first rows whose prospect is there already, at most {@value #FIRST_ROWS}
 */
public record ImportCheck(ImportCounts counts, List<Row> first, List<BadRow> firstBad, List<MatchedRow> firstMatched) {

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
        firstMatched = List.copyOf(firstMatched);
    }
}
