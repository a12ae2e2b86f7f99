package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * A pipeline renamed.
 *
 * @param newName a blank one brings the standard name of the first pipeline back
 */
public record EditPipeline(PipelineKey pipeline, String newName) implements Operation<PipelineHeading> {

    @Override
    public OperationName name() {
        return OperationName.PIPELINE;
    }

    @Override
    public PipelineHeading apply(Records records) throws RefusedException {
        PipelineHeading renamed =
                PipelineHeading.of(pipeline, records.all(PipelineHeading.class)).withName(newName);
        records.about(newName.strip());
        records.put(renamed);
        return renamed;
    }
}
