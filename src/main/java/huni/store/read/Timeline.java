package huni.store.read;

import huni.domain.OperationName;
import huni.domain.activity.ActivityState;
import huni.domain.dossier.TimelineEntry;
import huni.domain.history.StageHistory;
import huni.domain.prospect.StageEvent;
import huni.store.rows.ActivityRows;
import huni.store.rows.RowTypes;
import huni.store.rows.StageEventRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to one prospect, of all kinds together, the latest first. */
final class Timeline {

    /** Operations that tell something new about a prospect and leave no activity and no move. */
    private static final Set<OperationName> EDITS = Set.of(
            OperationName.ANSWER,
            OperationName.AUTHORITY,
            OperationName.BUDGET,
            OperationName.CONSENT,
            OperationName.CONTACT,
            OperationName.INCENTIVE,
            OperationName.MERGE,
            OperationName.OWN_FIELDS,
            OperationName.OWNER,
            OperationName.PROBABILITY,
            OperationName.PURCHASE,
            OperationName.REMOVE_CONTACT,
            OperationName.REMOVE_PURCHASE,
            OperationName.RENAME,
            OperationName.SOURCE,
            OperationName.TAGS,
            OperationName.URGENCY);

    private static final Comparator<TimelineEntry> LATEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .thenComparing(entry -> entry.id().toString())
            .reversed();

    private static final int MOST_MERGED = 50;

    private final Connection connection;
    private final UUID prospect;
    private final Optional<TimelineEntry> before;
    private final int limit;

    Timeline(Connection connection, UUID prospect, Optional<TimelineEntry> before, int limit) {
        this.connection = connection;
        this.prospect = prospect;
        this.before = before;
        this.limit = limit;
    }

    List<TimelineEntry> page() throws SQLException {
        List<TimelineEntry> entries = new ArrayList<>();
        entries.addAll(activities());
        entries.addAll(moves());
        entries.addAll(edits());
        entries.addAll(imports());
        return entries.stream().sorted(LATEST_FIRST).limit(limit).toList();
    }

    private List<TimelineEntry> activities() throws SQLException {
        Conditions conditions = new Conditions()
                .and("prospect_id = ?", prospect)
                .and("state <> ?", ActivityState.PLANNED.name())
                .and(earlier("happened_at", "id"));
        return Sql.list(
                connection,
                ActivityRows.TABLE.select() + conditions.where()
                        + " order by prospect_id desc, happened_at desc, id desc limit ?",
                row -> new TimelineEntry.Happened(ActivityRows.activity(ActivityRows.TABLE.read(row))),
                conditions.values(limit));
    }

    /** Its own and those of the prospects that were merged into it, by which it came where it is. */
    private List<TimelineEntry> moves() throws SQLException {
        List<TimelineEntry> moves = new ArrayList<>(moves(prospect, Optional.empty()));
        for (Merged merged : merged()) {
            moves.addAll(moves(merged.id(), Optional.of(merged.name())));
        }
        return moves;
    }

    private record Merged(UUID id, String name) {}

