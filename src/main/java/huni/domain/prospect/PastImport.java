package huni.domain.prospect;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was made.
 *
 * @param file name of the file, without its folder
 * @param at when it was made
 * @param created how many prospects it made that are still there
 * @param updated rows that changed a prospect
 * @param skipped rows left out because their prospect was there
 * @param rejected rows set aside
 * @param waiting steps that were kept until their sales come
 * @param stands whether it is done; false if it was taken back
 */
public record PastImport(
        UUID batch,
        String file,
        Instant at,
        long created,
        long updated,
        long skipped,
        long rejected,
        long waiting,
        boolean stands) {}
