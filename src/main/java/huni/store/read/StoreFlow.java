package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.ProspectId;
import huni.domain.today.FlowQuery;
import huni.store.file.ReadConnection;
import huni.store.sql.Sql;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How many prospects come in, from the database: by the index of their creation. */
public final class StoreFlow implements FlowQuery {

    private final ReadConnection database;

    public StoreFlow(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Map<LocalDate, Long> created(DaySpan days) {
        Map<LocalDate, Long> created = new HashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    """
                    select created_on, count(*) from prospect
                    where removed = false and created_on >= ? and created_on <= ? group by created_on
                    """,
                    row -> created.put(row.getObject(1, LocalDate.class), row.getLong(2)),
                    days.from(),
                    days.to());
            return created;
        });
        return Map.copyOf(created);
    }

    @Override
    public Optional<LocalDate> firstCreated() {
        return database.read(connection -> Sql.one(connection, """
                select created_on from prospect where removed = false and created_on >= date '0001-01-01'
                order by removed, created_on, id limit 1
                """, row -> row.getObject(1, LocalDate.class)));
    }

    @Override
    public List<ProspectId> meeting(DaySpan days) {
        return database.read(connection ->
                Sql.list(connection, """
                select distinct p.id from activity a join prospect p on p.id = a.prospect_id
                where a.state in ('PLANNED', 'DONE') and a.kind = 'APPOINTMENT' and a.due_day >= ? and a.due_day <= ?
                    and p.removed = false
                """, row -> new ProspectId(row.getObject(1, UUID.class)), days.from(), days.to()));
    }

    /** Nobody books for a day that is past: the index by day leaves out what was held before. */
    @Override
    public List<ProspectId> booked(DaySpan days, ZoneId zone) {
        return database.read(connection -> Sql.list(
                connection,
                """
                select distinct p.id from activity a join prospect p on p.id = a.prospect_id
                where a.state in ('PLANNED', 'DONE') and a.kind = 'APPOINTMENT' and a.due_day >= ?
                    and a.booked_at >= ? and a.booked_at < ? and p.removed = false
                """,
                row -> new ProspectId(row.getObject(1, UUID.class)),
                days.from(),
                begin(days.from(), zone),
                begin(days.to().plusDays(1), zone)));
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
