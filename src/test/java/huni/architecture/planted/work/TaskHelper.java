package huni.architecture.planted.work;

import huni.architecture.planted.domain.Wrong;
import huni.architecture.planted.store.Rows;
import java.sql.Connection;
import java.util.logging.Logger;

/** An operation that knows the database, prints, sleeps, logs by itself and swallows everything. */
public final class TaskHelper {

    private final Connection connection;

    TaskHelper(Connection connection) {
        this.connection = connection;
    }

    boolean run() throws Wrong {
        try {
            Thread.sleep(1);
            Thread.ofVirtual().start(() -> {});
            return connection.isClosed();
        } catch (Exception e) {
            System.out.println(Rows.class);
            Logger.getLogger("work").fine(e.getMessage());
            throw new Wrong();
        }
    }
}
