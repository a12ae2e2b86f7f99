package huni.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Rows as a spreadsheet or a web page puts them on the clipboard, as the content of a file that an import reads: text with
 * tabs as it is, else a table of a page, also one of a single column.
 */
public final class CopiedRows {

    /** The folder of such a file begins so: what is told of its rows goes to a place that lasts. */
    public static final String FOLDER = "huni-pasted-";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CopiedRows() {}

    /**
     * The content of the file; empty if neither is a table.
     *
     * @param text may be empty
     * @param page the same as HTML, empty if it was not copied as that
     */
    public static Optional<byte[]> file(String text, String page) {
        if (text.indexOf('\t') >= 0) {
            return Optional.of((BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8));
        }
        List<List<String>> rows = PageTable.rows(page);
        return rows.stream().anyMatch(row -> row.size() > 1) || isColumn(rows, text)
                ? Optional.of(csv(rows))
                : Optional.empty();
    }

    /** One column of a sheet has the same words as the text, line by line; a page that is only laid out as a table has more. */
    private static boolean isColumn(List<List<String>> rows, String text) {
        return rows.size() > 1
                && rows.stream()
                        .map(row -> String.join("", row))
                        .toList()
                        .equals(text.lines().map(String::strip).toList());
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
