package huni.domain.prospect;

import huni.domain.Moment;
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
 * @param row the row of the import's file, from 1; 0 if it was not imported
 * @param externalId its name in the program it was imported from; may be empty
 */
public record Origin(
        Optional<Instant> createdAt,
        Optional<LocalDate> createdOn,
        String source,
        Optional<UUID> batch,
        long row,
        String externalId) {

    /** Made by hand, now. */
    public static Origin byHand(Moment now) {
        return new Origin(Optional.of(now.instant()), Optional.of(now.day()), "", Optional.empty(), 0, "");
    }

    /** The same with its name in another program, unless it has one. */
    public Origin withExternalId(String otherExternalId) {
        String name = externalId.isEmpty() ? otherExternalId : externalId;
        return new Origin(createdAt, createdOn, source, batch, row, name);
    }

    /** The same, begun then. */
    public Origin withCreation(Instant at, LocalDate on) {
        return new Origin(Optional.of(at), Optional.of(on), source, batch, row, externalId);
    }

    public Origin withSource(String newSource) {
        return new Origin(createdAt, createdOn, newSource, batch, row, externalId);
    }
}
