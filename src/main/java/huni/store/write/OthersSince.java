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

    /** Refuses if somebody else has worked with one that would go. */
    void requireNone(Journal.Entry entry) throws SQLException, RefusedException {
        Set<UUID> changed = changed(entry);
        if (changed.isEmpty()) {
            return;
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
                    throw new RefusedException(new Refusal.ChangedSince(named.company()));
                }
            }
        }
    }

    private record Named(String company, Optional<UUID> batch) {}
}
