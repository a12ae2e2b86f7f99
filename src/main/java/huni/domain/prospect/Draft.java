package huni.domain.prospect;

import huni.domain.ProspectId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Words that were typed and not yet kept otherwise.
 *
 * @param prospect whom it is about, if anybody
 * @param field where it was typed: {@code composer}
 * @param version counts the writes of this row
 */
public record Draft(
        UUID id, Optional<ProspectId> prospect, String field, String content, Instant writtenAt, long version) {}
