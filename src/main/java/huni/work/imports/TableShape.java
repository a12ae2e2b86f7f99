package huni.work.imports;

/**
 * How a file is cut into rows and cells.
 *
 * @param kind what the file is, by its content, never by its name
 * @param encoding name of the character set, as {@link java.nio.charset.Charset#forName} takes it; of no effect for XLSX
 * @param delimiter the character between two cells; of no effect for XLSX
 * @param headerRow number of the row with the column names, 0 when there is none
 * @param sheet index of the sheet, from 0; 0 for CSV
 * @param numbers how the numbers of a workbook are written into the cells, so that they read the same as those it holds
 *     as text; of no effect for CSV
 */
public record TableShape(Kind kind, String encoding, char delimiter, int headerRow, int sheet, DecimalMark numbers) {

    /** What kind of file. */
    public enum Kind {
        CSV,
        XLSX
    }

    public TableShape {
        if (headerRow < 0 || sheet < 0) {
            throw new IllegalArgumentException("header row " + headerRow + ", sheet " + sheet);
        }
    }
}
