package huni.store.archive;

import huni.store.file.Successor;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import huni.store.sql.TableColumn;
import huni.work.archive.ArchiveRefusedException;
import huni.work.archive.ArchiveRefusedException.Misfit;
import huni.work.archive.ArchiveWatch;
import huni.work.archive.ArchivedRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the rows of archived tables, some hundreds at once. */
final class RowBatches {

    private static final int ROWS_AT_ONCE = 500;
    private static final long ROWS_BETWEEN_COMMITS = 10_000;

    /** Classes of SQL states: a value that its column does not take, a row that does not fit the others. */
    private static final List<String> OF_ROWS = List.of("22", "23");

    /** No power of ten, whose digits could fill the memory. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,60}(\\.\\d{1,20})?");

    private final Connection connection;
    private final Table table;
    private final Progress progress;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    RowBatches(Connection connection, Table table, Progress progress) {
        this.connection = connection;
        this.table = table;
        this.progress = progress;
    }

    /** Counts the rows of all tables. */
    static final class Progress {

        private final ArchiveWatch watch;
        private final long all;
        private final Successor.PartEnd part;
        private long written;

        Progress(ArchiveWatch watch, long all, Successor.PartEnd part) {
            this.watch = watch;
            this.all = all;
            this.part = part;
        }
    }

    void take(ArchivedRow row) throws ArchiveRefusedException {
        waiting.add(values(row));
        if (waiting.size() == ROWS_AT_ONCE) {
            write();
        }
    }

    /** Writes those that wait. */
    void write() throws ArchiveRefusedException {
        try {
            Sql.batch(connection, table.insert(), waiting);
            long before = progress.written;
            progress.written += waiting.size();
            waiting.clear();
            if (before / ROWS_BETWEEN_COMMITS < progress.written / ROWS_BETWEEN_COMMITS) {
                progress.part.commit();
            }
        } catch (SQLException e) {
            if (e.getSQLState() != null && OF_ROWS.contains(e.getSQLState().substring(0, 2))) {
                throw new ArchiveRefusedException(Misfit.UNSOUND, table.name(), e);
            }
            throw new StoreException("the rows of " + table + " cannot be written", e);
        }
        progress.watch.at(progress.written, progress.all);
    }

    private @Nullable Object[] values(ArchivedRow row) throws ArchiveRefusedException {
        @Nullable Object[] values = new Object[table.columns().size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            TableColumn column = table.columns().get(i);
            Object value = row.values().get(column.name());
            if (value != null) {
                values[i] = value(column, value);
                known++;
            }
        }
        if (known < row.values().size()) {
            throw new ArchiveRefusedException(Misfit.FOREIGN, table + " " + unknown(row.values()));
        }
        return values;
    }

    private Object value(TableColumn column, Object value) throws ArchiveRefusedException {
        boolean fits = switch (column.kind()) {
            case INTEGER -> value instanceof Long;
            case FLAG -> value instanceof Boolean;
            case AMOUNT, FRACTION, RATE ->
                value instanceof String text && DECIMAL.matcher(text).matches();
            default -> value instanceof String;
        };
        try {
            if (fits) {
                return column.parse(value.toString());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ArchiveRefusedException(Misfit.UNSOUND, table + "." + column.name(), e);
        }
        throw new ArchiveRefusedException(Misfit.UNSOUND, table + "." + column.name());
    }

    /** The columns that the table does not have. */
    private List<String> unknown(Map<String, Object> values) {
        List<String> names = table.columns().stream().map(TableColumn::name).toList();
        return values.keySet().stream().filter(name -> !names.contains(name)).toList();
    }
}