    /** Those that were merged into it, and into those before. */
    private List<Merged> merged() throws SQLException {
        Map<UUID, Merged> all = new LinkedHashMap<>();
        Deque<UUID> into = new ArrayDeque<>(List.of(prospect));
        while (!into.isEmpty() && all.size() < MOST_MERGED) {
            for (Merged one : Sql.list(
                    connection,
                    """
                    select p.id, p.company from prospect_tie t join prospect p on p.id = t.prospect_id
                    where t.other_id = ? and t.kind = 'MERGED' order by p.id limit ?
                    """,
                    row -> new Merged(row.getObject(1, UUID.class), row.getString(2)),
                    into.poll(),
                    MOST_MERGED)) {
                if (!one.id().equals(prospect) && all.putIfAbsent(one.id(), one) == null) {
                    into.add(one.id());
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** Reads all moves: there are few, and whether one was undone is only known from later ones. */
    private List<TimelineEntry> moves(UUID of, Optional<String> merged) throws SQLException {
        List<StageEvent> events = Sql.list(
                connection,
                StageEventRows.TABLE.select() + "where prospect_id = ? order by prospect_id, happened_at, id",
                row -> StageEventRows.event(StageEventRows.TABLE.read(row)),
                of);
        return StageHistory.of(events).events().stream()
                .<TimelineEntry>map(event -> new TimelineEntry.Moved(event, merged))
                .filter(this::isEarlier)
                .toList();
    }

    private List<TimelineEntry> edits() throws SQLException {
        Conditions conditions = new Conditions()
                .and("c.prospect_id = ?", prospect)
                .and("j.kind <> 'UNDONE'")
                .and("(c.row_before is not null or c.row_after is not null)")
                .andOneOf("j.operation", EDITS.stream().map(OperationName::key).toList())
                .and("not exists (select 1 from journal u where u.target = j.seq and u.kind = 'UNDONE')")
                .and(earlier("j.written_at", "j.id"));
        List<Found> found = Sql.list(
                connection,
                "select distinct j.id, j.written_at, j.operation, j.seq"
                        + " from journal_change c join journal j on j.seq = c.seq"
                        + conditions.where() + " order by j.written_at desc, j.id desc limit ?",
                row -> new Found(
                        row.getObject(1, UUID.class),
                        instant(row, 2),
                        OperationName.of(row.getString(3)),
                        row.getLong(4)),
                conditions.values(limit));
        Map<Long, List<TimelineEntry.RecordChange>> changes = changes(found);
        return found.stream()
                .<TimelineEntry>map(one -> new TimelineEntry.Edited(
                        one.id(), one.at(), one.operation(), changes.getOrDefault(one.seq(), List.of())))
                .toList();
    }

    private record Found(UUID id, Instant at, OperationName operation, long seq) {}

    private Map<Long, List<TimelineEntry.RecordChange>> changes(List<Found> entries) throws SQLException {
        Map<Long, List<TimelineEntry.RecordChange>> changes = new HashMap<>();
        if (entries.isEmpty()) {
            return changes;
        }
        Conditions conditions = new Conditions()
                .and("prospect_id = ?", prospect)
                .and("(row_before is not null or row_after is not null)")
                .andOneOf("seq", entries.stream().map(Found::seq).toList());
        Sql.list(
                connection,
                "select seq, table_name, row_before, row_after from journal_change" + conditions.where()
                        + " order by seq, place",
                row -> changes.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(new TimelineEntry.RecordChange(
                                record(row.getString(2), row.getString(3)),
                                record(row.getString(2), row.getString(4)))),
                conditions.values());
        return changes;
    }

    /** The record in a row of the journal, which an older program may have written. */
    private static Optional<Record> record(String table, @Nullable String json) {
        return Optional.ofNullable(json)
                .map(kept -> RowTypes.fromJournal(table, kept))
                .map(row -> RowTypes.of(row.table()).record(row));
    }

    private List<TimelineEntry> imports() throws SQLException {
        return Sql.list(
                        connection,
                        """
                        select b.id, b.begun_at, b.file_name, p.batch_row
                        from prospect p join import_batch b on b.id = p.batch_id where p.id = ?
                        """,
                        row -> new TimelineEntry.Imported(
                                row.getObject(1, UUID.class), instant(row, 2), row.getString(3), row.getLong(4)),
                        prospect)
                .stream()
                .filter(this::isEarlier)
                .<TimelineEntry>map(entry -> entry)
                .toList();
    }

    private Conditions earlier(String at, String id) {
        Conditions conditions = new Conditions();
        before.ifPresent(last -> conditions.and(
                at + " <= ? and (" + at + " < ? or " + id + " < ?)",
                Stream.<@Nullable Object>of(last.at(), last.at(), last.id()).toArray()));
        return conditions;
    }

    private boolean isEarlier(TimelineEntry entry) {
        return before.map(last -> LATEST_FIRST.compare(last, entry) < 0).orElse(true);
    }

    private static Instant instant(java.sql.ResultSet row, int index) throws SQLException {
        return row.getObject(index, OffsetDateTime.class).toInstant();
    }
}
