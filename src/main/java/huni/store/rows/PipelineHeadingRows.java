package huni.store.rows;

import static huni.store.sql.Table.flag;
import static huni.store.sql.Table.integer;
import static huni.store.sql.Table.text;
import static huni.store.sql.Table.version;

import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.store.sql.Row;
import huni.store.sql.Table;

/** Pipelines as rows, without their stages. */
public final class PipelineHeadingRows {

    public static final Table TABLE = Table.of(
            "pipeline", 1, 0, text("pipeline_key"), text("name"), integer("place"), flag("retired"), version());

    public static final RowType<PipelineHeading> TYPE = RowType.setUp(
            PipelineHeading.class,
            TABLE,
            PipelineHeadingRows::row,
            PipelineHeadingRows::heading,
            "place, pipeline_key");

    private PipelineHeadingRows() {}

    static Row row(PipelineHeading heading) {
        return TABLE.row(
                heading.key().value(),
                heading.name().orElse(null),
                heading.position(),
                heading.retired(),
                heading.version());
    }

    static PipelineHeading heading(Row row) {
        return new PipelineHeading(
                new PipelineKey(row.text("pipeline_key")),
                row.maybeText("name"),
                (int) row.integer("place"),
                row.flag("retired"),
                row.integer("version"));
    }
}
