package huni.ui.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of the screen as lines of cells, to be pasted into a table or saved as one. */
record FunnelSheet(List<List<String>> lines) {

    private static final char BYTE_ORDER = '\ufeff';

    FunnelSheet {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** The funnel first, then every table with its title, what it counts and its lines. */
    static FunnelSheet of(FunnelPage page, List<List<String>> funnel) {
        List<List<String>> lines = new ArrayList<>(funnel);
        lines.add(List.of(page.definition()));
        Stream.concat(
                        page.tables().all().stream(),
                        page.trends().steps().stream().map(FunnelPage.Trend::table))
                .forEach(table -> add(table, lines));
        return new FunnelSheet(lines);
    }

    private static void add(FunnelTable table, List<List<String>> lines) {
        lines.add(List.of());
        lines.add(List.of(table.title()));
        lines.add(table.heads().stream().filter(head -> !head.isEmpty()).toList());
        for (FunnelTable.Row row : table.rows()) {
            lines.add(Stream.concat(
                            Stream.of(row.name()),
                            row.cells().stream()
                                    .filter(cell -> cell.bar().isEmpty())
                                    .map(FunnelTable.Cell::words))
                    .toList());
        }
        lines.add(List.of(table.definition()));
    }

    /** Cells parted by tabulators, to be pasted. */
    String pasted() {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.replace('\t', ' ').replace('\n', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A CSV file as spreadsheets of that language open it: with a byte order mark, semicolons where the comma is decimal. */
    String csv(Locale locale) {
        String comma = locale.getLanguage().equals("tr") ? ";" : ",";
        return BYTE_ORDER
                + lines.stream()
                        .map(line -> line.stream().map(FunnelSheet::quoted).collect(Collectors.joining(comma)))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
