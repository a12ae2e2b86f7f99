package huni.store.write;

import huni.store.rows.LookUp;
import huni.store.sql.Prepared;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** The copy of the store into which one transaction writes very many rows, and which takes the store's place at the end. */
final class CopyOfStore {

    private static final int PROSPECTS_BETWEEN_COMMITS = 100;

    private final Prepared sql;
    private final Copies copies;
    private boolean used;
    private int sinceCommit;
    private long expected;
    private long written;

    CopyOfStore(Prepared sql, Copies copies) {
        this.sql = sql;
        this.copies = copies;
    }

    /** Makes copies. */
    interface Copies {

        /** The one to write a first import to; empty if the store has prospects. */
        Optional<Connection> forFirstImport(Set<LookUp> needed) throws SQLException;

        /** One of the whole store; empty if there can be none, or if so few rows are better written to the store itself. */
        Optional<Connection> whole(long rows, Set<LookUp> needed) throws SQLException;

        /** One of the whole store, however few rows are written; empty if there can be none. */
        Optional<Connection> rewriting() throws SQLException;

        /** Told how many of the rows that were expected are written to one, 0 to 1. */
        void written(double share);
    }

    /** Uses one from here on if the store has no prospects; answers whether. Nothing may have been written yet. */
    boolean useForFirstImport(long rows, Set<LookUp> needed) throws SQLException {
        expected = rows;
        goOn(copies.forFirstImport(needed));
        return used;
    }

    /** Uses one from here on if so many rows make it worth while. Nothing may have been written yet. */
    void use(long rows, Set<LookUp> needed) throws SQLException {
        expected = rows;
        goOn(copies.whole(rows, needed));
    }

    /** Uses one from here on, so that nothing deleted is left in the file. Nothing may have been written yet. */
    void useForRewriting() throws SQLException {
        goOn(copies.rewriting());
    }

    private void goOn(Optional<Connection> copy) throws SQLException {
        if (copy.isPresent()) {
            sql.goOn(copy.get());
            used = true;
        }
    }

    /** So many more rows are written to it. Commits them, of which nobody sees a half: H2 writes long transactions twice. */
    void commit(int rows) throws SQLException {
        if (used) {
            sql.connection().commit();
            written += rows;
            if (expected > 0) {
                copies.written(Math.min(1, written / (double) expected));
            }
        }
    }

    /** The same after every so many prospects. */
    void commitNowAndThen() throws SQLException {
        sinceCommit++;
        if (sinceCommit == PROSPECTS_BETWEEN_COMMITS) {
            commit(sinceCommit);
            sinceCommit = 0;
        }
    }
}
