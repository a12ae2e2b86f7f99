package huni.exchange;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet. A row with a cell that makes no sense is passed by and told; only broken XML ends the reading. */
final class SheetRows implements AutoCloseable {

    private final String sheet;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCells texts;
    private long last;

    SheetRows(Sheet sheet, XlsxCells texts) throws IOException {
        this.sheet = sheet.getName();
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.texts = texts;
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it
     * @param cells empty if one of them makes no sense
     */
    record SheetRow(long number, Optional<List<String>> cells) {}

    /**
     * The next row, or empty at the end.
     *
     * @throws DamagedWorkbookException with the place in which the sheet is broken
     */
    Optional<SheetRow> next() throws DamagedWorkbookException {
        try {
            return OpenWorkbook.reading(() -> {
                if (!rows.hasNext()) {
                    return Optional.empty();
                }
                Row row = rows.next();
                last = row.getRowNum();
                return Optional.of(new SheetRow(last, Optional.of(XlsxRows.cells(row, texts))));
            });
        } catch (DamagedWorkbookException e) {
            if (isBroken(e)) {
                throw new DamagedWorkbookException(e, new DamagedWorkbookException.Place(sheet, last + 1));
            }
            last++;
            return Optional.of(new SheetRow(last, Optional.empty()));
        }
    }

    private static boolean isBroken(DamagedWorkbookException e) {
        return Stream.iterate(e.getCause(), Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof XMLStreamException || cause instanceof IOException);
    }

    @Override
    public void close() {
        stream.close();
    }
}
