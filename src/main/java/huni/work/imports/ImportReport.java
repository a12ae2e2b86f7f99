package huni.work.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an import did, or with a dry run would do.
 *
 * @param rows rows with content, all counts below in them
 * @param skipped rows left out since their prospect is there already
 * @param withoutDate of the created ones, those without a created date: they are in no cohort
 * @param datesLeftOut of the created ones, those with a date that was not believed: a created date after the closing,
 *     or one in the future
 * @param firstRejected the first rejected rows, at most {@value #FIRST_REJECTED}
 * @param rejectedRows the file with all of them; empty when there are none, and after a dry run
 */
public record ImportReport(
        long rows,
        long created,
        long updated,
        long skipped,
        long rejected,
        long withoutDate,
        long datesLeftOut,
        List<BadRow> firstRejected,
        Optional<Path> rejectedRows,
        boolean dryRun) {

    /** How many rejected rows are kept to show. */
    public static final int FIRST_REJECTED = 100;

    public ImportReport {
        firstRejected = List.copyOf(firstRejected);
    }
}
