package huni.store.server;

import huni.store.file.Database;
import huni.store.file.Migrations;
import huni.store.file.Refuge;
import huni.store.file.StoreRefusedException;
import huni.store.file.StoreTooNewException;
import huni.store.file.StoreUnreachableException;
import huni.store.file.StoreUnreachableException.Hindrance;
import huni.store.file.Successor;
import huni.store.sql.Sql;
import huni.store.sql.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The database of a shared workspace. Who writes has the row of the schema's number locked from the first to the last
 * statement, so that writers come one after the other, and each sees all that the ones before it have written.
 */
public final class SharedDatabase {

    private static final String TURN = "select schema_number from store_schema where schema_number = "
            + Migrations.bundled().known() + " for update";

    private static final String MAY_WRITE = "select has_any_column_privilege('store_schema', 'update')";

    private SharedDatabase() {}

    /**
     * Opens it; an older one is brought up to date first.
     *
     * @throws StoreTooNewException if a later version of the program has brought it up to date
     * @throws StoreUnreachableException if the server cannot be reached or refuses, or there is no workspace
     */
    public static Database open(WorkspaceAddress address) throws StoreRefusedException {
        return open(address, Optional.empty());
    }

    /** The same; where the server cannot be reached later, the work goes on with this machine's copy. */
    public static Database open(WorkspaceAddress address, Optional<Refuge> copy) throws StoreRefusedException {
        Server server = new Server(address);
        try {
            try (Connection first = server.connect()) {
                Optional<Integer> schema = ServerSchema.number(first);
                if (schema.isEmpty()) {
                    throw refused(
                            address, Hindrance.NO_WORKSPACE, new SQLException("no tables in " + address.schema()));
                }
                int known = Migrations.bundled().known();
                if (schema.get() > known) {
                    throw new StoreTooNewException(schema.get(), known);
                }
                if (schema.get() < known) {
                    bringUpToDate(address, first);
                }
                boolean writes =
                        Sql.one(first, MAY_WRITE, row -> row.getBoolean(1)).orElse(true);
                return Database.shared(address.toString(), TURN, writes, server::connect, copy);
            }
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    /** Opens this machine's copy of it in its place until the server is reached; empty if there is none. */
    public static Optional<Database> away(WorkspaceAddress address, Refuge copy) {
        try {
            return Database.away(address.toString(), TURN, new Server(address)::connect, copy);
        } catch (SQLException e) {
            throw new StoreException("the copy of the workspace cannot be opened", e);
        }
    }

    /** Whether the server answers, and lets the role in only with another password than the one that is known, if one is. */
    public static boolean wantsPassword(WorkspaceAddress address) {
        try (Connection _ = new Server(address).connect()) {
            return false;
        } catch (SQLException e) {
            return Server.hindrance(e) == Hindrance.NOT_LET_IN;
        }
    }

    /**
     * What is to be found at an address; changes nothing.
     *
     * @throws StoreUnreachableException if the server cannot be reached or refuses
     */
    public static FoundPlace look(WorkspaceAddress address) throws StoreUnreachableException {
        try (Connection connection = new Server(address).connect()) {
            return FoundPlace.of(address, connection);
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    /**
     * Makes an empty workspace where there is none, or goes on where that was interrupted.
     *
     * @return false if there was one already, which is as it was
     */
    public static boolean make(WorkspaceAddress address) throws StoreUnreachableException {
        try (Connection connection = new Server(address).connect()) {
            if (ServerSchema.number(connection).isPresent()) {
                return false;
            }
            ServerSchema schema = new ServerSchema(Migrations.bundled(), connection);
            schema.make(address.schema());
            requireNothingElse(address, schema);
            bringUpToDate(address, connection);
            return true;
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    /**
     * Makes a workspace with all rows of another store.
     *
     * @throws StoreUnreachableException if there is one already, which is as it was, or as for {@link #open}
     * @throws X if the rows refuse; there is no workspace then
     */
    public static <X extends Exception> void makeWith(WorkspaceAddress address, Successor<X> rows)
            throws StoreRefusedException, X {
        try (Connection connection = new Server(address).connect()) {
            if (ServerSchema.number(connection).isPresent()) {
                throw refused(address, Hindrance.TAKEN, new SQLException("a workspace is there"));
            }
            int known = Migrations.bundled().known();
            if (rows.schema() != known) {
                throw new StoreTooNewException(rows.schema(), known);
            }
            ServerSchema schema = new ServerSchema(Migrations.bundled(), connection);
            schema.make(address.schema());
            requireNothingElse(address, schema);
            schema.<X>makeWith(rows::fill);
        } catch (ServerSchema.TakenException e) {
            throw refused(address, Hindrance.CHANGING, e);
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    /** What was made is no workspace: it is not what it was to be. Its tables stay until it is made once more. */
    public static void unmake(WorkspaceAddress address) throws StoreUnreachableException {
        try (Connection connection = new Server(address).connect()) {
            Sql.update(connection, "delete from store_schema");
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    /** Lets in who came with the rows; the answer is what is left for whoever runs the database. */
    public static List<String> letIn(WorkspaceAddress address) throws StoreUnreachableException {
        try (Connection connection = new Server(address).connect()) {
            return GrantedAccess.followAll(address.schema(), connection);
        } catch (SQLException e) {
            throw refused(address, Server.hindrance(e), e);
        }
    }

    private static void requireNothingElse(WorkspaceAddress address, ServerSchema schema)
            throws SQLException, StoreUnreachableException {
        Optional<String> foreign = schema.foreignTable();
        if (foreign.isPresent()) {
            throw refused(address, Hindrance.FOREIGN, new SQLException(foreign.get()));
        }
    }

    private static void bringUpToDate(WorkspaceAddress address, Connection connection)
            throws SQLException, StoreUnreachableException {
        try {
            new ServerSchema(Migrations.bundled(), connection).bringUpToDate();
            GrantedAccess.followAll(address.schema(), connection);
        } catch (ServerSchema.TakenException e) {
            throw refused(address, Hindrance.CHANGING, e);
        }
    }

    private static StoreUnreachableException refused(WorkspaceAddress address, Hindrance hindrance, Exception e) {
        return new StoreUnreachableException(address.toString(), hindrance, String.valueOf(e.getMessage()), e);
    }
}
