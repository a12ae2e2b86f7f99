package huni.store.file;

import huni.store.rows.LookUp;
import huni.store.sql.Sql;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The copy of the database that the running write goes to instead, if it does; used by the one who writes. */
final class RedirectedWrite {

    private final Optional<Home> home;
    private final Connections connections;
    private final Failures failures;
    private Optional<WorkingCopy> copy = Optional.empty();

    RedirectedWrite(Optional<Home> home, Connections connections, Failures failures) {
        this.home = home;
        this.connections = connections;
        this.failures = failures;
    }

    /** A copy to write to; empty if the store has prospects, or is no file. */
    Optional<Connection> forFirstImport(Set<LookUp> needed) throws SQLException {
        discard(new SQLException("the work is repeated"));
        Connection store = connections.writing().connection();
        boolean empty =
                Sql.one(store, "select 1 from prospect limit 1", row -> 1).isEmpty();
        if (home.isPresent() && empty) {
            copy = Optional.of(
                    WorkingCopy.ofEmpty(home.get().folder(), home.get().migrations(), store, needed));
        }
        return copy.map(WorkingCopy::connection);
    }

    /** The same of the whole file; empty if so few rows are better written to the store, or if it is no file. */
    Optional<Connection> forManyRows(long rows, Set<LookUp> needed) throws SQLException {
        discard(new SQLException("the work is repeated"));
        if (home.isPresent() && WorkingCopy.isWorthwhile(connections.writing().connection(), rows)) {
            StoreFolder folder = home.get().folder();
            connections.whileClosed(
                    home.get().file()::connect, () -> copy = Optional.of(WorkingCopy.ofWhole(folder, needed)));
        }
        return copy.map(WorkingCopy::connection);
    }

    /** The same, however few rows are written: nothing that is deleted in it is left anywhere in the file at the end. */
    Optional<Connection> forRewriting() throws SQLException {
        discard(new SQLException("the work is repeated"));
        if (home.isPresent()) {
            StoreFolder folder = home.get().folder();
            connections.whileClosed(home.get().file()::connect, () -> copy = Optional.of(WorkingCopy.ofWhole(folder)));
        }
        return copy.map(WorkingCopy::connection);
    }

    <X extends Exception> void index(Checkpoint<X> wanted) throws SQLException, X {
        wanted.check();
        if (copy.isPresent()) {
            copy.get().index(wanted);
            wanted.check();
        }
    }

    void discard(Throwable reason) {
        copy.ifPresent(written -> written.discard(reason));
        copy = Optional.empty();
    }

    /** Closes the store only while the finished copy replaces its file. */
    void putInPlace() {
        if (copy.isEmpty()) {
            return;
        }
        try {
            copy.get().complete();
            connections.whileClosed(home.orElseThrow().file()::connect, copy.get()::takePlace);
            copy = Optional.empty();
        } catch (SQLException | IOException e) {
            throw failures.of("the copy cannot take the store's place", e, false);
        }
    }
}
