package huni.work.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did, or with a dry run would do.
 *
 * @param firstRejected the first rejected rows, at most {@value #FIRST_ROWS}
 * @param rejectedRows the file with all of them; empty when there are none, and after a dry run
 * @param firstMatched the first rows whose prospect was there already, at most {@value #FIRST_ROWS}
 * @param matchedRows the file with all of them; empty when there are none, and after a dry run
 * @param firstUndated the first rows that became sales won or lost on a day nobody knows, at most {@value #FIRST_ROWS}
 * @param batch names the import; empty if nothing of it is kept
 */
public record ImportReport(
        ImportCounts counts,
        List<BadRow> firstRejected,
        Optional<Path> rejectedRows,
        List<MatchedRow> firstMatched,
        Optional<Path> matchedRows,
        List<UndatedRow> firstUndated,
        boolean dryRun,
        Optional<UUID> batch) {

    /** How many rows of each kind are kept to show. */
    public static final int FIRST_ROWS = 100;

    public ImportReport {
        firstRejected = List.copyOf(firstRejected);
        firstMatched = List.copyOf(firstMatched);
        firstUndated = List.copyOf(firstUndated);
    }
}
