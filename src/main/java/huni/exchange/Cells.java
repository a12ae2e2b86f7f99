package huni.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Cuts one record into its cells. */
final class Cells {

    private static final int LARGEST_BUFFER = 1 << 24;

    private final CsvReader.CsvReaderBuilder csv;

    Cells(char delimiter) {
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraCharsAfterClosingQuote(true)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_BUFFER);
    }

    List<String> of(String record) {
        return record.isEmpty() ? List.of("") : csv.ofSingleCsvRecord(record).getFields();
    }

    static int widthOf(String record, char delimiter) {
        return new Cells(delimiter).of(record).size();
    }
}
