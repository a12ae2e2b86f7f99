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
 * What the reads of a screen share: how the workspace is set up, and who has the words that are looked for. It is
 * read once and kept until this program commits something. A store that a second program writes to at the same time needs
 * another way to notice that.
 */
public final class SharedReads {

    /** While somebody types, only the words typed last are asked for, by one screen or two. */
    private static final int SEARCHES = 4;

    private Kept kept = new Kept();

    SharedReads() {}

    /** What is known as of a commit. What was asked before that commit and arrives later is put where nobody looks. */
    private static final class Kept {
        private Optional<Pipeline> pipeline = Optional.empty();
        private Optional<Settings> settings = Optional.empty();
        private final Map<String, Conditions> words = new HashMap<>();
    }

    /** The stages as they are set now. */
    public Pipeline pipeline(Connection connection) throws SQLException {
        Kept now = kept();
        synchronized (now) {
            if (now.pipeline.isEmpty()) {
                now.pipeline = Optional.of(StageRows.pipeline(connection));
            }
            return now.pipeline.get();
        }
    }

    /** The settings as they are now. */
    public Settings settings(Connection connection) throws SQLException {
        Kept now = kept();
        synchronized (now) {
            if (now.settings.isEmpty()) {
                now.settings = Optional.of(SettingRows.settings(connection));
            }
            return now.settings.get();
        }
    }

    /** That a prospect has all the words; nothing for blank ones. */
    public Conditions having(Connection connection, String words) throws SQLException {
        Kept now = kept();
        synchronized (now) {
            Conditions found = now.words.get(words);
            if (found == null) {
                found = SearchWords.condition(connection, words);
                if (now.words.size() == SEARCHES) {
                    now.words.clear();
                }
                now.words.put(words, found);
            }
            return new Conditions().and(found);
        }
    }

    private synchronized Kept kept() {
        return kept;
    }

    /** Something was committed. */
    synchronized void forget() {
        kept = new Kept();
    }
}
