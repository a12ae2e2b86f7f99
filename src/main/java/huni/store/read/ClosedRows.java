package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.dossier.ListScope;
import huni.domain.history.HistoryQuery.ClosedFor;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageType;
import huni.store.sql.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** What was won or lost in some days, by its reason, which the column of losses names; an empty reason is none. */
final class ClosedRows {

    private static final String CLOSED =
            " from prospect where stage_key = ? and removed = false and closed_on >= ? and closed_on <= ?";

    private ClosedRows() {}

    /** A pipeline can have several stages of one outcome: each reason and currency stands once for each. */
    static List<ClosedFor> reasons(Connection connection, Pipeline pipeline, StageType outcome, DaySpan days)
            throws SQLException {
        List<ClosedFor> reasons = new ArrayList<>();
        for (Stage stage : pipeline.stages()) {
            if (stage.type() == outcome) {
                reasons.addAll(Sql.list(
                        connection,
                        "select coalesce(lost_reason, ''), currency, count(*), coalesce(sum(budget_likely), 0)" + CLOSED
                                + " group by coalesce(lost_reason, ''), currency",
                        row -> new ClosedFor(
                                row.getString(1),
                                CurrencyUnit.of(row.getString(2)),
                                row.getLong(3),
                                row.getObject(4, BigDecimal.class)),
                        stage.key().value(),
                        days.from(),
                        days.to()));
            }
        }
        return reasons;
    }

    static List<UUID> prospects(Connection connection, ListScope.ClosedFor scope) throws SQLException {
        List<UUID> closed = new ArrayList<>();
        for (StageKey stage : scope.stages()) {
            closed.addAll(Sql.list(
                    connection,
                    "select id" + CLOSED + " and coalesce(lost_reason, '') = ? order by closed_on, id",
                    row -> row.getObject(1, UUID.class),
                    stage.value(),
                    scope.days().from(),
                    scope.days().to(),
                    scope.reason()));
        }
        return closed;
    }
}
