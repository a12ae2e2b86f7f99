package huni.store.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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

    /** Opens all three; when one cannot be opened, none is left open. */
    static Connections open(Connecting connecting, SharedReads shared, Failures failures) throws SQLException {
        return open(connecting, shared, failures, "");
    }

    /** @param turn asks for the right to write, at the beginning of each transaction that does */
    static Connections open(Connecting connecting, SharedReads shared, Failures failures, String turn)
            throws SQLException {
        Connection first = connecting.connect();
        try {
            Connection second = connecting.connect();
            try {
                return over(first, second, connecting.connect(), shared, failures, turn);
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
            Connection writing,
            Connection reading,
            Connection readingLong,
            SharedReads shared,
            Failures failures,
            String turn)
            throws SQLException {
        return new Connections(
                new Transactions(writing, shared, failures, turn),
                new Transactions(reading, shared, failures, ""),
                new Transactions(readingLong, shared, failures, ""));
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

    /** Writes while no read runs. */
    <T, X extends Exception> T alone(Work<T, X> work) throws X {
        synchronized (writing) {
            synchronized (reading) {
                synchronized (readingLong) {
                    return writing.run(work);
                }
            }
        }
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

    /** Lets go of connections that may be broken, whatever they say to it. */
    void drop() {
        writing.drop();
        reading.drop();
        readingLong.drop();
    }

    /** What is done to the file while nobody has it open. */
    @FunctionalInterface
    interface FileWork<X extends Exception> {
        void run() throws SQLException, X;
    }

    /** Closes all three while the file is worked on; must be called by the one who writes. Reads wait. */
    <X extends Exception> void whileClosed(Connecting connecting, FileWork<X> work) throws SQLException, X {
        synchronized (reading) {
            synchronized (readingLong) {
                close();
                try {
                    work.run();
                } finally {
                    goOn(connecting);
                }
            }
        }
    }

    /**
     * Goes on elsewhere once all three are connected there, and lets go of the previous ones; if they are not, all is as it was.
     * Until then reads go on here.
     */
    void moveTo(Connecting elsewhere) throws SQLException {
        List<Connection> next = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                next.add(elsewhere.connect());
            }
        } catch (SQLException e) {
            for (Connection connected : next) {
                connected.close();
            }
            throw e;
        }
        synchronized (reading) {
            synchronized (readingLong) {
                drop();
                writing.goOn(next.get(0));
                reading.goOn(next.get(1));
                readingLong.goOn(next.get(2));
            }
        }
    }

    /** Goes on with other connections; the previous ones must already be closed. */
    void goOn(Connecting connecting) throws SQLException {
        writing.goOn(connecting.connect());
        reading.goOn(connecting.connect());
        readingLong.goOn(connecting.connect());
    }
}
