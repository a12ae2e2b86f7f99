package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import huni.work.exports.SheetFormat;
import huni.work.exports.WrittenFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A table as text that the spreadsheets of a language open with a double click: a byte order mark, {@code ;} and a decimal comma
 * in Turkish, {@code ,} and a point in English. Days are written as 2026-11-28, which both take for days.
 */
public final class CsvSheet implements SheetFormat {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String TURKISH = "tr";

    private final char delimiter;
    private final char decimalMark;

    private CsvSheet(char delimiter, char decimalMark) {
        this.delimiter = delimiter;
        this.decimalMark = decimalMark;
    }

    /** For the spreadsheets of a language. */
    public static CsvSheet in(Locale language) {
        return language.getLanguage().equals(TURKISH) ? new CsvSheet(';', ',') : new CsvSheet(',', '.');
    }

    @Override
    public void write(Path file, ExportTable sheet) throws IOException {
        WrittenFile.<Path, IOException>write(file, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter).build(text);
            csv.writeRecord(sheet.titles().stream().map(Formulas::harmless).toList());
            sheet.rows()
                    .each(cells ->
                            csv.writeRecord(cells.stream().map(this::text).toList()));
            csv.flush();
            text.flush();
            return file;
        });
    }

    private String text(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String text) -> Formulas.harmless(text);
            case SheetCell.Amount(var number) -> number.toPlainString().replace('.', decimalMark);
            case SheetCell.Day(var date) -> date.toString();
        };
    }
}
