package huni.work.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One table in memory, as if it were read from a file. */
public final class ListedTables implements TableFiles {

    private final List<FileColumn> columns = new ArrayList<>();
    private final List<TableLine> lines = new ArrayList<>();

    /** What was set aside by imports that were kept. */
    public final List<BadRow> rejected = new ArrayList<>();

    /** The rows whose prospect was there, of imports that were kept. */
    public final List<MatchedRow> matched = new ArrayList<>();

    /** The row before which the file goes away; 0 for never. */
    public long vanishesAt;

    public ListedTables(String... header) {
        for (String name : header) {
            columns.add(new FileColumn(columns.size(), name));
        }
    }

    /** Adds a row below those that are there. */
    public ListedTables row(String... cells) {
        lines.add(new TableRow(lines.size() + 2L, List.of(cells)));
        return this;
    }

    /** Adds a row that cannot be read. */
    public ListedTables bad(RejectReason reason) {
        lines.add(new BadRow(lines.size() + 2L, List.of(), reason));
        return this;
    }

    @Override
    public TableInspection inspect(Path file, TableOverrides overrides, ImportMonitor monitor) {
        List<ColumnProfile> profiles = columns.stream().map(this::profile).toList();
        return new TableInspection(
                shape(),
                new Detected<>("UTF-8", true, ""),
                new Detected<>(',', true, ""),
                new Detected<>(1, true, ""),
                List.of(),
                new Detected<>(overrides.dateOrder().orElse(DateOrder.DAY_FIRST), true, ""),
                new Detected<>(overrides.decimalMark().orElse(DecimalMark.DOT), true, ""),
                profiles,
                new TableInspection.Count(lines.size(), 0),
                lines.stream()
                        .filter(TableRow.class::isInstance)
                        .map(TableRow.class::cast)
                        .toList(),
                List.of(),
                Optional.empty());
    }

    /** The same for a test that does not cancel it. */
    public TableInspection inspect(Path file, TableOverrides overrides) {
        return inspect(file, overrides, () -> false);
    }

    private ColumnProfile profile(FileColumn column) {
        java.util.Map<String, Long> values = new java.util.LinkedHashMap<>();
        for (TableLine line : lines) {
            if (line instanceof TableRow row && !row.cell(column.index()).isEmpty()) {
                values.merge(row.cell(column.index()), 1L, Long::sum);
            }
        }
        return new ColumnProfile(
                column,
                List.copyOf(values.keySet()),
                values.size(),
                values,
                false,
                Optional.empty(),
                Optional.empty(),
                CellCounts.NONE);
    }

    private static TableShape shape() {
        return new TableShape(TableShape.Kind.CSV, "UTF-8", ',', 1, 0, DecimalMark.DOT);
    }

    @Override
    public TableFile open(Path file, TableShape shape) {
        return new Reading();
    }

    @Override
    public RejectedRows rejected(Path file, List<FileColumn> all, char delimiter, RejectionWords words) {
        return new Setting();
    }

    @Override
    public MatchedRows matched(Path file, char delimiter, MatchWords words) {
        return new Matching();
    }

    private final class Reading implements TableFile {

        private int next;

        @Override
        public List<FileColumn> columns() {
            return columns;
        }

        @Override
        public Optional<TableLine> next() throws UnreadableFileException {
            if (vanishesAt > 0 && next + 2 == vanishesAt) {
                throw new UnreadableFileException(FileProblem.of(FileProblem.Kind.NOT_FOUND, "deals.csv"));
            }
            return next < lines.size() ? Optional.of(lines.get(next++)) : Optional.empty();
        }

        @Override
        public long position() {
            return next;
        }

        @Override
        public long size() {
            return lines.size();
        }

        @Override
        public void close() {}
    }

    private final class Setting implements RejectedRows {

        private final List<BadRow> rows = new ArrayList<>();

        @Override
        public void add(BadRow row) {
            rows.add(row);
        }

        @Override
        public Optional<Path> finish() {
            rejected.addAll(rows);
            return rows.isEmpty() ? Optional.empty() : Optional.of(Path.of("deals-rejected.csv"));
        }

        @Override
        public void close() {}
    }

    private final class Matching implements MatchedRows {

        private final List<MatchedRow> rows = new ArrayList<>();

        @Override
        public void add(MatchedRow row) {
            rows.add(row);
        }

        @Override
        public Optional<Path> finish() {
            matched.addAll(rows);
            return rows.isEmpty() ? Optional.empty() : Optional.of(Path.of("deals-matched.csv"));
        }

        @Override
        public void close() {}
    }
}
