package huni.store.read;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import huni.store.file.ReadConnection;
import huni.store.rows.ClosingReasonRows;
import huni.store.rows.PipelineHeadingRows;
import huni.store.sql.Sql;
import java.util.List;

/** The pipeline as the database has it. */
public final class StorePipeline implements PipelineQuery {

    private final ReadConnection database;

    public StorePipeline(ReadConnection database) {
        this.database = database;
    }

    @Override
    public Pipeline pipeline() {
        return database.read(database.shared()::pipeline);
    }

    @Override
    public List<PipelineHeading> headings() {
        return database.read(connection ->
                Sql.list(connection, PipelineHeadingRows.TYPE.selectAll(), PipelineHeadingRows.TYPE::read));
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return database.read(ClosingReasonRows::reasons);
    }
}
