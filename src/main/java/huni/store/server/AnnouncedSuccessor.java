package huni.store.server;

import huni.store.file.ReadConnection;
import huni.store.file.Successor;
import java.sql.Connection;
import java.sql.SQLException;

/** Says when all rows are written, just before they take the place of what is there. */
record AnnouncedSuccessor(Successor<RuntimeException> rows, Runnable whole) implements Successor<RuntimeException> {

    @Override
    public int schema() {
        return rows.schema();
    }

    @Override
    public void fill(Connection connection, PartEnd part) throws SQLException {
        rows.fill(connection, part);
    }

    @Override
    public void inspect(ReadConnection finished) {
        rows.inspect(finished);
        whole.run();
    }
}
