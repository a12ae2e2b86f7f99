package huni.exchange;

import com.fasterxml.aalto.UncheckedStreamException;
import huni.work.imports.DecimalMark;
import huni.work.imports.TableInspection;
import huni.work.imports.TableShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook that is open. */
final class OpenWorkbook implements TableSource {

    private final Path path;
    private final ReadableWorkbook workbook;
    private final long size;

    /** Opens it; after the guard has let it pass. */
    OpenWorkbook(Path path) throws IOException {
        this.path = path;
        this.size = Files.size(path);
        this.workbook = reading(() -> new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false)));
    }

    Path path() {
        return path;
    }

    /** The beginning of a sheet: at most so many rows as are looked at to find a header. */
    record SheetBeginning(TableInspection.Sheet sheet, List<Headers.Numbered> rows) {}

    /** How every sheet begins. */
    List<SheetBeginning> beginnings() throws IOException {
        return reading(() -> {
            List<SheetBeginning> beginnings = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                beginnings.add(beginning(sheet, new XlsxCells(DecimalMark.DOT, workbook.isDate1904())));
            }
            return beginnings;
        });
    }

    private static SheetBeginning beginning(Sheet sheet, XlsxCells texts) throws IOException {
        try (SheetRows all = new SheetRows(sheet, texts)) {
            List<Headers.Numbered> rows = new ArrayList<>();
            Optional<SheetRows.SheetRow> next = all.next();
            while (next.isPresent() && rows.size() < Headers.ROWS_LOOKED_AT) {
                Headers.Numbered row = new Headers.Numbered(
                        Math.toIntExact(next.get().number()), next.get().cells().orElse(List.of()));
                if (row.filled() > 0) {
                    rows.add(row);
                }
                next = all.next();
            }
            boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
            return new SheetBeginning(new TableInspection.Sheet(sheet.getName(), hidden, rows.size() > 1), rows);
        }
    }

    @Override
    public RawRows rows(TableShape shape) throws IOException {
        MergedCells merged = MergedCells.of(path, shape.sheet());
        XlsxCells texts = new XlsxCells(shape.numbers(), workbook.isDate1904());
        return reading(() -> new XlsxRows(
                new SheetRows(
                        workbook.getSheet(shape.sheet())
                                .orElseThrow(() -> new IOException("no sheet " + shape.sheet())),
                        texts),
                texts,
                merged,
                size));
    }

    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /** The library answers broken content with whatever its parsers happen to throw. */
    static <T> T reading(Reading<T> step) throws DamagedWorkbookException {
        try {
            return step.read();
        } catch (DamagedWorkbookException known) {
            throw known;
        } catch (IOException
                | UncheckedStreamException
                | UncheckedIOException
                | ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | ClassCastException
                | NoSuchElementException
                | NullPointerException e) {
            throw new DamagedWorkbookException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
