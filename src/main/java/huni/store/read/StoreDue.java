package huni.store.read;

import huni.domain.ActivityId;
import huni.domain.ProspectId;
import huni.domain.activity.Activity;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.AgendaQuery;
import huni.domain.activity.DueQuery;
import huni.domain.activity.Engagement;
import huni.domain.activity.Meeting;
import huni.domain.activity.PlannedAppointment;
import huni.domain.calendar.GivenEvent;
import huni.domain.pipeline.StageKey;
import huni.store.file.ReadConnection;
import huni.store.rows.ActivityRows;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What is planned, by its time, from the database. */
public final class StoreDue implements DueQuery, AgendaQuery {

    private final ReadConnection database;

    public StoreDue(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Map<ProspectId, StageKey> planned(LocalDateTime from, LocalDateTime until) {
        Map<ProspectId, StageKey> planned = new HashMap<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    """
                    select id, stage_key from prospect where removed = false and id in (
                        select prospect_id from activity
                        where state = 'PLANNED' and due_day = ? and due_time >= ? and due_time < ?)
                    """,
                    row -> planned.put(new ProspectId(row.getObject(1, UUID.class)), new StageKey(row.getString(2))),
                    from.toLocalDate(),
                    from.toLocalTime(),
                    until.toLocalTime());
            return planned;
        });
        return Map.copyOf(planned);
    }

    @Override
    public List<Engagement> engagements(LocalDate from, LocalDate to) {
        return database.read(connection -> Sql.list(connection, """
                select a.id, a.prospect_id, p.company, a.kind, a.due_day, a.due_time, a.minutes
                from activity a join prospect p on p.id = a.prospect_id
                where a.state = 'PLANNED' and a.due_day >= ? and a.due_day <= ? and a.due_time is not null
                    and a.kind in ('APPOINTMENT', 'CALL') and a.chain_role is null and p.removed = false
                order by a.due_day, a.due_time, a.id
                """, StoreDue::engagement, from, to));
    }

    @Override
    public List<PlannedAppointment> appointments(LocalDate from) {
        Map<ActivityId, String> companies = new LinkedHashMap<>();
        List<Activity> planned = new ArrayList<>();
        database.read(connection -> {
            Sql.each(
                    connection,
                    "select " + ActivityRows.TABLE.names("a") + ", p.company from activity a"
                            + " join prospect p on p.id = a.prospect_id"
                            + " where a.state = 'PLANNED' and a.due_day >= ? and p.removed = false"
                            + " and (a.kind = 'APPOINTMENT' or a.chain_role in ('PHONE_REMINDER', 'EMAIL_REMINDER'))"
                            + " order by a.due_day, a.due_time, a.id",
                    row -> {
                        Activity activity = ActivityRows.activity(ActivityRows.TABLE.read(row));
                        planned.add(activity);
                        companies.put(
                                activity.id(),
                                row.getString(ActivityRows.TABLE.columns().size() + 1));
                    },
                    from);
            return planned;
        });
        return PlannedAppointment.of(planned, companies);
    }

    @Override
    public Map<String, ShownStep> ofEvents(Collection<String> uids) {
        Map<String, ShownStep> known = new HashMap<>();
        Map<UUID, String> own = new HashMap<>();
        uids.forEach(uid -> GivenEvent.activity(uid).ifPresent(id -> own.put(id.value(), uid)));
        database.read(connection -> {
            readShown(
                    connection,
                    new Conditions().andOneOf("a.calendar_uid", uids),
                    step -> step.activity().followThrough().event().ifPresent(event -> known.put(event.uid(), step)));
            readShown(
                    connection,
                    new Conditions().andOneOf("a.id", own.keySet()),
                    step -> Optional.ofNullable(own.get(step.activity().id().value()))
                            .ifPresent(uid -> known.put(uid, step)));
            return known;
        });
        return Map.copyOf(known);
    }

    private static void readShown(Connection connection, Conditions which, Consumer<ShownStep> onRead)
            throws SQLException {
        Sql.each(
                connection,
                "select " + ActivityRows.TABLE.names("a") + ", p.company from activity a"
                        + " join prospect p on p.id = a.prospect_id"
                        + which.and("p.removed = false").where(),
                row -> onRead.accept(new ShownStep(
                        ActivityRows.activity(ActivityRows.TABLE.read(row)),
                        row.getString(ActivityRows.TABLE.columns().size() + 1))),
                which.values());
    }

    private static Engagement engagement(ResultSet row) throws SQLException {
        ActivityKind kind = ActivityKind.valueOf(row.getString(4));
        int minutes = row.getInt(7);
        int usual = kind == ActivityKind.APPOINTMENT ? Meeting.USUAL.minutes() : Engagement.CALL_MINUTES;
        return new Engagement(
                new ActivityId(row.getObject(1, UUID.class)),
                new ProspectId(row.getObject(2, UUID.class)),
                row.getString(3),
                kind,
                row.getObject(5, LocalDate.class).atTime(row.getObject(6, LocalTime.class)),
                minutes == 0 ? usual : minutes);
    }
}
