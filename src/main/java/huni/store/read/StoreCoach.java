package huni.store.read;

import huni.domain.ProspectId;
import huni.domain.activity.ActivityKind;
import huni.domain.activity.ActivityState;
import huni.domain.coach.CoachDismissal;
import huni.domain.coach.CoachQuery;
import huni.domain.coach.Promise.Agreed;
import huni.domain.coach.Promise.Asked;
import huni.domain.pipeline.PipelineKey;
import huni.domain.quota.PastForecast;
import huni.store.file.ReadConnection;
import huni.store.rows.CoachDismissalRows;
import huni.store.rows.PastForecastRows;
import huni.store.rows.WhoseQuota;
import huni.store.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the coach asks, from the database. */
public final class StoreCoach implements CoachQuery {

    private static final String PROMISED = """
        select a.prospect_id, a.booked_at, a.authority_confirmed, a.held_at, a.missed_at, a.happened_at, a.asked_at,
            a.answered_at
        from activity a join prospect p on p.id = a.prospect_id and p.removed = false
        where a.state = ? and a.kind = ? and a.due_day >= ?
        """;

    /** Asked of each found prospect: as a set of stages the database would go through all prospects first. */
    private static final String IN_PIPELINE =
            " and (select s.pipeline_key from stage s where s.stage_key = p.stage_key) = ?";

    private final ReadConnection database;
    private final Optional<PipelineKey> pipeline;

    /** Of all prospects. */
    public StoreCoach(ReadConnection database) {
        this(database, Optional.empty());
    }

    private StoreCoach(ReadConnection database, Optional<PipelineKey> pipeline) {
        this.database = database;
        this.pipeline = pipeline;
    }

    @Override
    public CoachQuery of(PipelineKey one) {
        return new StoreCoach(database, Optional.of(one));
    }

    @Override
    public List<CoachDismissal> answers() {
        return database.read(
                connection -> Sql.list(connection, CoachDismissalRows.TYPE.selectAll(), CoachDismissalRows.TYPE::read));
    }

    @Override
    public List<PastForecast> forecasts(LocalDate from) {
        return database.read(
                connection -> PastForecastRows.since(connection, from, new WhoseQuota(pipeline, Optional.empty())));
    }

    @Override
    public List<Agreed> appointments(LocalDate from) {
        return promised(
                ActivityKind.APPOINTMENT,
                from,
                row -> new Agreed(
                        new ProspectId(row.getObject(1, UUID.class)),
                        instant(row, 2),
                        row.getBoolean(3),
                        instant(row, 4),
                        instant(row, 5)));
    }

    @Override
    public List<Asked> requests(LocalDate from) {
        return promised(
                ActivityKind.INFORMATION_REQUEST,
                from,
                row -> new Asked(
                        new ProspectId(row.getObject(1, UUID.class)),
                        instant(row, 7)
                                .orElse(row.getObject(6, OffsetDateTime.class).toInstant()),
                        instant(row, 8)));
    }

    private <T> List<T> promised(ActivityKind kind, LocalDate from, Sql.RowMapper<T> reading) {
        return database.read(connection -> {
            List<T> found = new ArrayList<>();
            for (ActivityState state : ActivityState.values()) {
                List<Object> asked = new ArrayList<>(List.of(state.name(), kind.name(), from));
                pipeline.ifPresent(one -> asked.add(one.value()));
                found.addAll(Sql.list(
                        connection,
                        pipeline.isPresent() ? PROMISED + IN_PIPELINE : PROMISED,
                        reading,
                        asked.toArray()));
            }
            return found;
        });
    }

    @Override
    public Map<ProspectId, String> lostReasons(LocalDate from) {
        return database.read(connection -> {
            Map<ProspectId, String> reasons = new HashMap<>();
            List<String> stages = Sql.list(
                    connection, "select stage_key from stage where stage_type = 'LOST'", row -> row.getString(1));
            for (String stage : stages) {
                Sql.each(
                        connection,
                        """
                        select id, lost_reason from prospect
                        where stage_key = ? and removed = false and closed_on >= ? and lost_reason is not null
                        """,
                        row -> reasons.put(new ProspectId(row.getObject(1, UUID.class)), row.getString(2)),
                        stage,
                        from);
            }
            return reasons;
        });
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
