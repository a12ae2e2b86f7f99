package huni.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Cuts one record into its cells. Blanks around quotes are no content; words behind a closing quote are forgiven. */
final class Cells {

    private static final int LARGEST_BUFFER = 1 << 24;

    private final CsvReader.CsvReaderBuilder strict;
    private final CsvReader.CsvReaderBuilder sloppy;

    Cells(char delimiter) {
        this.strict = builder(delimiter).trimWhitespacesAroundQuotes(true);
        this.sloppy = builder(delimiter).allowExtraCharsAfterClosingQuote(true);
    }

    private static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_BUFFER);
    }

    /** @throws CsvParseException when the record's quotes make no sense at all */
    List<String> of(String record) {
        if (record.isEmpty()) {
            return List.of("");
        }
        try {
            return strict.ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException sloppyQuotes) {
            return sloppy.ofSingleCsvRecord(record).getFields();
        }
    }

    static int widthOf(String record, char delimiter) {
        return new Cells(delimiter).of(record).size();
    }
}
