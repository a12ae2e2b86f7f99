package huni.store.sql;

import huni.store.sql.TableColumn.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table and its SQL. The first columns are its primary key. The last columns may be derived: they follow from the
 * others, so the journal leaves them out.
 */
public final class Table {

    private static final String VERSION = "version";

    private final String name;
    private final List<TableColumn> columns;
    private final Map<String, Integer> indexes;
    private final int keys;
    private final int kept;
    private final String names;
    private final String insert;
    private final String update;

    private Table(String name, List<TableColumn> columns, int keys, int derived) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.indexes = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(i -> columns.get(i).name(), i -> i));
        this.keys = keys;
        this.kept = columns.size() - derived;
        this.names = columns.stream().map(TableColumn::name).collect(Collectors.joining(", "));
        this.insert = "insert into " + name + " (" + names + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        this.update = "update " + name + " set "
                + columns.stream()
                        .skip(keys)
                        .map(column -> column.name() + " = ?")
                        .collect(Collectors.joining(", "))
                + whereKey() + " and version = ?";
    }

    /** @param derived how many of the last columns follow from the others */
    public static Table of(String name, int keys, int derived, TableColumn... columns) {
        return new Table(name, List.of(columns), keys, derived);
    }

    public static TableColumn id(String name) {
        return new TableColumn(name, Kind.ID);
    }

    public static TableColumn text(String name) {
        return new TableColumn(name, Kind.TEXT);
    }

    public static TableColumn integer(String name) {
        return new TableColumn(name, Kind.INTEGER);
    }

    public static TableColumn amount(String name) {
        return new TableColumn(name, Kind.AMOUNT);
    }

    public static TableColumn fraction(String name) {
        return new TableColumn(name, Kind.FRACTION);
    }

    public static TableColumn rate(String name) {
        return new TableColumn(name, Kind.RATE);
    }

    public static TableColumn day(String name) {
        return new TableColumn(name, Kind.DAY);
    }

    public static TableColumn time(String name) {
        return new TableColumn(name, Kind.TIME);
    }

    public static TableColumn instant(String name) {
        return new TableColumn(name, Kind.INSTANT);
    }

    public static TableColumn flag(String name) {
        return new TableColumn(name, Kind.FLAG);
    }

    public static TableColumn version() {
        return new TableColumn(VERSION, Kind.INTEGER);
    }

    public String name() {
        return name;
    }

    public List<TableColumn> columns() {
        return columns;
    }

    /** The number of the columns that the journal keeps; they come first. */
    public int kept() {
        return kept;
    }

    public int keys() {
        return keys;
    }

    /** The columns' names, separated by commas, in the order in which {@link #read} expects them. */
    public String names() {
        return names;
    }

    /** The same, each of them of that alias. */
    public String names(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    public String select() {
        return "select " + names + " from " + name + " ";
    }

    public String selectByKey() {
        return "select " + names + " from " + name + whereKey();
    }

    public String insert() {
        return insert;
    }

    /** All but the key, where the key and the version are the ones given last. */
    public String update() {
        return update;
    }

    public String delete() {
        return "delete from " + name + whereKey() + " and version = ?";
    }

    public int index(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " in " + name);
        }
        return index;
    }

    /** Whether its rows count their writes; rows without a version are only ever added. */
    public boolean hasVersion() {
        return indexes.containsKey(VERSION);
    }

    /** A row of this table; the values stand in the order of the columns. */
    public Row row(@Nullable Object... values) {
        return new Row(this, values);
    }

    /** The row a result stands at, whose first columns are this table's. */
    public Row read(ResultSet result) throws SQLException {
        return read(result, 0);
    }

    /** The same, if so many other columns stand before this table's. */
    public Row read(ResultSet result, int before) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(result, before + i + 1);
        }
        return new Row(this, values);
    }

    private String whereKey() {
        return " where "
                + columns.stream()
                        .limit(keys)
                        .map(column -> column.name() + " = ?")
                        .collect(Collectors.joining(" and "));
    }

    @Override
    public String toString() {
        return name;
    }
}
