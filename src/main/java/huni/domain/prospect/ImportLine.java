package huni.domain.prospect;

import huni.domain.ProspectId;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of an import and what became of it.
 *
 * @param batch the import
 * @param number its number in the file
 * @param prospect the prospect it made, changed or was found to be
 * @param foundBy by what the prospect was found; may be empty
 * @param reason why it was left out; may be empty
 * @param version counts the writes of this row
 */
public record ImportLine(
        UUID batch,
        long number,
        Optional<ProspectId> prospect,
        RowResult outcome,
        String foundBy,
        String reason,
        long version) {
    /** What became of a row. */
    public enum RowResult {
        /** It is a new prospect. */
        CREATED,
        /** It changed a prospect. */
        UPDATED,
        /** It was left out because the prospect was there. */
        SKIPPED,
        /** It is a step of a sale that was not here: kept until the sale comes. */
        WAITING,
        /** It could not be read. */
        REJECTED
    }
}
