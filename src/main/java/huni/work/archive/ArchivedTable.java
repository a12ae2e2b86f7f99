package huni.work.archive;

/**
 * What an archive says of one of its tables.
 *
 * @param rows how many
 * @param bytes the length of its text, unpacked
 * @param sha256 of that text, in lower-case hexadecimal. Equal sums are equal rows: rows are in the order of their keys and
 *     each is written in one way only
 */
public record ArchivedTable(String name, long rows, long bytes, String sha256) {}
