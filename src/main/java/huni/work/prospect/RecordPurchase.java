package huni.work.prospect;

import huni.domain.OperationName;
import huni.domain.ProspectId;
import huni.domain.prospect.PastPurchase;
import huni.work.Operation;
import huni.work.Records;
import huni.work.RefusedException;
import java.util.UUID;
import org.joda.money.Money;

/**
 * Something similar the prospect bought before. The budget follows from it, unless somebody has said another one.
 *
 * @param boughtIn the calendar year
 */
public record RecordPurchase(ProspectId prospect, String what, int boughtIn, Money paid) implements Operation<UUID> {

    @Override
    public OperationName name() {
        return OperationName.PURCHASE;
    }

    @Override
    public UUID apply(Records records) throws RefusedException {
        UUID id = records.newId();
        records.put(new PastPurchase(id, prospect, what.strip(), boughtIn, paid, 0));
        FollowPurchases.of(records, records.prospect(prospect));
        return id;
    }
}
