package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.Stage;
import huni.domain.pipeline.StageKey;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.function.UnaryOperator;

/** A stage renamed, or its chance or patience changed. Its key and type stay. */
public record EditStage(StageKey stage, UnaryOperator<Stage> edit) implements Operation<Stage> {

    @Override
    public OperationName name() {
        return OperationName.STAGE;
    }

    @Override
    public Stage apply(Records records) throws RefusedException {
        Stage edited = edit.apply(records.pipeline().stage(stage));
        records.put(edited);
        return edited;
    }
}
