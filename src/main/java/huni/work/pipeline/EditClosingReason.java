package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.ClosingReason;
import huni.domain.pipeline.StageType;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A reason of a loss or a win renamed, retired or brought back. A loss needs one: its last that is offered is not retired. */
public record EditClosingReason(String reason, UnaryOperator<ClosingReason> edit) implements Operation<ClosingReason> {

    @Override
    public OperationName name() {
        return OperationName.REASON;
    }

    @Override
    public ClosingReason apply(Records records) throws RefusedException {
        List<ClosingReason> reasons = records.closingReasons();
        ClosingReason edited = edit.apply(reasons.stream()
                .filter(one -> one.key().equals(reason))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone())));
        boolean others = ClosingReason.of(StageType.LOST, reasons).stream()
                .anyMatch(one -> !one.retired() && !one.key().equals(reason));
        if (edited.outcome() == StageType.LOST && edited.retired() && !others) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.LAST_REASON, 0));
        }
        records.about(edited.name().orElse(""));
        records.put(edited);
        return edited;
    }
}
