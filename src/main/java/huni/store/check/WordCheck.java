package huni.store.check;

import huni.store.check.StoreCheck.Findings;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the words by which prospects are looked up with those that they should have. Of both it keeps how many they are and the sum
 * of their hashes, since all of them have no room in memory.
 */
final class WordCheck {

    private static final int AT_ONCE = 10_000;

    private long expected;
    private long expectedHashes;
    private long stored;
    private long storedHashes;

    private record Entry(String word, UUID prospect) {}

    /** Notes the words of a prospect. */
    void expect(UUID prospect, Collection<String> words) {
        expected += words.size();
        words.forEach(word -> expectedHashes += hash(word, prospect));
    }

    /** Reads what is stored, page by page in the order of its index. */
    void look(Connection connection, Findings findings) throws SQLException {
        List<Entry> page = page(connection, "where word >= ? order by word, prospect_id limit ?", "", AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(entry -> {
                stored++;
                storedHashes += hash(entry.word, entry.prospect);
            });
            Entry last = page.getLast();
            page = page(
                    connection,
                    "where word >= ? and (word > ? or prospect_id > ?) order by word, prospect_id limit ?",
                    last.word,
                    last.word,
                    last.prospect,
                    AT_ONCE);
        }
        if (stored != expected || storedHashes != expectedHashes) {
            findings.add(
                    "derived",
                    "prospect_word",
                    "stored " + stored + " words, counted " + expected + (stored == expected ? " others" : ""));
        }
    }

    private static List<Entry> page(Connection connection, String where, @Nullable Object... values)
            throws SQLException {
        return Sql.list(
                connection,
                "select word, prospect_id from prospect_word " + where,
                row -> new Entry(row.getString(1), row.getObject(2, UUID.class)),
                values);
    }

    private static long hash(String word, UUID prospect) {
        long mixed = prospect.getMostSignificantBits() * 31 + prospect.getLeastSignificantBits();
        for (int i = 0; i < word.length(); i++) {
            mixed = (mixed ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }
}
