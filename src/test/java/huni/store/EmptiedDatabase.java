package huni.store;

import huni.store.file.Database;
import huni.store.file.Migrations;
import huni.store.sql.Sql;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One database of a server for many tests: its rows are those of a fresh store before each of them. */
record EmptiedDatabase(Connection emptying, String asFresh, List<Connection> kept) {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name";

    /** In the database of that name, which is empty. */
    static EmptiedDatabase in(PostgresServer server, String database) throws SQLException {
        try (Connection migrated = server.connect(database)) {
            Migrations.bundled().apply(migrated);
        }
        Connection emptying = server.connect(database);
        // Rows come back in any order of their tables, and a test that left a transaction open fails the next one.
        Sql.update(emptying, "set session_replication_role = replica");
        Sql.update(emptying, "set lock_timeout = '1min'");
        return new EmptiedDatabase(
                emptying,
                keptAsFresh(emptying),
                List.of(
                        kept(server.connect(database)),
                        kept(server.connect(database)),
                        kept(server.connect(database))));
    }

    /** Keeps the rows of a fresh store aside; what makes the tables hold them alone, in the same order. */
    private static String keptAsFresh(Connection connection) throws SQLException {
        List<String> tables = Sql.list(connection, TABLES, row -> row.getString(1));
        StringBuilder again = new StringBuilder("truncate " + String.join(", ", tables));
        Sql.update(connection, "create schema fresh");
        for (String table : tables) {
            if (Sql.number(connection, "select count(*) from " + table) > 0) {
                Sql.update(connection, "create table fresh." + table + " as table " + table);
                again.append("; insert into ")
                        .append(table)
                        .append(" table fresh.")
                        .append(table);
            }
        }
        return again.toString();
    }

    Database fresh() throws SQLException {
        Sql.update(emptying, asFresh);
        Iterator<Connection> next = kept.iterator();
        return Database.shared("postgres", "", true, next::next, Optional.empty());
    }

    /** The same, open for the next test when a store is closed. */
    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                EmptiedDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        // The answer of what answers nothing is not looked at.
                        return proxy;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
