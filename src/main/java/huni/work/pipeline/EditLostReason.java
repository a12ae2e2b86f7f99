package huni.work.pipeline;

import huni.domain.OperationName;
import huni.domain.pipeline.LostReason;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A reason for a loss renamed, retired or brought back. The last one that is offered is not retired. */
public record EditLostReason(String reason, UnaryOperator<LostReason> edit) implements Operation<LostReason> {

    @Override
    public OperationName name() {
        return OperationName.REASON;
    }

    @Override
    public LostReason apply(Records records) throws RefusedException {
        List<LostReason> reasons = records.lostReasons();
        LostReason edited = edit.apply(reasons.stream()
                .filter(one -> one.key().equals(reason))
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal.Gone())));
        boolean others =
                reasons.stream().anyMatch(one -> !one.retired() && !one.key().equals(reason));
        if (edited.retired() && !others) {
            throw new RefusedException(new Refusal.OfStage(Refusal.StageProblem.LAST_REASON, 0));
        }
        records.about(edited.name().orElse(""));
        records.put(edited);
        return edited;
    }
}
