package huni.store.server;

import huni.store.file.AllTables;
import huni.store.file.Migrations;
import huni.store.file.Scripts;
import huni.store.file.Successor;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes the tables of a shared workspace, and brings them up to date, one statement a transaction: engines that only speak
 * like PostgreSQL change the schema no other way. A row says whose turn it is, until when, and how far it has come: whoever
 * comes while somebody works is sent away, and whoever comes after one that was killed goes on where that one was.
 */
final class ServerSchema {

    /** What a statement says that was done already: a table, a column, an index or a constraint is there, or gone. */
    private static final Set<String> DONE = Set.of("42P07", "42701", "42710", "42P06", "42704", "42P01", "42703");

    private static final Set<String> DUPLICATE = Set.of("23505", "42P07", "42710");
    private static final String TURNS_NAMED = "\"schema_turn\"";
    private static final String TURNS = """
        create table if not exists schema_turn (
            turn int primary key,
            owner varchar(40) not null,
            until timestamp(6) with time zone not null,
            place bigint not null
        )
        """;
    private static final String TAKE = """
        update schema_turn set owner = ?, until = current_timestamp + interval '10' minute
        where turn = 1 and until < current_timestamp
        """;
    private static final String GO_ON = """
        update schema_turn set place = ?, until = current_timestamp + interval '10' minute
        where turn = 1 and owner = ?
        """;
    private static final String RENEW = """
        update schema_turn set until = current_timestamp + interval '10' minute where turn = 1 and owner = ?
        """;
    private static final String GIVE_BACK = """
        update schema_turn set until = current_timestamp where turn = 1 and owner = ?
        """;

    private final Migrations migrations;
    private final Connection connection;
    private final String me = UUID.randomUUID().toString();

    /** @param connection commits by itself */
    ServerSchema(Migrations migrations, Connection connection) {
        this.migrations = migrations;
        this.connection = connection;
    }

    /** Somebody else changes the schema. */
    static final class TakenException extends Exception {

        private static final long serialVersionUID = 1;
    }

    /** The schema of the tables that are there; empty if there are none, or not all of them yet. */
    static Optional<Integer> number(Connection connection) throws SQLException {
        boolean there = Sql.one(
                        connection,
                        "select 1 from information_schema.tables"
                                + " where table_schema = current_schema and table_name = 'store_schema'",
                        _ -> true)
                .isPresent();
        return there
                ? Sql.one(connection, "select schema_number from store_schema", row -> row.getInt(1))
                : Optional.empty();
    }

    /** Makes the schema of that name, if it is not there; who may not, needs not if it is. */
    void make(String name) throws SQLException {
        boolean there = Sql.one(
                        connection, "select 1 from information_schema.schemata where schema_name = ?", _ -> true, name)
                .isPresent();
        if (!there) {
            Sql.update(connection, "create schema if not exists \"" + name + '"');
        }
    }

    /** Brings it to the program's schema. Whoever was killed meanwhile, or loses the connection, goes on with the same call. */
    void bringUpToDate() throws SQLException, TakenException {
        this.<RuntimeException>run(from -> migrations.finishFrom(from, connection));
    }

    /**
     * Rows that are written in parts.
     *
     * @param <X> why there are none
     */
    @FunctionalInterface
    interface Parts<X extends Exception> {
        void fill(Connection connection, Successor.PartEnd part) throws SQLException, X;
    }

    /** The same of a workspace that does not exist yet, with these rows in it. The turn begins anew with each part of them. */
    <X extends Exception> void makeWith(Parts<X> rows) throws SQLException, TakenException, X {
        run(_ -> migrations.<X>finishWith(filled -> rows.fill(filled, this::endPart), connection));
    }

    private void endPart() throws SQLException {
        if (Sql.update(connection, RENEW, me) != 1) {
            throw new SQLException("another one has the turn");
        }
        connection.commit();
    }

