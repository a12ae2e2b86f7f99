package huni.work.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a file was found to be, after reading all of it once.
 *
 * @param sheets a workbook's sheets in its order, empty for CSV
 * @param dateOrder how dates such as 04/03/2026 are read where a column does not say otherwise
 * @param decimalMark how numbers such as 1.234 are read where a column does not say otherwise
 * @param rows rows with content below the header, the bad ones among them
 * @param firstRows the first rows, at most {@value #FIRST_ROWS}, for a look at the table
 * @param firstBadRows the first bad rows, at most {@value #FIRST_ROWS}
 * @param copy all rows, for finding out what mappings make of them; empty when there are too many to keep
 */
public record TableInspection(
        TableShape shape,
        Detected<String> encoding,
        Detected<Character> delimiter,
        Detected<Integer> headerRow,
        List<Sheet> sheets,
        Detected<DateOrder> dateOrder,
        Detected<DecimalMark> decimalMark,
        List<ColumnProfile> columns,
        Count rows,
        List<TableRow> firstRows,
        List<BadRow> firstBadRows,
        Optional<CompressedRows> copy) {

    /** How many rows are kept for a look. */
    public static final int FIRST_ROWS = 20;

    /**
     * A sheet of a workbook.
     *
     * @param hidden whether the workbook does not show it
     * @param filled whether it holds rows
     */
    public record Sheet(String name, boolean hidden, boolean filled) {}

    /** Rows with content, and how many of them cannot be read. */
    public record Count(long all, long bad) {}

    /** The sheets with rows beside the one that is read; hidden ones are left out. */
    public List<String> sheetsNotRead() {
        return IntStream.range(0, sheets.size())
                .filter(index -> index != shape.sheet())
                .mapToObj(sheets::get)
                .filter(sheet -> sheet.filled() && !sheet.hidden())
                .map(Sheet::name)
                .toList();
    }

    public TableInspection {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        firstRows = List.copyOf(firstRows);
        firstBadRows = List.copyOf(firstBadRows);
    }
}
