package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.dossier.ListScope;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was lost in some days, by its reason; an empty reason is none. */
final class LostRows {

    private static final String LOST =
            " from prospect where stage_key = ? and removed = false and closed_on >= ? and closed_on <= ?";

    private LostRows() {}

    static Map<String, Long> reasons(Connection connection, Pipeline pipeline, DaySpan days) throws SQLException {
        Map<String, Long> reasons = new LinkedHashMap<>();
        for (Stage stage : pipeline.stages()) {
            if (stage.type() == StageType.LOST) {
                Sql.each(
                        connection,
                        "select coalesce(lost_reason, ''), count(*)" + LOST + " group by coalesce(lost_reason, '')",
                        row -> reasons.merge(row.getString(1), row.getLong(2), Long::sum),
                        stage.key().value(),
                        days.from(),
                        days.to());
            }
        }
        return reasons;
    }

    static List<UUID> prospects(Connection connection, ListScope.LostFor scope) throws SQLException {
        List<UUID> lost = new ArrayList<>();
        for (StageKey stage : scope.stages()) {
            lost.addAll(Sql.list(
                    connection,
                    "select id" + LOST + " and coalesce(lost_reason, '') = ? order by closed_on, id",
                    row -> row.getObject(1, UUID.class),
                    stage.value(),
                    scope.days().from(),
                    scope.days().to(),
                    scope.reason()));
        }
        return lost;
    }
}
