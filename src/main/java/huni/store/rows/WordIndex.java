package huni.store.rows;

import huni.store.rows.TypedWords.Range;
import huni.store.rows.TypedWords.Wanted;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks up who has the words that were typed. A word leads to those who have it by an index; of several words the one that
 * the fewest have leads, and those are asked for the others.
 */
public final class WordIndex {

    /** If no more prospects than this have the words, the condition lists their identifiers. */
    private static final int FEW = 1_000;

    /**
     * If no more than this have them, they are fetched one by one and then put in order or summed; otherwise each row is
     * asked in the order of the screen's index, where the next one that has them is not far.
     */
    private static final int MOST_KNOWN = 15_000;

    /** A word that so few have leads at once. */
    private static final int RARE = 2_000;

    /** Words are not counted any further to find out which one leads. */
    private static final int MOST_COUNTED = 30_000;

    private WordIndex() {}

    /**
     * Who has the words that are looked for.
     *
     * @param few the prospects themselves, if they are few; empty too for blank words
     * @param known the prospects themselves, if they are not too many; empty too for blank words. Some may be removed
     * @param having what says it of a prospect's row; nothing for blank words
     */
    public record Matches(Optional<List<UUID>> few, Optional<List<UUID>> known, Conditions having) {

        /** False for blank words. */
        public boolean asksSomething() {
            return known.isPresent() || !having.where().isEmpty();
        }
    }

    /** Who has all the words. */
    public static Matches matches(Connection connection, String typed) throws SQLException {
        List<Wanted> wanted = TypedWords.beginnings(typed);
        if (wanted.isEmpty()) {
            return new Matches(Optional.empty(), Optional.empty(), new Conditions());
        }
        List<UUID> found = found(connection, wanted, new Conditions(), MOST_KNOWN + 1);
        Optional<List<UUID>> known = Optional.of(found).filter(ids -> ids.size() <= MOST_KNOWN);
        Optional<List<UUID>> few = known.filter(ids -> ids.size() <= FEW);
        return new Matches(
                few, known, few.isPresent() ? new Conditions().andOneOf("id", few.get()) : inText("id", wanted));
    }

    /** Prospects that have all the words, some of them if there are more; none that is removed. */
    public static List<UUID> found(Connection connection, List<Wanted> wanted, int limit) throws SQLException {
        Conditions there = new Conditions()
                .and("exists (select 1 from prospect p where p.id = w.prospect_id and p.removed = false)");
        return wanted.isEmpty() ? List.of() : found(connection, wanted, there, limit);
    }

    private static List<UUID> found(Connection connection, List<Wanted> wanted, Conditions more, int limit)
            throws SQLException {
        Wanted leading = leading(connection, wanted);
        Conditions rest = others(wanted, leading).and(more);
        Set<UUID> found = new LinkedHashSet<>();
        for (Range range : leading.either()) {
            Conditions asked = in(range).and(rest);
            found.addAll(Sql.list(
                    connection,
                    "select distinct w.prospect_id from prospect_word w" + asked.where() + " limit ?",
                    row -> row.getObject(1, UUID.class),
                    asked.values(limit)));
        }
        return found.stream().limit(limit).toList();
    }

    /** How many prospects have all the words; none that is removed. The index alone answers it for one word. */
    public static long count(Connection connection, String typed) throws SQLException {
        List<Wanted> wanted = TypedWords.beginnings(typed);
        Wanted leading = leading(connection, wanted);
        Conditions rest = others(wanted, leading);
        long all;
        if (leading.either().size() == 1) {
            Conditions asked = in(leading.either().getFirst()).and(rest);
            all = Sql.number(
                    connection,
                    "select count(distinct w.prospect_id) from prospect_word w" + asked.where(),
                    asked.values());
        } else {
            Conditions values = new Conditions();
            String ways = everyWay(leading, rest, values);
            all = Sql.number(
                    connection, "select count(distinct prospect_id) from (" + ways + ") every_way", values.values());
        }
        Conditions removed = new Conditions().and("removed = true").and(inText("id", wanted));
        return all - Sql.number(connection, "select count(*) from prospect" + removed.where(), removed.values());
    }

    /** A query for those who have the word in one of the ways; its values are added. */
    private static String everyWay(Wanted word, Conditions rest, Conditions values) {
        return word.either().stream()
                .map(range -> {
                    Conditions asked = in(range).and(rest);
                    values.and(asked);
                    return "select w.prospect_id from prospect_word w" + asked.where();
                })
                .collect(Collectors.joining(" union all "));
    }

    private static Wanted leading(Connection connection, List<Wanted> wanted) throws SQLException {
        if (wanted.size() == 1) {
            return wanted.getFirst();
        }
        Wanted leading = fewest(connection, wanted, RARE);
        return count(connection, leading, RARE) < RARE ? leading : fewest(connection, wanted, MOST_COUNTED);
    }

    private static Wanted fewest(Connection connection, List<Wanted> wanted, int most) throws SQLException {
        Wanted fewest = wanted.getFirst();
        long have = Long.MAX_VALUE;
        for (Wanted one : wanted) {
            long count = count(connection, one, most);
            if (count < have) {
                fewest = one;
                have = count;
            }
        }
        return fewest;
    }

    private static long count(Connection connection, Wanted wanted, int most) throws SQLException {
        long count = 0;
        for (Range range : wanted.either()) {
            count += Sql.number(
                    connection,
                    "select count(*) from (select 1 from prospect_word where word >= ? and word < ? limit ?) counted",
                    range.from(),
                    range.before(),
                    most);
        }
        return count;
    }

    private static Conditions in(Range range) {
        return new Conditions().and("w.word >= ? and w.word < ?", range.from(), range.before());
    }

    private static Conditions others(List<Wanted> wanted, Wanted leading) {
        List<Wanted> others =
                wanted.stream().filter(one -> !one.equals(leading)).toList();
        return others.isEmpty() ? new Conditions() : inText("w.prospect_id", others);
    }

    /** That a prospect has all the words that were typed; nothing for blank ones. */
    public static Conditions having(String prospect, String typed) {
        List<Wanted> wanted = TypedWords.beginnings(typed);
        return wanted.isEmpty() ? new Conditions() : inText(prospect, wanted);
    }

    /** That a prospect has all of them, by the text of its words. */
    private static Conditions inText(String prospect, List<Wanted> wanted) {
        Conditions conditions = new Conditions();
        String all = wanted.stream()
                .map(one ->
                        one.either().stream().map(_ -> "t.words like ?").collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
        Object[] patterns = wanted.stream()
                .flatMap(one -> one.either().stream().map(Range::pattern))
                .toArray();
        return conditions.and(
                "exists (select 1 from prospect_words t where t.prospect_id = " + prospect + " and " + all + ")",
                patterns);
    }
}
