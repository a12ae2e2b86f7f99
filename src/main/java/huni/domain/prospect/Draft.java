package huni.domain.prospect;

import huni.domain.ProspectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Words that were typed and not yet kept otherwise.
 *
 * @param id {@link #idOf} its prospect and its field: each field has one draft
 * @param prospect whom it is about, if anybody
 * @param field where it was typed: {@code composer}
 * @param version counts the writes of this row
 */
public record Draft(
        UUID id, Optional<ProspectId> prospect, String field, String content, Instant writtenAt, long version) {

    private static final int LONGEST_FIELD = 100;
    private static final int BEGINNING = 60;

    /** The identifier of the draft of a field. */
    public static UUID idOf(Optional<ProspectId> prospect, String field) {
        return named(prospect.map(p -> p.value().toString()).orElse("") + '/' + fieldOf(field));
    }

    /** The field as it is kept: a key of any length in at most 100 characters. */
    public static String fieldOf(String key) {
        return key.length() <= LONGEST_FIELD ? key : key.substring(0, BEGINNING) + named(key);
    }

    private static UUID named(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
