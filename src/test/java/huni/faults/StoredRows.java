package huni.faults;

import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/** What stands in the tables of a store. */
public final class StoredRows {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'";

    private StoredRows() {}

    /** How many rows each table has. */
    static Map<String, Long> counts(ReadConnection database) {
        return each(database, (connection, table) -> Sql.number(connection, "select count(*) from \"" + table + '"'));
    }

    /** A sum over each value of all rows of each table, in whatever order they lie; when it was migrated does not count. */
    public static Map<String, Long> sums(ReadConnection database) {
        Map<String, Long> sums = each(database, StoredRows::sum);
        sums.remove("flyway_schema_history");
        return sums;
    }

    @FunctionalInterface
    private interface OfTable {
        long in(Connection connection, String table) throws SQLException;
    }

    private static Map<String, Long> each(ReadConnection database, OfTable number) {
        return database.<Map<String, Long>, RuntimeException>read(connection -> {
            Map<String, Long> found = new TreeMap<>();
            for (String table : Sql.list(connection, TABLES, row -> row.getString(1))) {
                found.put(table, number.in(connection, table));
            }
            return found;
        });
    }

    private static long sum(Connection connection, String table) throws SQLException {
        long sum = 0;
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                CRC32C low = new CRC32C();
                CRC32C high = new CRC32C();
                for (int i = 1; i <= columns; i++) {
                    String value = i + "=" + rows.getString(i) + "\n";
                    low.update(value.getBytes(StandardCharsets.UTF_8));
                    high.update((value + table).getBytes(StandardCharsets.UTF_8));
                }
                sum += high.getValue() << Integer.SIZE | low.getValue();
            }
        }
        return sum;
    }
}
