package huni.store.write;

import java.sql.SQLException;

/** Carries a {@link SQLException} through an operation, which cannot know it. */
final class DatabaseRefusedException extends RuntimeException {

    private final SQLException reason;

    DatabaseRefusedException(SQLException reason) {
        super(reason);
        this.reason = reason;
    }

    SQLException reason() {
        return reason;
    }

    /** Something asked of the database. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    /** Something the database is to do. */
    @FunctionalInterface
    interface Deed {
        void run() throws SQLException;
    }

    /** Has it done; what the database refuses comes out as this exception. */
    static void did(Deed deed) {
        asked(() -> {
            deed.run();
            return true;
        });
    }

    /** The answer of the database; what it refuses comes out as this exception. */
    static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new DatabaseRefusedException(e);
        }
    }
}
