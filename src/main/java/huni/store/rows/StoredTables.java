package huni.store.rows;

import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import huni.store.sql.Table;
import huni.store.sql.TableColumn;
import huni.store.sql.TableColumn.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a database of any schema, as the database itself describes them, but for those whose rows follow from
 * others.
 */
public final class StoredTables {

    /** Counted anew by {@code Migrations}, or about the file and not about the workspace. */
    private static final Set<String> FOLLOWING = Set.of(
            "stage_total",
            "step_total",
            "prospect_word",
            "prospect_words",
            "store_schema",
            "flyway_schema_history",
            "schema_turn");

    /** Others name their rows. */
    private static final List<String> FIRST =
            List.of("pipeline", "stage", "lost_reason", "checklist", "import_batch", "prospect");

    private static final String COLUMNS = """
        select table_name, column_name, data_type, numeric_scale from information_schema.columns
        where table_schema = current_schema order by table_name, ordinal_position
        """;
    private static final String KEYS = """
        select k.table_name, k.column_name from information_schema.key_column_usage k
        join information_schema.table_constraints c
            on c.constraint_schema = k.constraint_schema and c.constraint_name = k.constraint_name
                and c.table_name = k.table_name
        where c.constraint_type = 'PRIMARY KEY' and k.table_schema = current_schema
        order by k.table_name, k.ordinal_position
        """;

    /** A server shows constraints by name to those alone who may change the table. */
    private static final String KEYS_ON_SERVER = """
        select t.relname, a.attname from pg_index i
        join pg_class t on t.oid = i.indrelid
        join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute a on a.attrelid = i.indexrelid
        where i.indisprimary and n.nspname = current_schema
        order by t.relname, a.attnum
        """;

    private final Map<String, StoredTable> tables;

    private StoredTables(Map<String, StoredTable> tables) {
        this.tables = tables;
    }

    /** A table, and its key as columns of an {@code order by}. */
    public record StoredTable(Table table, String key) {

        public String selectInOrder() {
            return table.select() + "order by " + key;
        }
    }

    public static StoredTables of(Connection connection) throws SQLException {
        Map<String, List<TableColumn>> columns = new TreeMap<>();
        Sql.each(connection, COLUMNS, row -> {
            String table = row.getString(1);
            if (!FOLLOWING.contains(table)) {
                columns.computeIfAbsent(table, _ -> new ArrayList<>())
                        .add(new TableColumn(row.getString(2), kind(row.getString(3), row.getInt(4))));
            }
        });
        boolean sortsWords = !"H2".equals(connection.getMetaData().getDatabaseProductName());
        Map<String, List<String>> keys = new TreeMap<>();
        Sql.each(
                connection,
                sortsWords ? KEYS_ON_SERVER : KEYS,
                row -> keys.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<String, StoredTable> tables = new LinkedHashMap<>();
        Stream.concat(FIRST.stream().filter(columns::containsKey), columns.keySet().stream())
                .distinct()
                .forEach(name -> {
                    List<String> key = keys.getOrDefault(name, List.of());
                    if (key.isEmpty()) {
                        throw new StoreException("the table " + name + " has no key to read it by");
                    }
                    tables.put(
                            name,
                            new StoredTable(
                                    Table.of(
                                            name,
                                            1,
                                            0,
                                            columns.getOrDefault(name, List.of())
                                                    .toArray(TableColumn[]::new)),
                                    order(key, columns.getOrDefault(name, List.of()), sortsWords)));
                });
        return new StoredTables(tables);
    }

    /** A server sorts words as its language does, which is not to be told from the rows: an archive has them as H2 has. */
    private static String order(List<String> key, List<TableColumn> columns, boolean sortsWords) {
        return key.stream()
                .map(name -> sortsWords && columns.contains(new TableColumn(name, Kind.TEXT))
                        ? name + " collate \"C\""
                        : name)
                .collect(Collectors.joining(", "));
    }

    /** By name, in an order in which none names a row of a later one. */
    public Map<String, StoredTable> all() {
        return tables;
    }

    private static Kind kind(String type, int scale) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "uuid" -> Kind.ID;
            case "character varying" -> Kind.TEXT;
            case "bigint", "integer" -> Kind.INTEGER;
            case "boolean" -> Kind.FLAG;
            case "date" -> Kind.DAY;
            case "time", "time without time zone" -> Kind.TIME;
            case "timestamp with time zone" -> Kind.INSTANT;
            case "binary varying", "bytea" -> Kind.BYTES;
            case "numeric" -> number(scale);
            default -> throw new StoreException("no table of the schema has a column of the type " + type);
        };
    }

    private static Kind number(int scale) {
        return switch (scale) {
            case 2 -> Kind.AMOUNT;
            case 4 -> Kind.FRACTION;
            case 8 -> Kind.RATE;
            default -> throw new StoreException("no column of the schema has " + scale + " decimals");
        };
    }
}