    /** What one that was killed may have left in them is none of the rows. */
    private void empty() throws SQLException {
        List<String> filled = AllTables.names(connection).stream()
                .filter(table -> isOurs(table) && !table.equals(TURNS_NAMED))
                .toList();
        Sql.update(connection, "truncate table " + String.join(", ", filled));
    }

    /** Ends the work, in transactions of its own. */
    @FunctionalInterface
    private interface Ending<X extends Exception> {
        void end(int from) throws SQLException, X;
    }

    private <X extends Exception> void run(Ending<X> ending) throws SQLException, TakenException, X {
        make();
        long place = take();
        boolean done = false;
        try {
            int from = number(connection).orElse(0);
            if (from < migrations.known()) {
                runAfter(place, migrations.stepsFrom(from));
                this.<X>together(() -> {
                    if (from == 0) {
                        empty();
                    }
                    ending.end(from);
                    goOn(GIVE_BACK, me);
                });
            } else {
                goOn(GIVE_BACK, me);
            }
            done = true;
        } finally {
            if (!done) {
                giveBack();
            }
        }
    }

    /** So that the next one need not wait for the end of the turn; a connection that is lost cannot say it. */
    private void giveBack() {
        try {
            Sql.update(connection, GIVE_BACK, me);
        } catch (SQLException _) {
            // The turn ends by itself.
        }
    }

    /** A table that is somebody else's, if there is one: no script makes it, or nobody has begun here. */
    Optional<String> foreignTable() throws SQLException {
        List<String> all = AllTables.names(connection);
        boolean begun = all.contains(TURNS_NAMED);
        return all.stream().filter(table -> !begun || !isOurs(table)).findFirst();
    }

    private boolean isOurs(String quoted) {
        return quoted.equals(TURNS_NAMED) || migrations.isKnown(quoted.substring(1, quoted.length() - 1));
    }

    /** Two that begin at once may meet in the catalogue as well as in the row. */
    private void make() throws SQLException {
        unlessThere(TURNS);
        unlessThere("insert into schema_turn (turn, owner, until, place) values (1, '', current_timestamp, 0)");
    }

    private void unlessThere(String statement) throws SQLException {
        try {
            Sql.update(connection, statement);
        } catch (SQLException e) {
            if (!DUPLICATE.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    private long take() throws SQLException, TakenException {
        goOn(TAKE, me);
        return Sql.number(connection, "select place from schema_turn where turn = 1");
    }

    /** Whoever was too slow, so that another one has taken the turn, writes nothing more. */
    private void goOn(String statement, Object... values) throws SQLException, TakenException {
        if (Sql.update(connection, statement, values) != 1) {
            throw new TakenException();
        }
    }

    private void runAfter(long place, List<Scripts.Step> steps) throws SQLException, TakenException {
        boolean maybeDone = place > 0;
        for (Scripts.Step step : steps) {
            if (step.place() > place) {
                run(step, maybeDone);
                maybeDone = false;
            }
        }
    }

    private void run(Scripts.Step step, boolean maybeDone) throws SQLException, TakenException {
        if (step.isOfSchema()) {
            try {
                Sql.update(connection, step.sql());
            } catch (SQLException e) {
                if (!maybeDone || !DONE.contains(e.getSQLState())) {
                    throw e;
                }
            }
            goOn(GO_ON, step.place(), me);
        } else {
            this.<RuntimeException>together(() -> {
                Sql.update(connection, step.sql());
                goOn(GO_ON, step.place(), me);
            });
        }
    }

    @FunctionalInterface
    private interface Part<X extends Exception> {
        void run() throws SQLException, TakenException, X;
    }

    private <X extends Exception> void together(Part<X> part) throws SQLException, TakenException, X {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            // Whoever has the workspace open writes before or after this, not meanwhile.
            Sql.one(connection, "select schema_number from store_schema for update", _ -> true);
            part.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
