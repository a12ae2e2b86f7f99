package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.work.Operation;
import huni.work.Records;
import huni.work.Refusal;
import huni.work.RefusedException;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A past purchase told otherwise, applied to it as it is stored then; a budget that follows from purchases follows.
 * {@link Refusal.Gone} if it is not there any more.
 *
 * @param edit pure; keeps the identifiers and the version
 */
public record EditPurchase(ProspectId prospect, UUID purchase, UnaryOperator<PastPurchase> edit)
        implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.PURCHASE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        PastPurchase before =
                records.find(PastPurchase.class, purchase).orElseThrow(() -> new RefusedException(new Refusal.Gone()));
        PastPurchase after = edit.apply(before);
        if (!after.equals(before)) {
            records.put(after);
        }
        FollowPurchases.of(records, records.prospect(prospect));
        return purchase;
    }
}
