package huni.store.file;

import huni.domain.Settings;
import huni.domain.pipeline.Pipeline;
import huni.store.rows.SettingRows;
import huni.store.rows.StageRows;
import huni.store.rows.WordIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cache for what several screens read: the pipeline, the settings, short answers, and the conditions that find
 * prospects by recent search words. It is filled on first use and dropped at each commit of this program; who notices that
 * another one has written drops it, too.
 */
public final class SharedReads {

    /** How many searches are cached: while somebody types, at most two screens ask for the newest words. */
    private static final int SEARCHES = 4;

    /** Lists in their orders, and what they were found from; of more, the one that was asked longest ago goes. */
    private static final int LISTS = 8;

    private Cache cache = new Cache();
    private long commits;

    SharedReads() {}

    /**
     * The cached values since one commit. A read that began before that commit puts its result into the previous
     * object, which nobody uses any more.
     */
    private static final class Cache {
        private final Map<Object, Object> answers = new HashMap<>();
        private final Map<String, WordIndex.Matches> words = new HashMap<>();
        private final LinkedHashMap<Object, List<UUID>> lists = new LinkedHashMap<>(LISTS, 0.75f, true);
    }

    /** The stages as they are set now. */
    public Pipeline pipeline(Connection connection) throws SQLException {
        return once("pipeline", connection, StageRows::pipeline);
    }

    /** The settings as they are now. */
    public Settings settings(Connection connection) throws SQLException {
        return once("settings", connection, SettingRows::settings);
    }

    /**
     * The answer to a question that several screens ask after each commit, read by the first of them.
     *
     * @param question equal for the same question only, and always answered by the same type
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Connection connection, Work<T, SQLException> reading) throws SQLException {
        Cache current = cache();
        synchronized (current) {
            @Nullable Object known = current.answers.get(question);
            if (known == null) {
                known = reading.on(connection);
                current.answers.put(question, known);
            }
            return (T) known;
        }
    }

    /** Who has all the words. */
    public WordIndex.Matches matches(Connection connection, String words) throws SQLException {
        Cache current = cache();
        synchronized (current) {
            WordIndex.Matches found = current.words.get(words);
            if (found == null) {
                found = WordIndex.matches(connection, words);
                if (current.words.size() == SEARCHES) {
                    current.words.clear();
                }
                current.words.put(words, found);
            }
            return found;
        }
    }

    /**
     * The prospects that answer a question. Nobody waits while they are read, which may take long: who asks meanwhile
     * reads them too.
     */
    public <X extends Exception> List<UUID> prospects(Object question, ProspectIds<X> reading) throws X {
        Cache current = cache();
        synchronized (current) {
            List<UUID> known = current.lists.get(question);
            if (known != null) {
                return known;
            }
        }
        List<UUID> found = List.copyOf(reading.read());
        synchronized (current) {
            current.lists.put(question, found);
            if (current.lists.size() > LISTS) {
                current.lists.pollFirstEntry();
            }
        }
        return found;
    }

    /** Reads the prospects that answer a question. */
    @FunctionalInterface
    public interface ProspectIds<X extends Exception> {
        List<UUID> read() throws X;
    }

    private synchronized Cache cache() {
        return cache;
    }

    /** Drops all cached values; called after each commit. */
    public synchronized void forget() {
        commits++;
        cache = new Cache();
    }

    /** How often something was written since the store was opened. */
    public synchronized long commits() {
        return commits;
    }
}
