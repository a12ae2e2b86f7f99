package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityState;
import huni.domain.activity.FollowThrough.Role;
import huni.domain.call.CallOutcome;
import huni.domain.history.FollowThroughQuery;
import huni.domain.pipeline.PipelineKey;
import huni.store.file.ReadConnection;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was done around appointments and calls, from the database: by the indexes of kinds, prospects and call ends. */
public final class StoreFollowThrough implements FollowThroughQuery {

    /** Asked of each row that is found: joined, the database would begin with the prospects, and look at all of them. */
    private static final String OF_PROSPECT = """
             and exists (
                select 1 from prospect p join stage s on s.stage_key = p.stage_key
                where p.id = %s.prospect_id and p.removed = false and s.pipeline_key = ?)
            """;

    private final ReadConnection database;

    public StoreFollowThrough(ReadConnection database) {
        this.database = database;
    }

    @Override
    public List<CarriedAppointment> appointments(PipelineKey pipeline, LocalDate from) {
        return database.read(connection -> {
            Map<UUID, CollectedAppointment> found = new LinkedHashMap<>();
            for (ActivityState state : ActivityState.values()) {
                Sql.each(
                        connection,
                        """
                        select a.id, a.prospect_id, a.due_day, a.due_time, a.time_zone, a.booked_at, a.held_at, a.missed_at,
                            c.chain_role, c.happened_at
                        from activity a left join activity c on c.prospect_id = a.prospect_id and c.parent_id = a.id
                                and c.state = 'DONE'
                        where a.state = ? and a.kind = 'APPOINTMENT' and a.due_day >= ?
                        """ + OF_PROSPECT.formatted("a"),
                        row -> collect(found, row),
                        state.name(),
                        from,
                        pipeline.value());
            }
            return found.values().stream().map(CollectedAppointment::whole).toList();
        });
    }

    private static void collect(Map<UUID, CollectedAppointment> found, ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        CollectedAppointment one = found.get(id);
        if (one == null) {
            Optional<MeetingEnd> held = instant(row, 7).map(at -> new MeetingEnd(true, at));
            Optional<MeetingEnd> missed = instant(row, 8).map(at -> new MeetingEnd(false, at));
            one = new CollectedAppointment(
                    new ProspectId(row.getObject(2, UUID.class)),
                    row.getObject(3, LocalDate.class),
                    Optional.ofNullable(row.getObject(4, LocalTime.class)),
                    Optional.ofNullable(row.getString(5)).map(ZoneId::of),
                    instant(row, 6),
                    held.or(() -> missed),
                    new EnumMap<>(Role.class));
            found.put(id, one);
        }
        Optional<Role> role = Optional.ofNullable(row.getString(9)).map(Role::valueOf);
        if (role.isPresent()) {
            one.parts().put(role.get(), row.getObject(10, OffsetDateTime.class).toInstant());
        }
    }

    private record CollectedAppointment(
            ProspectId prospect,
            LocalDate day,
            Optional<LocalTime> time,
            Optional<ZoneId> zone,
            Optional<Instant> booked,
            Optional<MeetingEnd> ended,
            Map<Role, Instant> parts) {

        private CarriedAppointment whole() {
            return new CarriedAppointment(
                    prospect,
                    day,
                    time,
                    zone,
                    booked,
                    ended,
                    new DoneParts(
                            Optional.ofNullable(parts.get(Role.PHONE_REMINDER)),
                            Optional.ofNullable(parts.get(Role.EMAIL_REMINDER)),
                            Optional.ofNullable(parts.get(Role.FOLLOW_UP))));
        }
    }

    @Override
    public List<FirstBooking> firstBookings(Collection<ProspectId> prospects) {
        List<UUID> asked = prospects.stream().map(ProspectId::value).distinct().toList();
        return database.read(connection -> {
            List<FirstBooking> found = new ArrayList<>();
            for (int from = 0; from < asked.size(); from += StoreHistory.AT_ONCE) {
                found.addAll(firstBookings(
                        connection, asked.subList(from, Math.min(asked.size(), from + StoreHistory.AT_ONCE))));
            }
            return found;
        });
    }

    private static List<FirstBooking> firstBookings(Connection connection, List<UUID> some) throws SQLException {
        Conditions these = new Conditions().andOneOf("p.id", some);
        return Sql.list(
                connection,
                """
                select p.id, p.created_on,
                    min(case when a.kind = 'CALL' and a.state = 'DONE' then a.happened_at end),
                    min(case when a.kind = 'APPOINTMENT' then a.booked_at end)
                from prospect p join activity a on a.prospect_id = p.id
                """
                        + these.where()
                        + " group by p.id, p.created_on having min(case when a.kind = 'APPOINTMENT' then a.booked_at end) is not null",
                row -> new FirstBooking(
                        new ProspectId(row.getObject(1, UUID.class)),
                        Optional.ofNullable(row.getObject(2, LocalDate.class)),
                        instant(row, 3),
                        row.getObject(4, OffsetDateTime.class).toInstant()),
                these.values());
    }

    @Override
    public List<TriedCall> calls(PipelineKey pipeline, Instant from) {
        return database.read(connection -> Sql.list(
                connection,
                """
                select c.prospect_id, c.begun_at, c.outcome
                from sales_call c
                where c.ended_at >= ? and c.kind = 'HELD' and c.outcome <> ''
                """ + OF_PROSPECT.formatted("c"),
                row -> new TriedCall(
                        new ProspectId(row.getObject(1, UUID.class)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        CallOutcome.read(row.getString(3)).reached()),
                from,
                pipeline.value()));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
