package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageType;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;

/**
 * One more stage, behind the others of its type. Prospects that are further already count as having passed it.
 *
 * @param type open or parked
 * @param stageName not blank
 */
public record AddStage(PipelineKey pipeline, StageType type, String stageName) implements Operation<Stage> {

    @Override
    public OperationName name() {
        return OperationName.ADD_STAGE;
    }

    @Override
    public Stage apply(Records records) throws RefusedException {
        Pipeline before = records.pipeline();
        int there = before.of(pipeline).stages().size();
        if (there >= Pipeline.MOST_STAGES) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.TOO_MANY, there));
        }
        Pipeline after = before.withAdded(pipeline, type, stageName);
        records.about(stageName.strip());
        records.put(after);
        return after.stages().stream()
                .filter(stage -> before.find(stage.key()).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
