package huni.store.rows;

import huni.domain.Folding;
import huni.domain.prospect.Contact;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folded words that prospects are found by, and the patterns that look for them. */
public final class SearchWords {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST = 20_000;

    /** The words of a prospect, and then the prospect. */
    public static final String INSERT = "insert into prospect_words (words, prospect_id) values (?, ?)";

    public static final String UPDATE = "update prospect_words set words = ? where prospect_id = ?";

    /**
     * If no more prospects than this contain the words, the condition lists their identifiers; otherwise it compares
     * each row.
     */
    private static final int MOST_NAMED = 1_000;

    private SearchWords() {}

    /**
     * Who has the words that are looked for.
     *
     * @param few the prospects themselves, if they are few; empty too for blank words
     * @param having what says it of a prospect's row; nothing for blank words
     */
    public record Matches(Optional<List<UUID>> few, Conditions having) {}

    /** A company's name as it is compared. */
    public static String name(String company) {
        return shortened(Folding.fold(company), LONGEST_NAME);
    }

    /** An e-mail address as it is compared. */
    public static String email(String address) {
        return shortened(address.strip().replace('İ', 'i').toLowerCase(Locale.ROOT), LONGEST_NAME);
    }

    /** Everything a prospect is found by: its name, and its people's names, numbers and addresses. */
    public static String of(String companyFolded, List<Contact> contacts) {
        String people = contacts.stream()
                .flatMap(c -> Stream.of(c.name(), c.phone(), digits(c.phone()), c.phoneE164(), c.email()))
                .map(Folding::fold)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return shortened((companyFolded + " " + people).strip(), LONGEST);
    }

    /** For each word a pattern of {@code like} that finds it anywhere; none for blank words. */
    public static List<String> anywhere(String words) {
        return Stream.of(Folding.fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + escaped(word) + "%")
                .toList();
    }

    /** Prospects that have all the words, some of them if there are more; none that is removed. */
    public static List<UUID> found(Connection connection, List<String> patterns, int limit) throws SQLException {
        Conditions conditions = new Conditions();
        patterns.forEach(pattern -> conditions.and("words like ?", pattern));
        conditions.and("exists (select 1 from prospect p where p.id = prospect_id and p.removed = false)");
        return Sql.list(
                connection,
                "select prospect_id from prospect_words" + conditions.where() + " limit ?",
                row -> row.getObject(1, UUID.class),
                conditions.values(limit));
    }

    /** Who has all the words. */
    public static Matches matches(Connection connection, String words) throws SQLException {
        List<String> patterns = anywhere(words);
        if (patterns.isEmpty()) {
            return new Matches(Optional.empty(), new Conditions());
        }
        List<UUID> found = found(connection, patterns, MOST_NAMED + 1);
        if (found.size() <= MOST_NAMED) {
            return new Matches(Optional.of(found), new Conditions().andOneOf("id", found));
        }
        String all = patterns.stream().map(_ -> " and w.words like ?").collect(Collectors.joining());
        return new Matches(
                Optional.empty(),
                new Conditions()
                        .and(
                                "exists (select 1 from prospect_words w where w.prospect_id = id" + all + ")",
                                patterns.toArray()));
    }

    /** What comes after all names beginning with the words. */
    public static String afterBeginning(String words) {
        String name = name(words);
        int last = name.length() - 1;
        return name.substring(0, last) + (char) (name.charAt(last) + 1);
    }

    /** A pattern of {@code like} that finds names beginning with the words. */
    public static String beginning(String words) {
        return escaped(name(words)) + "%";
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String digits(String phone) {
        return phone.chars()
                .filter(c -> c >= '0' && c <= '9')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String shortened(String words, int longest) {
        String clean = words.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
