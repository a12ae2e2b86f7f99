package huni.work.imports;

import java.util.EnumMap;
import java.util.Map;

/**
 * What became, or would become, of the rows of an import.
 *
 * @param rows rows with content, all counts below in them
 * @param updated rows that changed a prospect that was there
 * @param unchanged rows whose prospect was there and said the same already
 * @param skipped rows left out since their prospect is there already
 * @param rejected rows set aside
 * @param inDoubt of those, the ones of which the person is to say whether they are about a prospect that is there
 * @param withoutDate of the created ones, those without a created date: they are in no cohort
 * @param datesLeftOut of the created ones, those with a date that was not believed: a created date after the closing,
 *     or one in the future
 * @param closedUndated of the created ones, those won or lost on a day nobody knows: in no week and no quota period
 * @param passedKept of the created and updated ones, those that are open and got a decision day that has passed
 * @param passedLeftOut those that would have got one, which was left out
 * @param idsDestroyed rows whose id a spreadsheet had rounded, which were looked for without it
 * @param waiting steps of a stage history whose sale is not here yet, which are kept until it comes
 * @param joined steps that had waited for sales of this import, and are part of their ways now; no rows of this file
 * @param owners of the created and updated ones, whom they name as the one who looks after them and nobody here is
 * @param changes how many rows changed what; one row may change several
 */
public record ImportCounts(
        long rows,
        long created,
        long updated,
        long unchanged,
        long skipped,
        long rejected,
        long inDoubt,
        long withoutDate,
        long datesLeftOut,
        long closedUndated,
        long passedKept,
        long passedLeftOut,
        long idsDestroyed,
        long waiting,
        long joined,
        UnknownOwners owners,
        Map<ImportChange, Long> changes) {

    /** Nothing was read yet. */
    public static final ImportCounts NONE =
            new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UnknownOwners.NONE, Map.of());

    public ImportCounts {
        changes = changes.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(changes));
    }

    /** Whether anything in the store would be another. */
    public boolean changeAnything() {
        return created + updated + waiting + joined > 0;
    }
}
