package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.StageKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/**
 * A stage put at another place among those of its type. What was reached is told by the order of today, so figures of
 * the past follow.
 *
 * @param place counted from 0 among the shown ones of its type; behind the last is the last
 */
public record MoveStage(StageKey stage, int place) implements Operation<Pipeline> {

    @Override
    public OperationName name() {
        return OperationName.MOVE_STAGE;
    }

    @Override
    public Pipeline apply(Records records) throws RefusedException {
        Pipeline before = records.pipeline();
        records.about(before.stage(stage).name().orElse(""));
        if (before.peers(before.stage(stage)).size() > 1) {
            records.put(before.withMoved(stage, place));
        }
        return records.pipeline();
    }
}
