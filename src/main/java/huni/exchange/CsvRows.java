package huni.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import huni.work.imports.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The rows of a text file with delimiters. */
final class CsvRows implements RawRows {

    private final CountingStream bytes;
    private final Reader text;
    private final RawRecords records;
    private final Cells cells;
    private long number;

    CsvRows(InputStream file, Charset charset, char delimiter) throws IOException {
        bytes = new CountingStream(file);
        text = Encodings.reader(bytes, charset);
        records = new RawRecords(text, delimiter);
        cells = new Cells(delimiter);
    }

    @Override
    public Optional<RawRow> next() throws IOException {
        Optional<RawRecords.Raw> raw = records.next();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        number++;
        if (number == 1 && Delimiters.saidByExcel(raw.get().text() + "\n").isPresent()) {
            return Optional.of(new RawRow(number, List.of(""), Optional.empty()));
        }
        return Optional.of(row(raw.get()));
    }

    private RawRow row(RawRecords.Raw raw) {
        if (raw.broken().isPresent()) {
            return new RawRow(number, List.of(raw.text()), raw.broken());
        }
        try {
            return new RawRow(
                    number,
                    cells.of(raw.text()).stream().map(Formulas::original).toList(),
                    Optional.empty());
        } catch (CsvParseException broken) {
            RejectReason reason = RejectReason.of(RejectReason.Kind.UNBALANCED_QUOTE);
            return new RawRow(number, List.of(raw.text()), Optional.of(reason));
        }
    }

    @Override
    public long position() {
        return bytes.count();
    }

    @Override
    public boolean leavesOutEmptyCells() {
        return false;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
