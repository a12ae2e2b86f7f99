package huni.store.rows;

import huni.domain.Folding;
import huni.store.sql.Json;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody is called and where they are reached, now and as the journal remembers it from before. */
public final class PersonNames {

    private static final List<String> COLUMNS = List.of("company", "name", "phone", "phone_e164", "email");

    /** Shorter words are everywhere. */
    private static final int SHORTEST = 4;

    /** Shorter numbers are years, postal codes and amounts. */
    private static final int SHORTEST_NUMBER = 7;

    private final Set<String> names = new TreeSet<>();
    private final Set<String> sales = new TreeSet<>();

    /** Adds those of a prospect and of its contacts. */
    public void addProspect(Connection connection, UUID prospect) throws SQLException {
        Sql.list(connection, ProspectRows.TABLE.selectByKey(), ProspectRows.TABLE::read, prospect)
                .forEach(this::add);
        Sql.list(connection, ContactRows.TYPE.selectOfProspect(), ContactRows.TABLE::read, prospect)
                .forEach(this::add);
        Sql.list(
                        connection,
                        "select row_before, row_after from journal_change"
                                + " where prospect_id = ? and table_name in ('prospect', 'contact')",
                        row -> kept(row.getString(1), row.getString(2)),
                        prospect)
                .forEach(rows -> rows.forEach(this::add));
    }

    /** Adds those in a row. */
    public void add(Row row) {
        add(Json.map(Json.of(row)));
    }

    /** Adds those in a row that the journal has kept. */
    public void add(Map<String, String> row) {
        for (String column : COLUMNS) {
            Optional.ofNullable(row.get(column)).filter(name -> !name.isBlank()).ifPresent(names::add);
        }
        Optional.ofNullable(row.get("external_id")).filter(id -> !id.isBlank()).ifPresent(sales::add);
        Optional.ofNullable(row.get("company")).map(Folding::fold).ifPresent(sales::add);
    }

    /** A row of the journal before and after a change, as far as each was there. */
    public static List<Map<String, String>> kept(@Nullable String before, @Nullable String after) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .<Map<String, String>>map(Json::map)
                .toList();
    }

    /** Whether a text holds a name as words of their own, not as a part of others. */
    public static boolean isIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** Those that are theirs alone wherever they stand, as words of their own. */
    public Set<String> distinct() {
        return names.stream().filter(PersonNames::isDistinct).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isDistinct(String name) {
        boolean number = name.chars().noneMatch(Character::isLetter);
        return name.length() >= (number ? SHORTEST_NUMBER : SHORTEST);
    }

    /** What files of other programs call a sale to them: its id there, or their folded name. */
    public Set<String> sales() {
        return Collections.unmodifiableSet(sales);
    }

    /** All of them. */
    public Set<String> all() {
        return Collections.unmodifiableSet(names);
    }
}
