package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.PersonId;
import huni.domain.ProspectId;
import huni.domain.today.FlowQuery;
import huni.store.file.ReadConnection;
import huni.store.sql.Conditions;
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

    private static final String APPOINTMENT = "a.state in ('PLANNED', 'DONE') and a.kind = 'APPOINTMENT'";

    private final ReadConnection database;
    private final Optional<PersonId> owner;

    /** Of everybody's prospects. */
    public StoreFlow(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreFlow(ReadConnection database, Optional<PersonId> owner) {
        this.database = database;
        this.owner = owner;
    }

    @Override
    public FlowQuery of(Optional<PersonId> other) {
        return new StoreFlow(database, other);
    }

    /** What is asked of prospects, and that they are there and of the owner that is asked for. */
    private Conditions there(String which, Object... values) {
        Conditions there = new Conditions().and("p.removed = false").and(which, values);
        owner.ifPresent(one -> there.and("p.owner_id = ?", one.value()));
        return there;
    }

    @Override
    public long withoutDate() {
        Conditions undated = there("p.created_on is null");
        return database.read(connection ->
                Sql.number(connection, "select count(*) from prospect p" + undated.where(), undated.values()));
    }

    @Override
    public Map<LocalDate, Long> created(DaySpan days) {
        Map<LocalDate, Long> created = new HashMap<>();
        Conditions those = there("p.created_on >= ? and p.created_on <= ?", days.from(), days.to());
        database.read(connection -> {
            Sql.each(
                    connection,
                    "select p.created_on, count(*) from prospect p" + those.where() + " group by p.created_on",
                    row -> created.put(row.getObject(1, LocalDate.class), row.getLong(2)),
                    those.values());
            return created;
        });
        return Map.copyOf(created);
    }

    @Override
    public Optional<LocalDate> firstCreated() {
        Conditions dated = there("p.created_on >= date '0001-01-01'");
        return database.read(connection -> Sql.one(
                connection,
                "select p.created_on from prospect p" + dated.where()
                        + " order by p.removed, p.created_on, p.id limit 1",
                row -> row.getObject(1, LocalDate.class),
                dated.values()));
    }

    @Override
    public List<ProspectId> meeting(DaySpan days) {
        return meeting(there(APPOINTMENT + " and a.due_day >= ? and a.due_day <= ?", days.from(), days.to()));
    }

    private List<ProspectId> meeting(Conditions those) {
        return database.read(connection -> Sql.list(
                connection,
                "select distinct p.id from activity a join prospect p on p.id = a.prospect_id" + those.where(),
                row -> new ProspectId(row.getObject(1, UUID.class)),
                those.values()));
    }

    /** Nobody books for a day that is past: the index by day leaves out what was held before. */
    @Override
    public List<ProspectId> booked(DaySpan days, ZoneId zone) {
        return meeting(there(
                APPOINTMENT + " and a.due_day >= ? and a.booked_at >= ? and a.booked_at < ?",
                days.from(),
                begin(days.from(), zone),
                begin(days.to().plusDays(1), zone)));
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }
}
