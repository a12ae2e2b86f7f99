package huni.work;

import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineQuery;
import java.util.List;

/** The pipeline of a ledger in memory. */
public record FakePipelines(FakeLedger ledger) implements PipelineQuery {

    @Override
    public Pipeline pipeline() {
        return ledger.records().pipeline();
    }

    @Override
    public List<PipelineHeading> headings() {
        return ledger.records().all(PipelineHeading.class);
    }

    @Override
    public List<ClosingReason> closingReasons() {
        return ledger.records().closingReasons();
    }
}
