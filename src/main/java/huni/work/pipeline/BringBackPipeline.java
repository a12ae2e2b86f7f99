package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A retired pipeline is offered again. */
public record BringBackPipeline(PipelineKey pipeline) implements Operation<PipelineHeading> {

    @Override
    public OperationName name() {
        return OperationName.BRING_BACK_PIPELINE;
    }

    @Override
    public PipelineHeading apply(Records records) throws RefusedException {
        PipelineHeading back =
                PipelineHeading.of(pipeline, records.all(PipelineHeading.class)).withRetired(false);
        records.about(back.name().orElse(""));
        records.put(back);
        return back;
    }
}
