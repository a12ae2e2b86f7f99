package huni.store.write;

import huni.store.rows.RowChange;
import huni.store.sql.Prepared;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Who has written what in a shared workspace since the network went.
 *
 * @param since the number of the last step before that
 * @param me whose steps are not others'
 */
record OthersMeanwhile(Prepared sql, long since, Optional<UUID> me) {

    private static final String OF_PROSPECT = """
        select j.author from journal_change c join journal j on j.seq = c.seq
        where c.seq > ? and c.prospect_id = ? and (j.author is null or j.author <> ?)
        """;

    /** The name of who has written the row last; empty if nobody else has, or it is not known. */
    String who(RowChange change) throws SQLException {
        Optional<UUID> prospect = change.prospect();
        return prospect.isEmpty()
                ? ""
                : name(sql.one(
                        OF_PROSPECT + " and c.table_name = ? order by c.seq desc limit 1",
                        row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                        since,
                        prospect.get(),
                        mine(),
                        change.table().name()));
    }

    /** The same of anything about a prospect. */
    String whoOf(UUID prospect) throws SQLException {
        return name(lastOf(prospect));
    }

    /** Whether anybody else has written anything about it. */
    boolean haveWorkedWith(UUID prospect) throws SQLException {
        return lastOf(prospect).isPresent();
    }

    private Optional<Optional<UUID>> lastOf(UUID prospect) throws SQLException {
        return sql.one(
                OF_PROSPECT + " order by c.seq desc limit 1",
                row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                since,
                prospect,
                mine());
    }

    private UUID mine() {
        return me.orElse(new UUID(0, 0));
    }

    private String name(Optional<Optional<UUID>> author) throws SQLException {
        Optional<UUID> known = author.flatMap(found -> found);
        return known.isEmpty()
                ? ""
                : sql.one("select name from person where id = ?", row -> row.getString(1), known.get())
                        .orElse("");
    }
}
