package huni.store.read;

import huni.domain.People;
import huni.domain.PeopleQuery;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.store.file.ReadConnection;
import huni.store.rows.PersonRows;
import huni.store.sql.Json;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works in the workspace, from the database.
 *
 * @param login of the one who looks; nothing is asked where one person has the store alone
 */
public record StorePeople(ReadConnection database, Optional<String> login) implements PeopleQuery {

    private static final String STEPS = """
        select distinct j.id, j.author from journal_change c join journal j on j.seq = c.seq
        where c.prospect_id = ? and j.author is not null
        """;
    private static final String IMPORTS = """
        select p.batch_id, j.author from prospect p join journal j on j.batch_id = p.batch_id
        where p.id = ? and j.kind = 'DONE' and j.author is not null order by j.seq
        """;
    private static final String WRITTEN = """
        select c.row_after, j.author from journal_change c join journal j on j.seq = c.seq
        where c.prospect_id = ? and c.table_name in ('activity', 'stage_event') and c.row_after is not null
            and j.author is not null
        order by c.seq, c.place
        """;

    @Override
    public People people() {
        return login.isEmpty()
                ? People.ALONE
                : database.read(connection -> database.shared().once("people", connection, this::read));
    }

    private People read(Connection connection) throws SQLException {
        return new People(Sql.list(connection, PersonRows.TYPE.selectAll(), PersonRows.TYPE::read), login);
    }

    @Override
    public Map<UUID, String> doers(ProspectId prospect) {
        People people = people();
        if (!people.areSeveral()) {
            return Map.of();
        }
        Map<UUID, String> doers = new HashMap<>();
        database.read(connection -> authors(connection, prospect.value()))
                .forEach((entry, author) ->
                        people.other(Optional.of(new PersonId(author))).ifPresent(name -> doers.put(entry, name)));
        return doers;
    }

    /** What was planned is theirs who did it, whoever planned it. */
    private static Map<UUID, UUID> authors(Connection connection, UUID prospect) throws SQLException {
        Map<UUID, UUID> authors = new HashMap<>();
        for (String steps : new String[] {STEPS, IMPORTS}) {
            Sql.each(
                    connection,
                    steps,
                    row -> authors.putIfAbsent(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                    prospect);
        }
        Sql.each(
                connection,
                WRITTEN,
                row -> {
                    Map<String, String> kept = Json.map(row.getString(1));
                    String id = kept.get("id");
                    if (id != null && !"PLANNED".equals(kept.get("state"))) {
                        authors.putIfAbsent(UUID.fromString(id), row.getObject(2, UUID.class));
                    }
                },
                prospect);
        return authors;
    }
}
