package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;

/** The three connections to one database: one that writes, one that reads, one for long reads. */
final class Connections {

    private final Transactions writing;
    private final Transactions reading;
    private final Transactions readingLong;

    Connections(Transactions writing, Transactions reading, Transactions readingLong) {
        this.writing = writing;
        this.reading = reading;
        this.readingLong = readingLong;
    }

    /** Opens one more connection. */
    @FunctionalInterface
    interface Opening {
        Connection connect() throws SQLException;
    }

    /** Opens all three; when one cannot be opened, none is left open. */
    static Connections open(Opening opening, SharedReads shared, Failures failures) throws SQLException {
        Connection first = opening.connect();
        try {
            Connection second = opening.connect();
            try {
                return over(first, second, opening.connect(), shared, failures);
            } catch (SQLException | RuntimeException e) {
                try (second) {
                    throw e;
                }
            }
        } catch (SQLException | RuntimeException e) {
            try (first) {
                throw e;
            }
        }
    }

    static Connections over(
            Connection writing, Connection reading, Connection readingLong, SharedReads shared, Failures failures)
            throws SQLException {
        return new Connections(
                new Transactions(writing, shared, failures),
                new Transactions(reading, shared, failures),
                new Transactions(readingLong, shared, failures));
    }

    Transactions writing() {
        return writing;
    }

    Transactions reading() {
        return reading;
    }

    Transactions readingLong() {
        return readingLong;
    }

    /** Whichever of them fails, the others are closed too. */
    void close() throws SQLException {
        try {
            writing.close();
        } finally {
            try {
                reading.close();
            } finally {
                readingLong.close();
            }
        }
    }

    /** Closes them without writing anything more, whatever state they are in. */
    void abandon() {
        writing.abandon();
        reading.abandon();
        readingLong.abandon();
    }

    /** What is done to the file while nobody has it open. */
    @FunctionalInterface
    interface FileWork<X extends Exception> {
        void run() throws SQLException, X;
    }

    /** Closes all three while the file is worked on; must be called by the one who writes. Reads wait. */
    <X extends Exception> void whileClosed(Opening opening, FileWork<X> work) throws SQLException, X {
        synchronized (reading) {
            synchronized (readingLong) {
                close();
                try {
                    work.run();
                } finally {
                    goOn(opening);
                }
            }
        }
    }

    /** Goes on with other connections; the previous ones must already be closed. */
    void goOn(Opening opening) throws SQLException {
        writing.goOn(opening.connect());
        reading.goOn(opening.connect());
        readingLong.goOn(opening.connect());
    }
}
