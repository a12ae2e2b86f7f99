package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.pipeline.Gate;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.domain.prospect.GateAnswer;
import huni.domain.prospect.Move;
import huni.domain.prospect.MoveSource;
import huni.domain.prospect.Prospect;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import huni.work.Slot;
import huni.work.prospect.MoveWriter;
import java.util.List;
import java.util.Optional;

/**
 * A stage taken off the board; its history stays. Prospects that stand in it go to another stage by the rules of every
 * move, but it is no touch: nobody spoke to them. Without that other stage it is refused while any stand in it.
 *
 * @param to an open or parked stage that is not retired
 */
public record RetireStage(StageKey stage, Optional<StageKey> to) implements Operation<Stage> {

    @Override
    public OperationName name() {
        return OperationName.RETIRE_STAGE;
    }

    @Override
    public Stage apply(Records records) throws RefusedException {
        Pipeline pipeline = records.pipeline();
        Stage retired = pipeline.stage(stage).withRetired(true);
        records.about(retired.name().orElse(""));
        if (!pipeline.canRetire(pipeline.stage(stage))) {
            throw refused(Refusal.StageProblem.NEEDED, 0);
        }
        List<ProspectId> standing = records.inStage(stage);
        if (!standing.isEmpty()) {
            StageKey target = to.orElseThrow(() -> refused(Refusal.StageProblem.NOT_EMPTY, standing.size()));
            move(records, pipeline, standing, target);
        }
        records.put(retired);
        return retired;
    }

    private void move(Records records, Pipeline pipeline, List<ProspectId> standing, StageKey target)
            throws RefusedException {
        Stage there = pipeline.stage(target);
        if (there.type().isClosed() || there.retired() || target.equals(stage)) {
            throw refused(Refusal.StageProblem.RETIRED, 0);
        }
        Move move = new Move(target, MoveSource.TIDYING, new GateAnswer.None());
        MoveWriter moves = new MoveWriter(records);
        Slot place = new Slot.Bottom();
        for (ProspectId id : standing) {
            Prospect before = records.prospect(id);
            Optional<Gate> closed = move.closedGate(before, pipeline);
            if (closed.isPresent()) {
                throw new RefusedException(new Refusal.GateClosed(id, before.company(), target, closed.get()));
            }
            moves.write(move, before, records.rank(target, place), records.now());
            place = new Slot.Below(id);
        }
    }

    private static RefusedException refused(Refusal.StageProblem problem, long number) {
        return new RefusedException(new Refusal.OfStage(problem, number));
    }
}
