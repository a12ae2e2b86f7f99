package huni.domain.prospect;

import huni.domain.PersonId;
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
 * @param shown what stood in the field when typing began, where others write it, too
 * @param version counts the writes of this row
 */
public record Draft(
        UUID id,
        Optional<ProspectId> prospect,
        String field,
        String content,
        Optional<String> shown,
        Instant writtenAt,
        long version) {

    private static final int LONGEST_FIELD = 100;
    private static final int BEGINNING = 60;
    private static final String SIGN = "@";
    private static final int SIGN_DIGITS = 8;

    /** The identifier of the draft of a field. */
    public static UUID idOf(Optional<ProspectId> prospect, String field) {
        return named(prospect.map(p -> p.value().toString()).orElse("") + '/' + fieldOf(field));
    }

    /** The field as it is kept: a key of any length in at most 100 characters. */
    public static String fieldOf(String key) {
        return key.length() <= LONGEST_FIELD ? key : key.substring(0, BEGINNING) + named(key);
    }

    /**
     * The field as it is kept of one of several people, so that nobody meets what another is typing; one person alone has it
     * without a sign. A key too long for a sign is kept without one.
     */
    public static String fieldOf(String key, Optional<PersonId> author) {
        String field = fieldOf(key);
        return author.map(person -> field + signOf(person))
                .filter(signed -> signed.length() <= LONGEST_FIELD)
                .orElse(field);
    }

    /** The draft as that person meets it, without a sign; empty if somebody else types it. */
    public Optional<Draft> of(Optional<PersonId> reader) {
        int sign = field.lastIndexOf(SIGN);
        if (sign < 0 || reader.isEmpty()) {
            return Optional.of(this);
        }
        String own = field.substring(0, sign);
        return field.substring(sign).equals(signOf(reader.get()))
                ? Optional.of(new Draft(idOf(prospect, own), prospect, own, content, shown, writtenAt, version))
                : Optional.empty();
    }

    private static String signOf(PersonId person) {
        return SIGN + person.value().toString().substring(0, SIGN_DIGITS);
    }

    private static UUID named(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
