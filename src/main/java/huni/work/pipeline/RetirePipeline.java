package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Counterpart;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.PipelineHeading;
import huni.domain.pipeline.PipelineKey;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.prospect.MoveWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pipeline that is not offered any more; its won and lost prospects and its figures stay. What is under way in it goes
 * to the stages of another one that are like those it stands in; nobody spoke to them, so it is no touch, and no gate
 * asks. Without that other one it is refused while any are under way. The first pipeline is never retired.
 *
 * @param to another pipeline that is not retired
 */
public record RetirePipeline(PipelineKey pipeline, Optional<PipelineKey> to) implements Operation<PipelineHeading> {

    @Override
    public OperationName name() {
        return OperationName.RETIRE_PIPELINE;
    }

    @Override
    public PipelineHeading apply(Records records) throws RefusedException {
        PipelineHeading retired =
                PipelineHeading.of(pipeline, records.all(PipelineHeading.class)).withRetired(true);
        records.about(retired.name().orElse(""));
        if (pipeline.equals(PipelineKey.FIRST)) {
            throw refused(Refusal.StageProblem.FIRST_PIPELINE, 0);
        }
        Pipeline all = records.pipeline();
        List<ProspectId> underWay = new ArrayList<>();
        for (Stage stage : all.of(pipeline).stages()) {
            if (!stage.type().isClosed()) {
                underWay.addAll(records.inStage(stage.key()));
            }
        }
        if (!underWay.isEmpty()) {
            PipelineKey target =
                    to.orElseThrow(() -> refused(Refusal.StageProblem.PIPELINE_NOT_EMPTY, underWay.size()));
            move(records, all, underWay, target);
        }
        records.put(retired);
        return retired;
    }

    private void move(Records records, Pipeline all, List<ProspectId> underWay, PipelineKey target)
            throws RefusedException {
        if (target.equals(pipeline)
                || PipelineHeading.of(target, records.all(PipelineHeading.class))
                        .retired()) {
            throw refused(Refusal.StageProblem.RETIRED, 0);
        }
        MoveWriter moves = new MoveWriter(records);
        for (ProspectId id : underWay) {
            StageKey there = Counterpart.of(records.prospect(id).standing().stage(), target, all)
                    .key();
            Move move = new Move(there, MoveSource.TIDYING, new GateAnswer.None());
            moves.write(move, records.prospect(id), records.rank(there, new Slot.Bottom()), records.now());
        }
    }

    private static RefusedException refused(Refusal.StageProblem problem, long number) {
        return new RefusedException(new Refusal.OfStage(problem, number));
    }
}
