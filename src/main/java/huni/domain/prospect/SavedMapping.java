package huni.domain.prospect;

import java.time.Instant;
import java.util.UUID;

/**
 * How the columns of a kind of file were read last time.
 *
 * @param header the names of the columns it is for
 * @param content the mapping in JSON
 * @param version counts the writes of this row
 */
public record SavedMapping(UUID id, String name, String header, String content, Instant usedAt, long version) {}
