package huni.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** Cuts one record into its cells. Blanks around quotes are no content. */
final class Cells {

    private static final int LARGEST_BUFFER = 1 << 24;

    private final CsvReader.CsvReaderBuilder csv;

    Cells(char delimiter) {
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .maxBufferSize(LARGEST_BUFFER);
    }

    /**
     * The record's cells.
     *
     * @throws CsvParseException when its quotes make no sense
     */
    List<String> of(String record) {
        return record.isEmpty() ? List.of("") : csv.ofSingleCsvRecord(record).getFields();
    }

    /** How many cells the record has; none when its quotes make no sense. */
    int count(String record) {
        try {
            return of(record).size();
        } catch (CsvParseException senseless) {
            return 0;
        }
    }
}
