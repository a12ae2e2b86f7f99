package huni.store.rows;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody is called and where they are reached, now and as the journal remembers it from before. */
public final class PersonNames {

    private static final List<String> COLUMNS =
            List.of("company", "name", "phone", "phone_e164", "email", "external_id");

    private final Set<String> names = new TreeSet<>();

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
    }

    /** A row of the journal before and after a change, as far as each was there. */
    public static List<Map<String, String>> kept(@Nullable String before, @Nullable String after) {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .<Map<String, String>>map(Json::map)
                .toList();
    }

    /** All of them. */
    public Set<String> all() {
        return Collections.unmodifiableSet(names);
    }
}
