package huni.store;

import huni.store.Column.Kind;
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
final class Table {

    private static final String VERSION = "version";

    private final String name;
    private final List<Column> columns;
    private final Map<String, Integer> indexes;
    private final int keys;
    private final int kept;
    private final String names;
    private final String insert;
    private final String update;

    private Table(String name, List<Column> columns, int keys, int derived) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.indexes = IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(i -> columns.get(i).name(), i -> i));
        this.keys = keys;
        this.kept = columns.size() - derived;
        this.names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
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
    static Table of(String name, int keys, int derived, Column... columns) {
        return new Table(name, List.of(columns), keys, derived);
    }

    static Column id(String name) {
        return new Column(name, Kind.ID);
    }

    static Column words(String name) {
        return new Column(name, Kind.WORDS);
    }

    static Column whole(String name) {
        return new Column(name, Kind.WHOLE);
    }

    static Column amount(String name) {
        return new Column(name, Kind.AMOUNT);
    }

    static Column share(String name) {
        return new Column(name, Kind.SHARE);
    }

    static Column day(String name) {
        return new Column(name, Kind.DAY);
    }

    static Column time(String name) {
        return new Column(name, Kind.TIME);
    }

    static Column instant(String name) {
        return new Column(name, Kind.INSTANT);
    }

    static Column flag(String name) {
        return new Column(name, Kind.FLAG);
    }

    static Column version() {
        return new Column(VERSION, Kind.WHOLE);
    }

    String name() {
        return name;
    }

    List<Column> columns() {
        return columns;
    }

    /** The number of the columns that the journal keeps; they come first. */
    int kept() {
        return kept;
    }

    int keys() {
        return keys;
    }

    /** The columns' names, separated by commas, in the order in which {@link #read} expects them. */
    String names() {
        return names;
    }

    /** The same, each of them of that alias. */
    String names(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    String select() {
        return "select " + names + " from " + name + " ";
    }

    String selectByKey() {
        return "select " + names + " from " + name + whereKey();
    }

    String insert() {
        return insert;
    }

    /** All but the key, where the key and the version are the ones given last. */
    String update() {
        return update;
    }

    String delete() {
        return "delete from " + name + whereKey() + " and version = ?";
    }

    int index(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column + " in " + name);
        }
        return index;
    }

    boolean hasVersion() {
        return indexes.containsKey(VERSION);
    }

    /** A row of this table; the values stand in the order of the columns. */
    Row row(@Nullable Object... values) {
        return new Row(this, values);
    }

    /** The row a result stands at, whose first columns are this table's. */
    Row read(ResultSet result) throws SQLException {
        return read(result, 0);
    }

    /** The same, if so many other columns stand before this table's. */
    Row read(ResultSet result, int before) throws SQLException {
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
