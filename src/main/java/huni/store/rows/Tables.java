package huni.store.rows;

import huni.store.sql.Row;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables whose rows operations write. */
public final class Tables {

    public static final List<Table> ALL = List.of(
            SetUpRows.STAGE,
            SetUpRows.REASON,
            SetUpRows.CHECKLIST,
            SetUpRows.ITEM,
            SetUpRows.SETTING,
            SetUpRows.QUOTA,
            ProspectRows.TABLE,
            ContactRows.CONTACT,
            ContactRows.PURCHASE,
            ActivityRows.ACTIVITY,
            ContactRows.ANSWER,
            ActivityRows.EVENT);

    private static final Map<String, Table> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

    private Tables() {}

    public static Table named(String name) {
        Table table = BY_NAME.get(name);
        if (table == null) {
            throw new StoreException("the journal names a table that is not known: " + name);
        }
        return table;
    }

    /** The row with the derived columns that a row from the journal lacks. */
    public static Row completed(Row row) {
        if (row.table() == ProspectRows.TABLE) {
            return ProspectRows.row(ProspectRows.prospect(row));
        }
        return row.table() == ContactRows.CONTACT ? ContactRows.row(ContactRows.contact(row)) : row;
    }
}
