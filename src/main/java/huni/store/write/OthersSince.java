package huni.store.write;

import huni.store.sql.Prepared;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What others have done since a step of a shared workspace: prospects that came with the step are theirs, too, from then on,
 * though nothing in the rows of the step tells.
 */
record OthersSince(Prepared sql, Journal journal) {

    /** The prospects that others have changed; none where one person alone has the store. */
    Set<UUID> changed(Journal.Entry entry) throws SQLException {
        Optional<UUID> me = journal.author();
        return me.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list("""
                    select distinct c.prospect_id from journal_change c join journal j on j.seq = c.seq
                    where c.seq > ? and c.prospect_id is not null and (j.author is null or j.author <> ?)
                    """, row -> row.getObject(1, UUID.class), entry.seq(), me.get()));
    }

    /** Refuses if somebody else has worked with a prospect that would go; the answer is with which they have worked. */
    Set<UUID> requireNone(Journal.Entry entry) throws SQLException, RefusedException {
        Set<UUID> changed = changed(entry);
        if (changed.isEmpty()) {
            return changed;
        }
        Set<UUID> made = new HashSet<>(sql.list(
                "select prospect_id from journal_change where seq = ? and table_name = 'prospect' and row_before is"
                        + " null and prospect_id is not null",
                row -> row.getObject(1, UUID.class),
                entry.seq()));
        for (UUID prospect : changed) {
            List<Named> found = sql.list(
                    "select company, batch_id from prospect where id = ?",
                    row -> new Named(row.getString(1), Optional.ofNullable(row.getObject(2, UUID.class))),
                    prospect);
            for (Named named : found) {
                boolean ofBatch = entry.batch().isPresent() && entry.batch().equals(named.batch());
                if (ofBatch || made.contains(prospect)) {
                    throw new RefusedException(refusal(named.company(), Optional.of(prospect), entry.seq()));
                }
            }
        }
        return changed;
    }

    /**
     * Whether something came since that names such a part of a prospect, as a consent does its contact. One's own is taken
     * back before.
     */
    boolean isNamed(UUID part, UUID prospect, long since) throws SQLException {
        String named = "%" + part + "%";
        return sql.one("""
            select sum(case when row_before is null then 1 when row_after is null then -1 else 0 end)
            from journal_change where prospect_id = ? and seq > ? and (row_after like ? or row_before like ?)
            """, row -> row.getLong(1), prospect, since, named, named)
                        .orElse(0L)
                > 0;
    }

    /** How many stand in a stage, since others may have put them there; none where one person alone has the store. */
    long standing(String stage) throws SQLException {
        return journal.author().isEmpty()
                ? 0
                : sql.one(
                                "select count(*) from prospect where stage_key = ? and removed = false",
                                row -> row.getLong(1),
                                stage)
                        .orElse(0L);
    }

    /** Of a prospect that was changed since that step: with the name of whoever else has done it last. */
    Refusal refusal(String company, Optional<UUID> prospect, long since) throws SQLException {
        Optional<UUID> me = journal.author();
        Optional<String> by = me.isEmpty() || prospect.isEmpty()
                ? Optional.empty()
                : sql.one("""
                    select p.name from journal_change c join journal j on j.seq = c.seq join person p on p.id = j.author
                    where c.prospect_id = ? and c.seq > ? and j.author <> ? order by c.seq desc limit 1
                    """, row -> row.getString(1), prospect.get(), since, me.get());
        return new Refusal.ChangedSince(company, by.orElse(""));
    }

    private record Named(String company, Optional<UUID> batch) {}
}
