package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.UUID;

/** A past purchase taken away; a budget that follows from purchases follows the rest. */
public record RemovePurchase(ProspectId prospect, UUID purchase) implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.REMOVE_PURCHASE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        records.remove(PastPurchase.class, purchase);
        FollowPurchases.of(records, records.prospect(prospect));
        return purchase;
    }
}
