package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.Pipeline;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;

/** A retired stage on the board again, at its old place. */
public record BringBackStage(StageKey stage) implements Operation<Stage> {

    @Override
    public OperationName name() {
        return OperationName.BRING_BACK_STAGE;
    }

    @Override
    public Stage apply(Records records) throws RefusedException {
        Pipeline before = records.pipeline();
        Stage back = before.stage(stage).withRetired(false);
        records.about(back.name().orElse(""));
        records.put(before.with(back));
        return records.pipeline().stage(stage);
    }
}
