package huni.domain.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a prospect comes from.
 *
 * @param createdAt when it was created; empty if an import did not tell: then it is in no cohort
 * @param createdOn the day of that, in the workspace's time zone then
 * @param source how it was found, in the user's words; may be empty
 * @param batch the import it came with
 * @param externalId its name in the program it was imported from; may be empty
 */
public record Origin(
        Optional<Instant> createdAt,
        Optional<LocalDate> createdOn,
        String source,
        Optional<UUID> batch,
        String externalId) {

    public Origin from(String newSource) {
        return new Origin(createdAt, createdOn, newSource, batch, externalId);
    }
}
