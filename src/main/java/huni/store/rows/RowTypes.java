package huni.store.rows;

import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of records that operations write, each with its table. */
public final class RowTypes {

    public static final List<RowType<?>> ALL = List.of(
            StageRows.TYPE,
            LostReasonRows.TYPE,
            ChecklistRows.TYPE,
            ChecklistItemRows.TYPE,
            SettingRows.TYPE,
            QuotaRows.TYPE,
            ProspectRows.TYPE,
            ContactRows.TYPE,
            PastPurchaseRows.TYPE,
            ActivityRows.TYPE,
            AnswerRows.TYPE,
            StageEventRows.TYPE);

    private static final Map<Class<?>, RowType<?>> BY_CLASS = by(RowType::type);
    private static final Map<Table, RowType<?>> BY_TABLE = by(RowType::table);
    private static final Map<String, RowType<?>> BY_NAME =
            by(type -> type.table().name());

    private RowTypes() {}

    private static <K> Map<K, RowType<?>> by(Function<RowType<?>, K> key) {
        return ALL.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    /** How records of that class are kept; an {@link IllegalArgumentException} if they are not. */
    public static RowType<?> of(Class<?> type) {
        RowType<?> found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no table keeps " + type);
        }
        return found;
    }

    /** What the rows of a table are. */
    public static RowType<?> of(Table table) {
        RowType<?> found = BY_TABLE.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no record is kept in " + table);
        }
        return found;
    }

    /** What the rows are of the table with that name, which the journal has kept. */
    public static RowType<?> named(String table) {
        RowType<?> found = BY_NAME.get(table);
        if (found == null) {
            throw new StoreException("the journal names a table that is not known: " + table);
        }
        return found;
    }

    /** The row with the derived columns that a row from the journal lacks. */
    public static Row completed(Row row) {
        return of(row.table()).completed(row);
    }
}
