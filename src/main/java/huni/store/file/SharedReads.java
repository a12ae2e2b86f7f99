package huni.store.file;

import huni.domain.Settings;
import huni.domain.pipeline.Pipeline;
import huni.store.rows.SearchWords;
import huni.store.rows.SettingRows;
import huni.store.rows.StageRows;
import huni.store.sql.Conditions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A cache for what most screens read: the pipeline, the settings, and the conditions that find prospects by recent
 * search words. It is filled on first use and dropped at each commit of this program. Commits of a second program on
 * the same database are not noticed.
 */
public final class SharedReads {

    /** How many searches are cached: while somebody types, at most two screens ask for the newest words. */
    private static final int SEARCHES = 4;

    private Cache cache = new Cache();

    SharedReads() {}

    /**
     * The cached values since one commit. A read that began before that commit puts its result into the previous
     * object, which nobody uses any more.
     */
    private static final class Cache {
        private Optional<Pipeline> pipeline = Optional.empty();
        private Optional<Settings> settings = Optional.empty();
        private final Map<String, Conditions> words = new HashMap<>();
    }

    /** The stages as they are set now. */
    public Pipeline pipeline(Connection connection) throws SQLException {
        Cache current = cache();
        synchronized (current) {
            if (current.pipeline.isEmpty()) {
                current.pipeline = Optional.of(StageRows.pipeline(connection));
            }
            return current.pipeline.get();
        }
    }

    /** The settings as they are now. */
    public Settings settings(Connection connection) throws SQLException {
        Cache current = cache();
        synchronized (current) {
            if (current.settings.isEmpty()) {
                current.settings = Optional.of(SettingRows.settings(connection));
            }
            return current.settings.get();
        }
    }

    /** The condition that a prospect contains all the words; an empty condition for blank words. */
    public Conditions having(Connection connection, String words) throws SQLException {
        Cache current = cache();
        synchronized (current) {
            Conditions found = current.words.get(words);
            if (found == null) {
                found = SearchWords.condition(connection, words);
                if (current.words.size() == SEARCHES) {
                    current.words.clear();
                }
                current.words.put(words, found);
            }
            return new Conditions().and(found);
        }
    }

    private synchronized Cache cache() {
        return cache;
    }

    /** Drops all cached values; called after each commit. */
    synchronized void forget() {
        cache = new Cache();
    }
}
