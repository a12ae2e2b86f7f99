package huni.store.file;

import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables of a database, whatever they are. */
public final class AllTables {

    private AllTables() {}

    /** Reads every row of every table, which fails if a page of the file is damaged. */
    static void read(Connection connection) throws SQLException {
        for (String table : names(connection)) {
            Sql.each(connection, "select * from " + table, row -> row.getObject(1));
        }
    }

    /** Their names, as they are written in a statement. */
    public static List<String> names(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                "select table_name from information_schema.tables where table_schema = current_schema",
                row -> '"' + row.getString(1).replace("\"", "\"\"") + '"');
    }
}
