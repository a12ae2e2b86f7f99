package huni.exchange;

import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import huni.work.exports.SheetFormat;
import huni.work.exports.WrittenFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook, with days that are days and amounts that are numbers. What looks like a formula is text. */
public final class XlsxSheet implements SheetFormat {

    private static final String PROGRAM = "Huni";
    private static final String SHEET = "Huni";
    private static final String VERSION = "01.0000";
    private static final String DAY = "yyyy-mm-dd";
    private static final String AMOUNT = "#,##0.00";
    private static final int ROWS_BETWEEN_FLUSHES = 500;

    /** No more digits than a workbook keeps of a number. */
    private static final int MOST_DIGITS = 15;

    /** Before it, spreadsheets count a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** The most characters that a cell takes. */
    private static final int LONGEST_CELL = 32_767;

    @Override
    public void write(Path file, ExportTable sheet) throws IOException {
        WrittenFile.<Path, IOException>write(file, out -> {
            Workbook workbook = new Workbook(out, PROGRAM, VERSION);
            Worksheet rows = workbook.newWorksheet(SHEET);
            rows.freezePane(0, 1);
            for (int i = 0; i < sheet.titles().size(); i++) {
                rows.value(0, i, sheet.titles().get(i));
                rows.style(0, i).bold().set();
            }
            int[] row = {0};
            sheet.rows().each(cells -> {
                row[0]++;
                write(rows, row[0], cells);
                if (row[0] % ROWS_BETWEEN_FLUSHES == 0) {
                    rows.flush();
                }
            });
            workbook.finish();
            return file;
        });
    }

    private static void write(Worksheet rows, int row, List<SheetCell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case SheetCell.Words(String text) when text.isEmpty() -> {}
                case SheetCell.Words(String text) -> words(rows, row, i, text);
                case SheetCell.Amount(BigDecimal number)
                when number.precision() > MOST_DIGITS -> rows.value(row, i, number.toPlainString());
                case SheetCell.Amount(BigDecimal number) -> {
                    rows.value(row, i, number);
                    rows.style(row, i).format(AMOUNT).set();
                }
                case SheetCell.Day(LocalDate date) when date.isBefore(FIRST_DAY) -> rows.value(row, i, date.toString());
                case SheetCell.Day(LocalDate date) -> {
                    rows.value(row, i, date);
                    rows.style(row, i).format(DAY).set();
                }
            }
        }
    }

    private static void words(Worksheet rows, int row, int column, String text) throws IOException {
        if (text.length() > LONGEST_CELL) {
            throw new TooLongException(row, text.length());
        }
        rows.value(row, column, text);
    }

    /** A text that no cell of a workbook takes; nothing was written. */
    public static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1;

        TooLongException(int row, int length) {
            super("row " + row + ": " + length + " characters, a workbook takes " + LONGEST_CELL + "; CSV takes them");
        }
    }
}
