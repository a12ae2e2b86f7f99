package huni.store.write;

import huni.store.file.Database;
import huni.store.rows.LookUp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * The copies that a database makes of itself.
 *
 * @param progress told which share of the rows is written, 0 to 1
 */
record DatabaseCopies(Database database, DoubleConsumer progress) implements CopyOfStore.Copies {

    @Override
    public Optional<Connection> forFirstImport(Set<LookUp> needed) throws SQLException {
        return database.copyForFirstImport(needed);
    }

    @Override
    public Optional<Connection> whole(long rows, Set<LookUp> needed) throws SQLException {
        return database.copyForManyRows(rows, needed);
    }

    @Override
    public Optional<Connection> rewriting() throws SQLException {
        return database.copyForRewriting();
    }

    @Override
    public void written(double share) {
        progress.accept(share);
    }
}
