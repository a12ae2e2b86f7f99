package huni.store.check;

import huni.store.file.FileScrub;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import huni.work.safety.StoreHealth;
import java.time.Instant;
import java.util.List;

/** Reads the whole file of an open store in parts, and says what it found. */
public final class StoreScrub {

    private final ReadConnection database;
    private final FileScrub file;

    /** @param database the connection for long reads */
    public StoreScrub(ReadConnection database) {
        this.database = database;
        this.file = new FileScrub(database);
    }

    /**
     * Reads about so many bytes more.
     *
     * @return whether some are left
     */
    public boolean next(long bytes) {
        return file.next(bytes);
    }

    /** The places that are not as they were written; the rest of the file is read first. */
    public List<String> broken() {
        return file.whole().broken();
    }

    /**
     * What was found, with what lies in the store.
     *
     * @param unfit what was found not to fit together, in technical words
     */
    public StoreHealth found(Instant at, List<String> unfit) {
        FileScrub.Seen seen = file.whole();
        return database.read(connection -> new StoreHealth(
                at,
                seen.bytes(),
                Sql.number(connection, "select count(*) from prospect where removed = false"),
                Sql.number(connection, "select count(*) from stage_event"),
                Sql.number(connection, "select count(*) from journal"),
                seen.broken(),
                unfit));
    }
}
