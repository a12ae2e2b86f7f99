package huni.store.read;

import huni.domain.DaySpan;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.store.sql.Conditions;
import huni.store.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds prospects that went from one stage or pipeline to another. */
final class MovedBetween {

    private MovedBetween() {}

    /** Those with any entry into the stage in those days, including later entries and entries that were undone. */
    static List<UUID> to(Connection connection, StageKey stage, DaySpan days) throws SQLException {
        return Sql.list(connection, """
            select distinct p.id from stage_event e join prospect p on p.id = e.prospect_id
            where e.to_key = ? and e.on_day >= ? and e.on_day <= ? and p.removed = false
            """, row -> row.getObject(1, UUID.class), stage.value(), days.from(), days.to());
    }

    /** Those with any entry from elsewhere into a pipeline in those days, also entries that were undone. */
    static List<UUID> into(Connection connection, Pipeline one, DaySpan days) throws SQLException {
        List<String> own =
                one.stages().stream().map(stage -> stage.key().value()).toList();
        Set<UUID> moved = new LinkedHashSet<>();
        for (Stage stage : one.stages()) {
            Conditions entered = new Conditions()
                    .and("e.to_key = ?", stage.key().value())
                    .and("e.on_day >= ? and e.on_day <= ?", days.from(), days.to())
                    .and("p.removed = false and e.from_key is not null")
                    .and("not (" + new Conditions().andOneOf("e.from_key", own).all() + ")", own.toArray());
            moved.addAll(Sql.list(
                    connection,
                    "select p.id from stage_event e join prospect p on p.id = e.prospect_id" + entered.where()
                            + " order by e.on_day, p.id",
                    row -> row.getObject(1, UUID.class),
                    entered.values()));
        }
        return List.copyOf(moved);
    }
}
