package huni.store.server;

import huni.store.file.Migrations;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What is at the address of a workspace.
 *
 * @param server its name and version, as it says itself
 * @param near whether it is on this machine, where the connection may be open; to all others it is encrypted
 * @param mayMake whether the role may make tables in the schema, or the schema itself where there is none
 * @param foreign a table that is not Huni's, if there is one
 */
public record FoundPlace(String server, boolean near, boolean mayMake, InSchema content, Optional<String> foreign) {

    /** What the schema holds. */
    public enum InSchema {
        /** Nothing, or what one that was killed had begun. */
        NOTHING,
        /** A workspace. */
        WORKSPACE,
        /** One that a later version of the program has made or brought up to date. */
        NEWER,
        /** Tables of another program. */
        FOREIGN
    }

    static FoundPlace of(WorkspaceAddress address, Connection connection) throws SQLException {
        DatabaseMetaData said = connection.getMetaData();
        String server = said.getDatabaseProductName() + " " + said.getDatabaseProductVersion();
        Optional<Integer> schema = ServerSchema.number(connection);
        Optional<String> foreign = schema.isPresent()
                ? Optional.empty()
                : new ServerSchema(Migrations.bundled(), connection).foreignTable();
        return new FoundPlace(
                server, address.isOnThisMachine(), mayMake(address, connection), content(schema, foreign), foreign);
    }

    private static InSchema content(Optional<Integer> schema, Optional<String> foreign) {
        if (schema.isPresent()) {
            return schema.get() > Migrations.bundled().known() ? InSchema.NEWER : InSchema.WORKSPACE;
        }
        return foreign.isPresent() ? InSchema.FOREIGN : InSchema.NOTHING;
    }

    private static boolean mayMake(WorkspaceAddress address, Connection connection) throws SQLException {
        boolean there = Sql.one(connection, "select 1 from pg_namespace where nspname = ?", _ -> true, address.schema())
                .isPresent();
        String may = there
                ? "select has_schema_privilege(?, 'CREATE') and has_schema_privilege(?, 'USAGE')"
                : "select has_database_privilege(?, 'CREATE') and has_database_privilege(?, 'CONNECT')";
        String where = there ? address.schema() : address.database();
        return Sql.one(connection, may, row -> row.getBoolean(1), where, where).orElse(false);
    }
}
