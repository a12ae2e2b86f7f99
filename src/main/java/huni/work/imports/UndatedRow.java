package huni.work.imports;

/**
 * A row that became a sale which is won or lost on a day nobody knows.
 *
 * @param number the row's number in the file
 */
public record UndatedRow(long number, String company) {}
