package huni.domain.prospect;

import huni.domain.ProspectId;
import huni.domain.pipeline.StageKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step of a stage history that was imported before its sale. It is kept until an import brings the sale, whose way it
 * then becomes part of.
 *
 * @param batch the import of the history
 * @param row its number in that file
 * @param sale the sale's id in the program it comes from, or its folded name
 * @param named whether {@code sale} is a name
 * @param day of {@code at} in the workspace's time zone
 * @param prospect the prospect that the sale became; empty while the step waits
 * @param version counts the writes of this step
 */
public record WaitingStep(
        UUID id,
        UUID batch,
        long row,
        String sale,
        boolean named,
        StageKey to,
        Instant at,
        LocalDate day,
        Optional<ProspectId> prospect,
        long version) {

    /** What a history calls a sale: by its id, or by its folded name. */
    public record Sale(String text, boolean named) {}

    /** The sale it is a step of. */
    public Sale of() {
        return new Sale(sale, named);
    }

    /** The same, joined to the prospect that its sale became. */
    public WaitingStep joinedTo(ProspectId sold) {
        return new WaitingStep(id, batch, row, sale, named, to, at, day, Optional.of(sold), version);
    }
}
