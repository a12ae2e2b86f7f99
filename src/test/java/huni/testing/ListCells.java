package huni.testing;

import huni.work.exports.ExportTable;
import huni.work.exports.SheetCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables that are taken out, as words. */
public final class ListCells {

    private ListCells() {}

    /** The titles and the rows; days and amounts are said to be such. */
    public static List<List<String>> of(ExportTable table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.titles());
        table.rows().each(cells -> rows.add(cells.stream().map(ListCells::words).toList()));
        return rows;
    }

    private static String words(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Words(String text) -> text;
            case SheetCell.Amount(var number) -> "number " + number.toPlainString();
            case SheetCell.Day(var date) -> "day " + date;
        };
    }
}
