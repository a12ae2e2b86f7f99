package huni.work;

import java.util.UUID;

/**
 * An import. Its prospects are taken back as one.
 *
 * @param file name of the file, without its folder; empty for the sample data
 * @param rows about how many rows it has; 0 if that is not known
 */
public record Batch(UUID id, String file, long rows) {}
