package huni.work.exports;

/**
 * The files that are written.
 *
 * @param csv text with a byte order mark, whose delimiter and decimal mark are those of the spreadsheets of that language
 * @param xlsx a workbook with real dates and numbers
 * @param json an array of objects by the keys of the columns, for scripts
 * @param cards vCard 4.0
 * @param olderCards vCard 3.0, for phones
 */
public record ExportFiles(
        SheetFormat csv, SheetFormat xlsx, SheetFormat json, CardFormat cards, CardFormat olderCards) {}
