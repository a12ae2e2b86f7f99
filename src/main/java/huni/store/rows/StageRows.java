package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.fraction;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.pipeline.StageRole;
import huni.domain.pipeline.StageType;
import huni.store.sql.Row;
import huni.store.sql.Sql;
import huni.store.sql.Table;
import java.sql.Connection;
import java.sql.SQLException;

/** Stages as rows. */
public final class StageRows {

    public static final Table TABLE = Table.of(
            "stage",
            1,
            0,
            text("stage_key"),
            text("stage_type"),
            text("gate"),
            text("name"),
            integer("place"),
            fraction("probability"),
            integer("stale_after_days"),
            text("exit_criteria"),
            flag("retired"),
            text("pipeline_key").addedLater(),
            text("role").addedLater(),
            version());

    public static final RowType<Stage> TYPE =
            RowType.setUp(Stage.class, TABLE, StageRows::row, StageRows::stage, "place");

    private StageRows() {}

    public static Row row(Stage stage) {
        return TABLE.row(
                stage.key().value(),
                stage.type(),
                stage.gate(),
                stage.name().orElse(null),
                stage.position(),
                stage.probability(),
                stage.staleAfterDays(),
                stage.exitCriteria().orElse(null),
                stage.retired(),
                stage.pipeline().value(),
                stage.role(),
                stage.version());
    }

    public static Stage stage(Row row) {
        return new Stage(
                new StageKey(row.text("stage_key")),
                row.one(StageType.class, "stage_type"),
                row.one(Gate.class, "gate"),
                row.maybeText("name"),
                (int) row.integer("place"),
                row.amount("probability"),
                (int) row.integer("stale_after_days"),
                row.maybeText("exit_criteria"),
                row.flag("retired"),
                row.maybeText("pipeline_key").map(PipelineKey::new).orElse(PipelineKey.FIRST),
                row.maybeOne(StageRole.class, "role").orElse(StageRole.NONE),
                row.integer("version"));
    }

    public static Pipeline pipeline(Connection connection) throws SQLException {
        return new Pipeline(Sql.list(connection, TABLE.select() + "order by place", row -> stage(TABLE.read(row))));
    }
}
