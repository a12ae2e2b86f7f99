package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One more pipeline, behind the others, with stages like those of another one.
 *
 * @param pipelineName not blank
 * @param like the pipeline whose stages it begins with: names, roles, gates, chances
 * @param worded gives a stage that has its standard name that name as its own
 */
public record AddPipeline(String pipelineName, PipelineKey like, UnaryOperator<Stage> worded)
        implements Operation<PipelineHeading> {

    /** How many pipelines there can be, retired ones included. */
    public static final int MOST = 20;

    @Override
    public OperationName name() {
        return OperationName.ADD_PIPELINE;
    }

    @Override
    public PipelineHeading apply(Records records) throws RefusedException {
        List<PipelineHeading> others = records.all(PipelineHeading.class);
        if (others.size() >= MOST) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.TOO_MANY_PIPELINES, others.size()));
        }
        records.about(pipelineName.strip());
        PipelineHeading added = PipelineHeading.added(pipelineName, others);
        records.put(added);
        Pipeline before = records.pipeline();
        records.put(before.withCopied(like, added.key(), worded));
        return added;
    }
}
