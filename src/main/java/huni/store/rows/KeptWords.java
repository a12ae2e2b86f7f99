package huni.store.rows;

import huni.domain.prospect.Contact;
import huni.store.sql.Prepared;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes the words that prospects are found by: one by one for their index, and all of a prospect in one text. */
public final class KeptWords {

    private static final int AT_ONCE = 1_000;

    private static final String TEXT = "insert into prospect_words (words, prospect_id) values (?, ?)";
    private static final String WORD = "insert into prospect_word (word, prospect_id) values (?, ?)";

    private KeptWords() {}

    /** Those of a new prospect. */
    public static void insert(Prepared sql, UUID prospect, Set<String> words) throws SQLException {
        sql.update(TEXT, SearchWords.text(words), prospect);
        if (!words.isEmpty()) {
            // One statement for all costs an import much less than one for each.
            Object[] values =
                    words.stream().flatMap(word -> Stream.of(word, prospect)).toArray();
            sql.update(WORD + ", (?, ?)".repeat(words.size() - 1), values);
        }
    }

    /** Those of a prospect that had others before. */
    public static void replace(Prepared sql, UUID prospect, Set<String> words) throws SQLException {
        Optional<String> before =
                sql.one("select words from prospect_words where prospect_id = ?", row -> row.getString(1), prospect);
        Set<String> known = SearchWords.inText(before.orElse(""));
        for (String word : known) {
            if (!words.contains(word)) {
                sql.update("delete from prospect_word where word = ? and prospect_id = ?", word, prospect);
            }
        }
        for (String word : words) {
            if (!known.contains(word)) {
                sql.update(WORD, word, prospect);
            }
        }
        sql.update("update prospect_words set words = ? where prospect_id = ?", SearchWords.text(words), prospect);
    }

    /** Those of all prospects anew, page by page. */
    public static void rebuild(Connection connection) throws SQLException {
        Sql.update(connection, "delete from prospect_word");
        Sql.update(connection, "delete from prospect_words");
        UUID last = new UUID(0, 0);
        for (Map<UUID, Named> page = page(connection, last); !page.isEmpty(); page = page(connection, last)) {
            List<Object[]> texts = new ArrayList<>();
            List<Object[]> each = new ArrayList<>();
            for (Map.Entry<UUID, Named> one : page.entrySet()) {
                last = one.getKey();
                Set<String> words = SearchWords.of(
                        one.getValue().companyFolded(), one.getValue().contacts());
                texts.add(new Object[] {SearchWords.text(words), last});
                for (String word : words) {
                    each.add(new Object[] {word, last});
                }
            }
            Sql.batch(connection, TEXT, texts);
            Sql.batch(connection, WORD, each);
            connection.commit();
        }
    }

    private record Named(String companyFolded, List<Contact> contacts) {}

    private static Map<UUID, Named> page(Connection connection, UUID after) throws SQLException {
        Map<UUID, Named> page = new LinkedHashMap<>();
        Sql.each(
                connection,
                "select id, company_folded from prospect where id > ? order by id limit ?",
                row -> page.put(row.getObject(1, UUID.class), new Named(row.getString(2), new ArrayList<>())),
                after,
                AT_ONCE);
        Sql.each(
                connection,
                "select " + ContactRows.TABLE.names("c")
                        + " from (select id from prospect where id > ? order by id limit ?) p"
                        + " join contact c on c.prospect_id = p.id order by c.prospect_id, c.place, c.id",
                row -> {
                    Contact contact = ContactRows.contact(ContactRows.TABLE.read(row));
                    Named named = page.get(contact.prospect().value());
                    if (named != null) {
                        named.contacts().add(contact);
                    }
                },
                after,
                AT_ONCE);
        return page;
    }
}
