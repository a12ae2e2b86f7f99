package huni.app;

import huni.exchange.CsvSheet;
import huni.exchange.JsonSheet;
import huni.exchange.XlsxSheet;
import huni.exchange.contacts.VCardFile;
import huni.work.exports.ExportFiles;
import java.util.Locale;

/** The files that people take away. */
final class WrittenFiles {

    private WrittenFiles() {}

    /** Those for the spreadsheets of a language. */
    static ExportFiles in(Locale language) {
        return new ExportFiles(
                CsvSheet.in(language), new XlsxSheet(), new JsonSheet(), VCardFile.newest(), VCardFile.older());
    }
}
