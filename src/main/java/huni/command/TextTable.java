package huni.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as lines whose cells stand below each other. */
final class TextTable {

    private TextTable() {}

    /** Columns as wide as their widest cell: the first to the left, the others to the right. Each row has as many cells. */
    static List<String> lines(List<List<String>> rows) {
        return rows.isEmpty() ? List.of() : lines(rows, widths(rows));
    }

    /** Columns of words, all to the left. Each row has as many cells. */
    static List<String> toTheLeft(List<List<String>> rows) {
        int[] widths = widths(rows);
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i ->
                                row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                        .collect(Collectors.joining("  "))
                        .stripTrailing())
                .toList();
    }

    private static int[] widths(List<List<String>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static List<String> lines(List<List<String>> rows, int[] widths) {
        return rows.stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder(row.getFirst());
                    line.repeat(' ', widths[0] - row.getFirst().length());
                    for (int i = 1; i < row.size(); i++) {
                        line.repeat(' ', widths[i] - row.get(i).length() + 2).append(row.get(i));
                    }
                    return line.toString().stripTrailing();
                })
                .toList();
    }
}
