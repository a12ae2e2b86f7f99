package huni.store.write;

import huni.domain.history.StageHistory;
import huni.domain.prospect.StageEvent;
import huni.store.rows.StageEventRows;
import huni.store.rows.StageTotals;
import huni.store.sql.Prepared;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Removes many prospects by a few statements, or brings them back; their rows are not in the journal one by one. */
final class Removal {

    private static final int AT_ONCE = 500;

    private static final String OF_BATCH = "batch_id = ?";
    private static final String OF_ENTRY =
            "exists (select 1 from taken_back t where t.seq = ? and t.prospect_id = prospect.id)";

    private final RowWriter writing;
    private final Prepared sql;

    Removal(RowWriter writing) {
        this.writing = writing;
        this.sql = writing.sql();
    }

    /**
     * Before anything is written: lets very many rows be written to a copy of the store.
     *
     * @param entry what is to be taken back or done again
     * @param batch its import
     */
    void begin(Journal.Entry entry, UUID batch) throws SQLException {
        long rows = number("select count(*) from prospect where batch_id = ?", batch)
                + number("select coalesce(max(place), 0) from journal_change where seq = ?", entry.seq());
        writing.copy().use(rows, Set.of());
    }

    /** All prospects that are new with an import. */
    void ofBatch(UUID batch, boolean removed) throws SQLException {
        set(
                OF_BATCH,
                batch,
                removed,
                "select id from prospect where batch_id = ? and id > ? order by batch_id, id limit ?");
    }

    /** Those that an entry of the journal took back. */
    void ofEntry(long seq, boolean removed) throws SQLException {
        set(
                OF_ENTRY,
                seq,
                removed,
                "select prospect_id from taken_back where seq = ? and prospect_id > ? order by seq, prospect_id limit ?");
    }

    /** Those of an import that are there, but for some, by the entry; answers how many. */
    long ofBatchBut(UUID batch, Set<UUID> kept, long seq) throws SQLException {
        sql.update(
                "insert into taken_back (seq, prospect_id) select cast(? as bigint), id from prospect"
                        + " where batch_id = ? and removed = false",
                seq,
                batch);
        for (UUID prospect : kept) {
            sql.update("delete from taken_back where seq = ? and prospect_id = ?", seq, prospect);
        }
        ofEntry(seq, true);
        return number("select count(*) from taken_back where seq = ?", seq);
    }

    private void set(String which, Object key, boolean removed, String pages) throws SQLException {
        writing.derived().flush();
        for (var group : sql.list(
                StageTotals.COUNTED + "where " + which + " and removed = ?" + StageTotals.GROUPED,
                row -> Map.entry(StageTotals.group(row), StageTotals.sum(row)),
                key,
                !removed)) {
            writing.derived().totals().add(group.getKey(), group.getValue(), removed ? -1 : 1);
        }
        writing.everythingChanged();
        UUID last = new UUID(0, 0);
        for (List<UUID> page = page(pages, key, last); !page.isEmpty(); page = page(pages, key, last)) {
            count(which, key, last, page.getLast(), removed);
            sql.update(
                    "update prospect set removed = ?, version = version + 1 where " + which
                            + " and id > ? and id <= ? and removed = ?",
                    removed,
                    key,
                    last,
                    page.getLast(),
                    !removed);
            writing.copy().commit(page.size());
            last = page.getLast();
        }
    }

    private List<UUID> page(String pages, Object key, UUID after) throws SQLException {
        return sql.list(pages, row -> row.getObject(1, UUID.class), key, after, AT_ONCE);
    }

    /** The journeys of those that change count no more, or again. */
    private void count(String which, Object key, UUID after, UUID to, boolean removed) throws SQLException {
        Map<UUID, List<StageEvent>> journeys = sql
                .list(
                        "select " + StageEventRows.TABLE.names("e") + " from (select id from prospect where " + which
                                + " and id > ? and id <= ? and removed = ?) p join stage_event e on e.prospect_id = p.id"
                                + " order by p.id, e.happened_at, e.id",
                        row -> StageEventRows.event(StageEventRows.TABLE.read(row)),
                        key,
                        after,
                        to,
                        !removed)
                .stream()
                .collect(Collectors.groupingBy(event -> event.prospect().value()));
        for (List<StageEvent> events : journeys.values()) {
            writing.derived().counted(StageHistory.of(events), removed ? -1 : 1);
        }
    }

    private long number(String question, @Nullable Object... values) throws SQLException {
        return sql.one(question, row -> row.getLong(1), values).orElse(0L);
    }
}
